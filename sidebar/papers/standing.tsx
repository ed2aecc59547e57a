import { useState } from "preact/hooks";
import type { Papers, Standing } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { dayMonthYear } from "../words/dates";
import { fieldsFor, filled } from "./entries";
import { EntryForm, type Values } from "./entry-form";

type Step = Standing["steps"][number];
type Props = {
  of: "programme" | number;
  /** «Программа», «Этап 2». */
  what: string;
  standing: Standing;
  papers: Papers;
  onDone(says: string): void;
};

/** More of the same kind are only counted. */
const MOST = 3;
const shown = ({ lacks }: Step) => lacks.slice(0, lacks.length > MOST ? 1 : MOST);

const standingIn = ({ programme, stages }: Papers, of: Props["of"]): Standing | undefined =>
  of === "programme" ? programme : stages.find(({ no }) => no === of);

/** By which paper it is what it is. */
export function Paper({ standing: { paper } }: { standing: Standing }) {
  const named = useNamed();
  if (!paper) return <p class="quiet">Документа, который даёт состояние, пока нет.</p>;
  return (
    <p>
      <Place spot={paper}>
        {named(paper.says)} от {dayMonthYear(paper.dated)}
      </Place>
    </p>
  );
}

/** What may come next: a button where it can, the cells to fill in where it cannot yet. */
export function Steps({ of, what, standing, papers, onDone }: Props) {
  const named = useNamed();
  const [open, setOpen] = useState<Step | null>(null);
  const giving = useAct();
  const give = (step: Step, values: Values) => {
    const { extended, finished_on, extension_basis, conclusion, ...paper } = filled(values);
    const until = extended ?? finished_on;
    giving.run({
      ask: () =>
        call.setState({
          of,
          state: step.state,
          paper,
          ...(until && { until }),
          ...(extension_basis && { basis: extension_basis }),
          ...(conclusion && { conclusion }),
        }),
      landed: async () => standingIn(await call.papers({}), of)?.state === step.state,
      take: (answer) => {
        setOpen(null);
        onDone(answer?.says ?? `${what}: состояние изменено`);
      },
    });
  };
  return (
    <>
      {standing.steps.map((step) =>
        step.lacks.length === 0 ? (
          <Button
            key={step.state}
            look={of === "programme" ? "primary" : "small"}
            off={giving.waiting}
            onClick={() => {
              giving.forget();
              setOpen(step);
            }}
          >
            {step.name}
            {of === "programme" ? null : <span class="unseen"> этап {of}</span>}
          </Button>
        ) : (
          <div class="lacks" key={step.state}>
            <p class="strong">{step.name} пока нельзя</p>
            <ul class="plain">
              {shown(step).map((lack) => (
                <li key={lack.cell + lack.says}>
                  <Place spot={lack} />: {named(lack.says)}
                </li>
              ))}
              {step.lacks.length > shown(step).length ? <li>и ещё {step.lacks.length - shown(step).length}</li> : null}
            </ul>
          </div>
        ),
      )}
      {open ? (
        <EntryForm
          id={`state-${of}`}
          head={`${open.name}: ${what.toLowerCase()}`}
          fields={[
            ...fieldsFor(
              papers.registers,
              "papers",
              ["kind", "number", "dated", "signatory", "link"],
              ["kind", "dated", ...(open.numbered ? ["number"] : [])],
            ),
            ...open.needs.map((field) => ({
              ...field,
              required: field.key === "extended" || field.key === "finished_on",
            })),
          ]}
          first={{ kind: open.kind, dated: papers.today }}
          send={open.name}
          waiting={giving.waiting}
          onSend={(values) => give(open, values)}
          onCancel={() => setOpen(null)}
        />
      ) : null}
      {giving.failure ? (
        <Failed failure={giving.failure} what="Состояние не изменено" onAgain={giving.again} focus />
      ) : null}
    </>
  );
}
