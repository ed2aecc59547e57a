import { useNamed } from "../names/named";

type Props = { tab: string; says: readonly string[]; state?: { text: string; look: string } };

/** One sheet of a preview: its tab, and what becomes of it. */
export function SheetRow({ tab, says, state }: Props) {
  const named = useNamed();
  return (
    <li>
      <span class="line">
        <h2 class="strong">{tab}</h2>
        {state ? <span class={state.look}>{state.text}</span> : null}
      </span>
      {says.map((sentence) => (
        <span class="quiet" key={sentence}>
          {named(sentence)}
        </span>
      ))}
    </li>
  );
}
