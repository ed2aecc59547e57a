import { useEffect, useState } from "preact/hooks";
import type { ListedPerson } from "../../src/api/answers-people";
import { useAct } from "../act";
import { useAnswer } from "../answer";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { shapes, Waiting } from "../parts/waiting";
import { call } from "../rpc";
import { today } from "../words/dates";

type Props = { onDone(says: string): void; onBack(): void };
type Said = { came: boolean; prefers: string };

const PORTION = 50;
const codes = (text: string) => text.toUpperCase().match(/[А-ЯЁ]{1,3}-\d{1,5}/g) ?? [];
const standing = ({ attended, prefers = "" }: ListedPerson): Said => ({ came: attended !== undefined, prefers });
const plain = (text: string) => text.toLowerCase().replace(/ё/g, "е");

/** «Общая встреча»: who came, and with whom each of them would like to work, the most wanted first (S2-22, S2-23). */
export function MeetingPane({ onDone, onBack }: Props) {
  const { answer, failure, load } = useAnswer("people", {});
  const [day, setDay] = useState(today());
  const [text, setText] = useState("");
  const [said, setSaid] = useState<Record<string, Said>>({});
  const [portions, setPortions] = useState(1);
  const act = useAct();
  const named = useNamed();
  useEffect(() => void load(), []);
  if (!answer) {
    if (failure) return <Failed failure={failure} what="Участники не открылись" onAgain={load} screen />;
    return <Waiting what="Читаем участников" shape={shapes.problems} />;
  }
  const of = (person: ListedPerson): Said => said[person.code] ?? standing(person);
  const put = (person: ListedPerson, more: Partial<Said>) =>
    setSaid((was) => ({ ...was, [person.code]: { ...(was[person.code] ?? standing(person)), ...more } }));
  const fitting = answer.people.filter((person) =>
    plain(`${named(person.code)} ${person.who ?? ""}`).includes(plain(text.trim())),
  );
  const seen = fitting.slice(0, portions * PORTION);
  const changed = answer.people.filter((person) => {
    const [now, before] = [of(person), standing(person)];
    return now.came !== before.came || codes(now.prefers).join() !== codes(before.prefers).join();
  });
  const came = answer.people.filter((person) => of(person).came).length;
  const people = changed.map((person) => {
    const { came: here, prefers } = of(person);
    return { code: person.code, attended: here ? (person.attended ?? day) : "", prefers: here ? codes(prefers) : [] };
  });
  const send = () =>
    act.run({
      ask: () => call.setPreferences({ people }),
      landed: async () => {
        const now = new Map((await call.people({})).people.map((person) => [person.code, person]));
        return people.every(({ code, attended }) => (now.get(code)?.attended ?? "") === attended);
      },
      take: (done) => onDone(done?.says ?? "общая встреча: отмечены участники"),
    });
  return (
    <section>
      <Head focus>Общая встреча</Head>
      <p>
        Отметьте, кто пришёл, и впишите, с кем каждый хотел бы работать: коды через запятую, первый – самый желанный.
        Желания учитываются только у тех, кто был.
      </p>
      <label class="field">
        День встречи
        <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span class="unseen">Найти участника</span>
        <input
          type="search"
          autocomplete="off"
          value={text}
          placeholder="Найти: код, имя, кто это"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setPortions(1);
          }}
        />
      </label>
      <p class="quiet" role="status">
        {act.waiting ? "Записываем…" : `пришли ${came} из ${answer.people.length}`}
      </p>
      {answer.people.length === 0 ? <p class="quiet">В базах пока никого нет.</p> : null}
      <ul class="rows">
        {seen.map((person) => (
          <li key={person.code}>
            <label class="line person">
              <input
                type="checkbox"
                checked={of(person).came}
                onChange={(event) => put(person, { came: event.currentTarget.checked })}
              />
              <span>{named(person.code)}</span>
              <span class="quiet">{person.role === "mentor" ? "наставник" : "наставляемый"}</span>
            </label>
            {of(person).came ? (
              <div class="field wish">
                <input
                  type="text"
                  aria-label={`С кем хочет ${person.code}: коды по порядку`}
                  autocomplete="off"
                  value={of(person).prefers}
                  placeholder={person.role === "mentor" ? "П-001, П-004" : "Н-001, Н-004"}
                  onInput={(event) => put(person, { prefers: event.currentTarget.value })}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {fitting.length > seen.length ? (
        <Button onClick={() => setPortions(portions + 1)}>
          Показать ещё {Math.min(PORTION, fitting.length - seen.length)} из {fitting.length - seen.length}
        </Button>
      ) : null}
      {act.failure ? <Failed failure={act.failure} what="Встреча не записана" onAgain={act.again} focus /> : null}
      <div class="buttons">
        <Button look="primary" off={changed.length === 0 || day === "" || act.waiting} onClick={send}>
          Записать: {changed.length}
        </Button>
        <Button onClick={onBack}>Вернуться к списку</Button>
      </div>
    </section>
  );
}
