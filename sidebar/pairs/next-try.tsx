export type NextTry = { nextTry: string; responsible: string };
type Props = { count: number; value: NextTry; onChange(value: NextTry): void };

/** For those whom the proposal leaves over: when it is tried again, and who helps them till then (S2-27). */
export function NextTryFields({ count, value, onChange }: Props) {
  return (
    <fieldset class="fields">
      <legend>Кто останется без пары: {count}</legend>
      <p class="quiet">Книга внесёт их на лист «Поддержка».</p>
      <label class="field">
        Когда подобрать снова
        <input
          type="date"
          value={value.nextTry}
          onInput={(event) => onChange({ ...value, nextTry: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        Кто поможет это время
        <input
          type="text"
          autocomplete="off"
          value={value.responsible}
          onInput={(event) => onChange({ ...value, responsible: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}
