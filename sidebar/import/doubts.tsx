import type { ImportDoubt } from "../../src/api/answers";
import { useNamed } from "../names/named";

type Props = { doubts: readonly ImportDoubt[]; onChoose(id: string, key: string): void };

type SelectProps = {
  label: string;
  choices: ImportDoubt["choices"];
  value: string;
  onChoose(key: string): void;
};

/** One choice; its label is heard, what is asked stands above it. */
export function Choice({ label, choices, value, onChoose }: SelectProps) {
  const named = useNamed();
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {value === "" ? <option value="">выберите</option> : null}
      {choices.map(({ key, says }) => (
        <option key={key} value={key}>
          {named(says)}
        </option>
      ))}
    </select>
  );
}

const grouped = (doubts: readonly ImportDoubt[]): [string, ImportDoubt[]][] => {
  const out = new Map<string, ImportDoubt[]>();
  for (const doubt of doubts) out.set(doubt.code, [...(out.get(doubt.code) ?? []), doubt]);
  return [...out];
};

const place = ({ row }: ImportDoubt) => `Строка ${row}`;

/** What is not certain, by kinds: each with its choice, and one choice for all of a kind. */
export function Doubts({ doubts, onChoose }: Props) {
  const named = useNamed();
  return (
    <ul class="rows">
      {grouped(doubts).map(([code, all]) => {
        const [first] = all as [ImportDoubt];
        const one = all.every(({ chosen }) => chosen === first.chosen) ? first.chosen : "";
        const same = all.every(({ choices }) => choices.length === first.choices.length);
        return (
          <li key={code}>
            <details open={all.length <= 3}>
              <summary>
                {first.title}: {all.length}
              </summary>
              {all.length > 1 && same && first.choices.length > 1 ? (
                <p class="field">
                  <span class="quiet">Для всех сразу</span>
                  <Choice
                    label={`${first.title}, для всех`}
                    choices={first.choices}
                    value={one}
                    onChoose={(key) => onChoose(code, key)}
                  />
                </p>
              ) : null}
              <ul class="rows">
                {all.map((doubt) => (
                  <li key={doubt.id}>
                    <span class="quiet">{place(doubt)}</span>
                    <span>{named(doubt.says)}</span>
                    {doubt.choices.length > 1 ? (
                      <Choice
                        label={`${place(doubt)}: ${doubt.title}`}
                        choices={doubt.choices}
                        value={doubt.chosen}
                        onChoose={(key) => onChoose(doubt.id, key)}
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
