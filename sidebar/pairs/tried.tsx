import { useState } from "preact/hooks";
import type { Proposal, WhatIf } from "../../src/api/answers-proposal";
import { useNamed } from "../names/named";
import type { Values } from "../papers/entry-form";
import { EntryForm } from "../papers/entry-form";
import { Button } from "../parts/button";

type Props = { answer: Proposal; tried: readonly WhatIf[]; waiting: boolean; onTry(changes: WhatIf[]): void };

const kinds: [WhatIf["do"], string][] = [
  ["place", "добавить мест"],
  ["lift", "снять запрет"],
  ["ban", "запретить пару"],
  ["lock", "закрепить пару"],
  ["without", "убрать участника"],
  ["add", "добавить участника"],
];

const saidOf = (change: WhatIf): string => {
  switch (change.do) {
    case "place":
      return `${change.mentor}: наставляемых ${change.places}`;
    case "add":
      return `${change.side === "mentor" ? MENTOR : MENTEE} «${change.who || change.words}»`;
    case "without":
      return `без ${change.person}`;
    default:
      return `${kinds.find(([key]) => key === change.do)?.[1] ?? ""}: ${change.mentor} – ${change.mentee}`;
  }
};

const text = (key: string, head: string) => ({
  key,
  head,
  is: "text" as const,
  offers: [] as string[],
  required: true,
});
const [MENTOR, MENTEE] = ["новый наставник", "новый наставляемый"];
const fieldsOf = (kind: WhatIf["do"]) => {
  if (kind === "without") return [text("person", "Код участника")];
  if (kind === "place")
    return [text("mentor", "Код наставника"), { ...text("places", "Сколько наставляемых"), is: "number" as const }];
  if (kind === "add")
    return [
      { ...text("side", "Кого добавить"), is: "choice" as const, offers: [MENTOR, MENTEE] },
      text("words", "Запрос, или чем поможет"),
      { ...text("who", "Кто это: «учитель, история», «7 класс»"), required: false },
      { ...text("places", "Мест у наставника"), is: "number" as const, required: false },
    ];
  return [text("mentor", "Код наставника"), text("mentee", "Код наставляемого")];
};
const changeOf = (kind: WhatIf["do"], values: Values): WhatIf => {
  const { mentor = "", mentee = "", places = "", person = "", side, words = "", who = "" } = values;
  const pair = { mentor: mentor.trim(), mentee: mentee.trim() };
  if (kind === "without") return { do: kind, person: person.trim() };
  if (kind === "place") return { do: kind, mentor: pair.mentor, places: Number(places) };
  if (kind === "add")
    return {
      ...{ do: kind, side: side === MENTOR ? "mentor" : "mentee", words: words.trim() },
      ...(who.trim() && { who: who.trim() }),
      ...(places.trim() && { places: Number(places) }),
    };
  return { do: kind, ...pair };
};

/** «Что изменится, если…»: changes are tried on the proposal, and the book stays as it is. */
export function Tried({ answer, tried, waiting, onTry }: Props) {
  const [kind, setKind] = useState<WhatIf["do"] | null>(null);
  const named = useNamed();
  const pairs = (of: readonly { mentor: string; mentee: string }[]) =>
    named(of.map(({ mentor, mentee }) => `${mentor} – ${mentee}`).join(", "));
  const { changed } = answer;
  return (
    <details open={tried.length > 0 || kind !== null}>
      <summary>Что изменится, если…</summary>
      {tried.length > 0 && changed ? (
        <div role="status">
          <p>Пробуем: {named(tried.map(saidOf).join("; "))}</p>
          <p>
            <strong>{named(changed.says)}</strong>
          </p>
          {changed.gained.length > 0 ? <p>Появятся: {pairs(changed.gained.slice(0, 12))}</p> : null}
          {changed.lost.length > 0 ? <p>Пропадут: {pairs(changed.lost.slice(0, 12))}</p> : null}
          <p class="quiet">Это проба. Чтобы записать, внесите изменение в базу и подберите снова.</p>
          <Button look="small" off={waiting} onClick={() => onTry([])}>
            Убрать пробу
          </Button>
        </div>
      ) : null}
      {kind === null ? (
        <div class="buttons">
          {kinds.map(([key, name]) => (
            <Button key={key} look="small" onClick={() => setKind(key)}>
              {name}
            </Button>
          ))}
        </div>
      ) : (
        <EntryForm
          key={kind}
          id={`try-${kind}`}
          head={`Если ${kinds.find(([key]) => key === kind)?.[1]}`}
          fields={fieldsOf(kind)}
          first={{}}
          send="Показать, что изменится"
          waiting={waiting}
          onSend={(values) => {
            setKind(null);
            onTry([...tried, changeOf(kind, values)]);
          }}
          onCancel={() => setKind(null)}
        />
      )}
    </details>
  );
}
