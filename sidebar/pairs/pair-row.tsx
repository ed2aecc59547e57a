import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { ListedPair, ListedPairs } from "../../src/api/answers-pair-orders";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Place } from "../parts/place";
import { dayMonthYear } from "../words/dates";
import { unbroken } from "../words/short";
import { DeedForm } from "./deed-form";
import { type DeedKey, deeds } from "./deeds";
import { standOf } from "./pick";

type Props = {
  answer: ListedPairs;
  pair: ListedPair;
  ticked: boolean;
  onTick(on: boolean): void;
  onDone(says: string): void;
  onPlan(): void;
};

/** What may be done with one pair now, the next step first. */
const deedsOf = (pair: ListedPair): DeedKey[] => {
  const stand = standOf(pair);
  if (pair.status === "предложена") return ["agree", pair.locked ? "unlock" : "lock", "swap", "reject"];
  if (stand === "agree") return ["agree"];
  if (stand === "approve") return ["approve", "replace"];
  return stand === "working" && (pair.status === "утверждена" || pair.status === "работает")
    ? [...(pair.no ? (["meet"] as const) : []), "replace", "extend", "finish", "stop"]
    : [];
};

const day = (of: string | undefined) => (of ? dayMonthYear(of) : undefined);

const agreed = ({ mentorAgreed, menteeAgreed, operatorAgreed }: ListedPair) =>
  [
    ["наставник", day(mentorAgreed)],
    ["наставляемый", day(menteeAgreed)],
    ["оператор", day(operatorAgreed)],
  ]
    .flatMap(([who, on]) => (on ? [`${who} ${on}`] : []))
    .join(", ");

/** One pair of the list: a box to tick, what comes next; a click opens all that is known and what can be done. */
export function PairRow({ answer, pair, ticked, onTick, onDone, onPlan }: Props) {
  const [open, setOpen] = useState(false);
  const [deed, setDeed] = useState<DeedKey | null>(null);
  const named = useNamed();
  const { no, status, next, step, live } = pair;
  const stand = standOf(pair);
  const facts: [string, string | undefined][] = [
    ["Наставник", [named(pair.mentor), pair.mentorWho].filter(Boolean).join(", ")],
    ["Наставляемый", [named(pair.mentee), pair.menteeWho].filter(Boolean).join(", ")],
    ["Закреплена", pair.locked && "да"],
    ["Форма", pair.form],
    ["Предмет", pair.subject],
    ["Согласны", agreed(pair)],
    ["Приказ", [pair.order, pair.issuer].filter(Boolean).join(", ")],
    ["Начало", day(pair.start)],
    ["Окончание", day(pair.end)],
    ["Встреч", pair.held ? String(pair.held) : undefined],
    ["Вместо №", pair.replaces],
    ["Завершена", day(pair.endedOn)],
    ["Итог", pair.outcome],
    ["Причина", pair.ended],
  ];
  return (
    <li>
      <div class="line person">
        {live ? (
          <input
            type="checkbox"
            aria-label={`Отметить ${pair.with}`}
            checked={ticked}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
        ) : null}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {no ? `№\u00a0${no} · ` : ""}
          {named(pair.with) || "не заполнена"}
        </button>
        <span class="quiet">{status ?? "без состояния"}</span>
      </div>
      {next ? <span class="missing">{named(next)}</span> : null}
      {open ? (
        <div class="inside">
          <dl class="facts">
            {facts.map(([name, value]) =>
              value ? (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd>{unbroken(value)}</dd>
                </Fragment>
              ) : null,
            )}
          </dl>
          {step && step.lacks.length > 0 ? (
            <>
              <p>{step.name} мешает:</p>
              <ul class="rows">
                {step.lacks.map(({ says, ...spot }) => (
                  <li key={`${spot.cell} ${says}`}>
                    <span>{named(says)}</span> <Place spot={spot} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {deed === null ? (
            <div class="buttons">
              {deedsOf(pair).map((key) => (
                <Button
                  key={key}
                  look="small"
                  off={(key === "agree" || key === "approve") && (step?.lacks.length ?? 0) > 0}
                  onClick={() => setDeed(key)}
                >
                  {deeds[key].name}
                </Button>
              ))}
              {stand === "working" ? (
                <Button look="small" onClick={onPlan}>
                  Печатать план
                </Button>
              ) : null}
            </div>
          ) : (
            <DeedForm
              of={deed}
              answer={answer}
              pairs={[pair]}
              onDone={(says) => {
                setDeed(null);
                setOpen(false);
                onDone(says);
              }}
              onCancel={() => setDeed(null)}
            />
          )}
          <Place spot={pair}>Показать на листе</Place>
        </div>
      ) : null}
    </li>
  );
}
