import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useAnswer } from "../answer";
import { useNamed } from "../names/named";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { DocumentView } from "./document-view";

/** A document that another screen asks for, and for whom. */
export type ToPrint = { document: string; people?: readonly string[]; pairs?: readonly string[] };
type Props = {
  shown: boolean;
  edition: number;
  /** A new object asks anew. */
  wanted: ToPrint | null;
};

/** «Печать»: the documents that a book can give, one of them open. */
export function PrintScreen({ shown, edition, wanted }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("listDocuments", {});
  const named = useNamed();
  const [open, setOpen] = useState("");
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);
  useEffect(() => {
    if (wanted) setOpen(wanted.document);
  }, [wanted]);
  const chosen = useRef<HTMLLabelElement>(null);
  const listed = answer !== null;
  // the list is longer than the panel
  useEffect(() => {
    if (wanted && listed && wanted.document === open) chosen.current?.scrollIntoView({ block: "center" });
  }, [wanted, listed, open]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Список документов не открылся" onAgain={load} screen />;
    return <Waiting what="Собираем список документов" shape={shapes.criteria} />;
  }
  const { documents } = answer;
  const { people = [], pairs = [] } = wanted ?? {};
  const of = documents.find(({ key }) => key === open) ?? documents[0];
  return (
    <>
      <header class="head">
        <Head news={answer}>Печать</Head>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <fieldset class="cards">
        <legend class="unseen">Документ</legend>
        {documents.map((one) => (
          <Fragment key={one.key}>
            <label class="choice" ref={one === of ? chosen : null}>
              <input type="radio" name="document" checked={one === of} onChange={() => setOpen(one.key)} />
              <span>
                <span class="situation">{one.name}</span>
                <span class="quiet">{named(one.says)}</span>
              </span>
            </label>
            {one === of ? (
              <DocumentView
                key={[answer.month, ...people, ...pairs].join()}
                documents={answer}
                of={one}
                people={people}
                pairs={pairs}
              />
            ) : null}
          </Fragment>
        ))}
      </fieldset>
    </>
  );
}
