import { useEffect } from "preact/hooks";
import { useAnswer } from "../answer";
import { useAround } from "../around";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { Renew } from "../parts/renew";
import { shapes, Waiting } from "../parts/waiting";
import { ListPart } from "./list-part";
import { ScanPart } from "./scan-part";
import { SearchPart } from "./search-part";
import { SwitchPart } from "./switch-part";

type Props = { shown: boolean; edition: number };

/** «Имена»: the list of names of this page, who is who, what is personal in the book, and whose names it holds. */
export function NamesScreen({ shown, edition }: Props) {
  const { answer, at, failure, waiting, load } = useAnswer("names", {});
  const { renew } = useAround();
  // each time the tab is opened
  useEffect(() => {
    if (shown) void load();
  }, [shown, edition]);

  if (!answer) {
    if (failure) return <Failed failure={failure} what="Участники не прочитаны" onAgain={load} screen />;
    return <Waiting what="Читаем участников" shape={shapes.criteria} />;
  }
  return (
    <>
      <header class="head">
        <Head news={answer}>Имена</Head>
        <Renew at={at} waiting={waiting} onRenew={load} />
      </header>
      {failure ? <Failed failure={failure} what="Обновить не получилось, показано прежнее" onAgain={load} /> : null}
      <ListPart state={answer} />
      <SearchPart state={answer} />
      <ScanPart />
      <SwitchPart
        state={answer}
        onSwitched={async () => {
          await load();
          await renew();
        }}
      />
    </>
  );
}
