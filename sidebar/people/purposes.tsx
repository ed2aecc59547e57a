import type { People, Purpose } from "../../src/api/answers";

type Props = {
  legend: string;
  purposes: People["purposes"];
  chosen: readonly Purpose[];
  onChoose(chosen: Purpose[]): void;
};

/** Boxes to tick, one a purpose: one consent has one of them. */
export function Purposes({ legend, purposes, chosen, onChoose }: Props) {
  return (
    <fieldset class="cards ticks">
      <legend>{legend}</legend>
      {purposes.map(({ key, name }) => (
        <label class="choice" key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              onChoose(purposes.map((of) => of.key).filter((of) => (of === key ? on : chosen.includes(of))));
            }}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
