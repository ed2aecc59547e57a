import { Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../answer";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { DocumentView } from "./document-view";

type Props = { shown: boolean; edition: number };

/** «Печать»: the documents that a book can give, one of them open. */
export function PrintScreen({ shown, edition }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("listDocuments", {});
  const [open, setOpen] = useState("");
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Список документов не открылся" onAgain={load} screen />;
    return <Waiting what="Собираем список документов" shape={shapes.criteria} />;
  }
  const { documents } = answer;
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
            <label class="choice">
              <input type="radio" name="document" checked={one === of} onChange={() => setOpen(one.key)} />
              <span>
                <span class="situation">{one.name}</span>
                <span class="quiet">{one.says}</span>
              </span>
            </label>
            {one === of ? <DocumentView key={answer.month} documents={answer} of={one} /> : null}
          </Fragment>
        ))}
      </fieldset>
    </>
  );
}
