import type { NamesMode } from "../../src/api/answers";
import { modes, RULE } from "./rule";

type Props = { name: string; legend: string; value: NamesMode; onChoose(mode: NamesMode): void; rule?: boolean };

/** Whose names the book holds, with the rule that concerns it. */
export function ModeChoice({ name, legend, value, onChoose, rule }: Props) {
  return (
    <fieldset class="cards">
      <legend>{legend}</legend>
      {rule ? <p class="quiet">{RULE}</p> : null}
      {modes.map(({ mode, name: caption, says }) => (
        <label class="choice" key={mode}>
          <input type="radio" name={name} checked={value === mode} onChange={() => onChoose(mode)} />
          <span>
            <span class="situation">{caption}</span>
            <span class="quiet">{says}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
