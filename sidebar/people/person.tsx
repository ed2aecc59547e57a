import type { ListedPerson, People, PersonConsent } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { Place } from "../parts/place";
import { dayMonthYear } from "../words/dates";
import { unbroken } from "../words/short";

type Props = { person: ListedPerson; sheets: People["sheets"]; purposes: People["purposes"] };

/** The cell that a click on a row of a sheet opens. */
export const spotIn = (sheets: People["sheets"], sheet: keyof People["sheets"], row: number) => {
  const { tab, column } = sheets[sheet];
  return { sheet, tab, cell: column ? `${column}${row}` : "" };
};

const fallen: Record<NonNullable<PersonConsent["fallen"]>, (of: PersonConsent) => string> = {
  withdrawn: ({ withdrawn }) => `отозвано ${withdrawn ? dayMonthYear(withdrawn) : ""}`.trim(),
  undated: () => "нет даты",
  future: () => "день ещё не наступил",
  expired: ({ till }) => `истекло ${till ? dayMonthYear(till) : ""}`.trim(),
  signer: () => "нужна подпись представителя",
};

const signed = { self: "сам участник", representative: "представитель" };

/** Since when, till when, who signed; or why it does not stand. */
const about = (consent: PersonConsent) => {
  const { dated, till, signed: by } = consent;
  const days = [dated ? `с ${dayMonthYear(dated)}` : "", till ? `до ${dayMonthYear(till)}` : ""]
    .filter(Boolean)
    .join(" ");
  return [days, by ? signed[by] : ""].filter(Boolean).join(", ");
};

/** All that the book tells of a person: facts, consents, pairs, each leading to its cell. */
export function Person({ person, sheets, purposes }: Props) {
  const named = useNamed();
  const { role, category, year, place, request, capacity, otherLoad, sameAs, consents = [], pairs = [] } = person;
  const nameOf = (key: string) => purposes.find((of) => of.key === key)?.name ?? key;
  const facts: [string, string | number | undefined][] = [
    ["Категория", category],
    ["Год рождения", year],
    ["Место", place],
    ["Запрос", request],
    ["Берёт наставляемых", capacity],
    ["В других программах", otherLoad],
    ["Он же", sameAs && named(sameAs)],
  ];
  return (
    <div class="inside">
      <dl class="facts">
        {facts.map(([name, value]) =>
          value === undefined || value === "" ? null : (
            <>
              <dt key={name}>{name}</dt>
              <dd>{typeof value === "string" ? unbroken(value) : value}</dd>
            </>
          ),
        )}
      </dl>
      <h3 class="strong">Согласия</h3>
      {consents.length === 0 ? <p class="quiet">Согласий нет.</p> : null}
      <ul class="plain">
        {consents.map((consent) => (
          <li key={consent.at}>
            <Place spot={spotIn(sheets, "consents", consent.at)}>{nameOf(consent.purpose)}</Place>{" "}
            <span class="quiet">{about(consent)}</span>{" "}
            {consent.fallen ? <span class="missing">{fallen[consent.fallen](consent)}</span> : null}
          </li>
        ))}
      </ul>
      <h3 class="strong">Пары</h3>
      {pairs.length === 0 ? <p class="quiet">Пар нет.</p> : null}
      <ul class="plain">
        {pairs.map((pair) => (
          <li key={pair.at}>
            <Place spot={spotIn(sheets, "pairs", pair.at)}>{named(pair.with) || "не выбран"}</Place>{" "}
            <span class="quiet">{pair.status ?? "без состояния"}</span>{" "}
            {pair.next ? <span class="missing">{named(pair.next)}</span> : null}
          </li>
        ))}
      </ul>
      <Place spot={spotIn(sheets, role === "mentor" ? "mentors" : "mentees", person.at)}>Показать в базе</Place>
    </div>
  );
}
