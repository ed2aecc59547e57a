import { useNamed } from "../names/named";
import { dayMonthYear } from "../words/dates";
import { unbroken } from "../words/short";
import type { Shown } from "./pick";

type Props = { item: Shown };

const looks: Record<string, string> = {
  "в работе": "state working",
  выполнено: "state done",
  "не выполнено": "state failed-state",
  перенесено: "state moved",
  отменено: "state",
};

/** The mark in its own colours; what has not begun has none. */
function State({ item: { status } }: Props) {
  const look = looks[status];
  return look ? <span class={look}>{status}</span> : null;
}

const isAddress = (link: string) => /^https?:\/\/\S+$/.test(link);

/** What the whole roadmap tells of an item besides: its outcome, its proof, what was changed after approval. */
function Facts({ item: { doneOn, outcome, link, since, approved, schools } }: Props) {
  const named = useNamed();
  return (
    <>
      {schools ? <span class="quiet">Вместе: {unbroken(schools.join(", "))}</span> : null}
      {doneOn ? <span class="quiet">Дата выполнения: {dayMonthYear(doneOn)}</span> : null}
      {outcome ? <span class="quiet">Итог, причина: {unbroken(named(outcome))}</span> : null}
      {link ? (
        <span class="quiet">
          Подтверждение:{" "}
          {isAddress(link) ? (
            <a class="link" href={link} title={link} target="_blank" rel="noreferrer">
              открыть ссылку
            </a>
          ) : (
            unbroken(named(link))
          )}
        </span>
      ) : null}
      {since === "moved" ? <span class="missing">Первый срок: {unbroken(approved ?? "")}</span> : null}
      {since === "added" ? <span class="missing">Добавлено после утверждения</span> : null}
      {since === "dropped" ? <span class="missing">Отменено после утверждения</span> : null}
    </>
  );
}

export const More = { State, Facts };
