import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Models } from "../src/api/answers";
import { useAnswer } from "./answer";
import { type Around, AroundScreens } from "./around";
import { CriteriaScreen } from "./criteria/criteria";
import { OverviewScreen } from "./overview/overview";
import { Failed } from "./parts/failed";
import { focusHead } from "./parts/head";
import { More } from "./parts/more";
import { NoBook } from "./parts/no-book";
import { Slow } from "./parts/slow";
import { Panel, Tabs } from "./parts/tabs";
import { shapes, Waiting } from "./parts/waiting";
import { PrintScreen } from "./print/print";
import { ProblemsScreen } from "./problems/problems";
import { StartScreen } from "./start/start";
import { Bar } from "./undo/bar";
import { UndoDialog } from "./undo/dialog";
import { useUndo } from "./undo/use-undo";

const tabs = [
  { key: "start", name: "Начало" },
  { key: "overview", name: "Обзор" },
  { key: "problems", name: "Проверка" },
  { key: "criteria", name: "Критерии" },
  { key: "print", name: "Печать" },
] as const;
type Key = (typeof tabs)[number]["key"];

const firstTab = ({ book, screen }: Models): Key => {
  if (!book || book.left.length > 0 || screen === "new-year") return "start";
  return tabs.find(({ key }) => key === screen)?.key ?? "overview";
};

export function App() {
  const models = useAnswer("listModels", {});
  const [open, setOpen] = useState<Key | null>(null);
  const [visited, setVisited] = useState<Key[]>([]);
  // the book was changed by the panel itself: each screen reads it anew when it is seen
  const [edition, setEdition] = useState(0);
  const [asking, setAsking] = useState(false);
  const known = models.answer;

  // where each screen was scrolled to when it was left
  const left = useRef<{ at: Key | null; scrolls: Partial<Record<Key, number>> }>({ at: null, scrolls: {} }).current;
  const show = (key: Key) => {
    if (left.at) left.scrolls[left.at] = window.scrollY;
    left.at = key;
    setOpen(key);
    setVisited((was) => (was.includes(key) ? was : [...was, key]));
  };
  const renew = async () => {
    await models.load();
    setEdition((was) => was + 1);
  };
  const undo = useUndo(renew);
  const around = useMemo(
    (): Around => ({
      done: undo.done,
      renew,
      start: () => {
        show("start");
        void renew();
      },
    }),
    [],
  );
  useLayoutEffect(() => window.scrollTo(0, (open && left.scrolls[open]) ?? 0), [open]);
  // once, when the panel opens
  useEffect(() => {
    void models.load();
  }, []);
  useEffect(() => {
    if (known && open === null) show(firstTab(known));
  }, [known, open]);

  const screen = (key: Key, models: Models) => {
    const seen = { shown: open === key, edition };
    if (key === "start") return <StartScreen models={models} onChanged={renew} onOverview={() => show("overview")} />;
    if (!models.book) return <NoBook onStart={() => show("start")} />;
    if (key === "overview") {
      const links = { onProblems: () => show("problems"), onCriteria: () => show("criteria") };
      return <OverviewScreen {...seen} {...links} />;
    }
    if (key === "print") return <PrintScreen {...seen} />;
    return key === "problems" ? <ProblemsScreen {...seen} /> : <CriteriaScreen {...seen} />;
  };

  return (
    <AroundScreens.Provider value={around}>
      <main>
        <Tabs tabs={tabs} open={open} onOpen={(key) => known && show(key as Key)}>
          <More
            onUndo={() => {
              undo.close();
              setAsking(true);
            }}
            onRenew={renew}
          />
        </Tabs>
        {known ? null : (
          <div class="panel">
            {models.failure ? (
              <Failed failure={models.failure} what="Книга не открылась" onAgain={models.load} screen />
            ) : (
              <Waiting what="Открываем книгу" shape={shapes.overview} />
            )}
          </div>
        )}
        {known && models.failure ? (
          <div class="panel above">
            <Failed
              failure={models.failure}
              what="Обновить не получилось, показано прежнее"
              onAgain={() => void renew()}
            />
          </div>
        ) : null}
        {tabs.map(({ key }) => (
          <Panel key={key} name={key} open={known !== null && open === key}>
            {known && visited.includes(key) ? screen(key, known) : null}
          </Panel>
        ))}
      </main>
      <section class="strips" aria-label="Сообщения">
        <Slow />
        <Bar undo={undo} onKept={() => setAsking(true)} />
      </section>
      {asking ? (
        <UndoDialog
          undo={undo}
          onClose={() => {
            setAsking(false);
            if (document.activeElement === document.body) focusHead();
          }}
        />
      ) : null}
    </AroundScreens.Provider>
  );
}
