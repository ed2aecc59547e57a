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
        {documents.map(({ key, name, says }) => (
          <label class="choice" key={key}>
            <input type="radio" name="document" checked={key === of?.key} onChange={() => setOpen(key)} />
            <span>
              <span class="situation">{name}</span>
              <span class="quiet">{says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {of ? <DocumentView key={`${of.key} ${answer.month}`} documents={answer} of={of} /> : null}
    </>
  );
}
