import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Models } from "../src/api/answers";
import { useAnswer } from "./answer";
import { type Around, AroundScreens } from "./around";
import { CriteriaScreen } from "./criteria/criteria";
import { ImportScreen } from "./import/import";
import { NamesScreen } from "./names/names";
import { PeopleKnown, usePeopleOfPage } from "./names/people";
import { OverviewScreen } from "./overview/overview";
import { PairsScreen } from "./pairs/pairs";
import { PapersScreen } from "./papers/papers";
import { Failed } from "./parts/failed";
import { focusHead } from "./parts/head";
import { More } from "./parts/more";
import { NoBook } from "./parts/no-book";
import { Slow } from "./parts/slow";
import { Panel, Tabs } from "./parts/tabs";
import { shapes, Waiting } from "./parts/waiting";
import { PeopleScreen } from "./people/people";
import { PrintScreen, type ToPrint } from "./print/print";
import { ProblemsScreen } from "./problems/problems";
import { QuestionnairesScreen } from "./questionnaires/questionnaires";
import type { When } from "./roadmap/pick";
import { RoadmapScreen } from "./roadmap/roadmap";
import { SelectionScreen } from "./selection/selection";
import { StartScreen } from "./start/start";
import { Bar } from "./undo/bar";
import { UndoDialog } from "./undo/dialog";
import { useUndo } from "./undo/use-undo";

const tabs = [
  { key: "start", name: "Начало" },
  { key: "overview", name: "Обзор" },
  { key: "roadmap", name: "Карта" },
  { key: "problems", name: "Проверка" },
  { key: "criteria", name: "Критерии" },
  { key: "people", name: "Участники" },
  { key: "selection", name: "Отбор" },
  { key: "pairs", name: "Пары" },
  { key: "papers", name: "Документы" },
  { key: "print", name: "Печать" },
  { key: "import", name: "Импорт" },
  { key: "questionnaires", name: "Анкеты" },
  { key: "names", name: "Имена" },
] as const;
type Key = (typeof tabs)[number]["key"];

/** Tabs of every day; of the other screens only the open one has a tab. */
const daily: readonly Key[] = ["overview", "roadmap", "problems"];

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
  // what another screen has asked «Карта» to show
  const [wanted, setWanted] = useState<{ when: When } | null>(null);
  // what another screen has asked «Печать» for
  const [toPrint, setToPrint] = useState<ToPrint | null>(null);
  const known = models.answer;
  const people = usePeopleOfPage((known?.book?.names ?? "codes") !== "codes", edition);

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

  const inRow = (key: Key) => daily.includes(key) || key === open;
  const row = [
    ...tabs.filter(({ key }) => daily.includes(key)),
    ...tabs.filter(({ key }) => !daily.includes(key) && key === open),
  ];
  const screen = (key: Key, models: Models) => {
    const seen = { shown: open === key, edition };
    if (key === "start") {
      const links = { onOverview: () => show("overview"), onImport: () => show("import") };
      return <StartScreen models={models} onChanged={renew} {...links} />;
    }
    if (!models.book) return <NoBook onStart={() => show("start")} />;
    if (key === "overview") {
      const links = { onProblems: () => show("problems"), onCriteria: () => show("criteria") };
      const onRoadmap = (when: When) => {
        setWanted({ when });
        show("roadmap");
      };
      return <OverviewScreen {...seen} {...links} onRoadmap={onRoadmap} />;
    }
    if (key === "roadmap") return <RoadmapScreen {...seen} wanted={wanted} onImport={() => show("import")} />;
    const onPrint = (asked: ToPrint) => {
      setToPrint(asked);
      show("print");
    };
    if (key === "people")
      return <PeopleScreen {...seen} onForms={(people) => onPrint({ document: "consent-forms", people })} />;
    if (key === "selection")
      return <SelectionScreen {...seen} onPrint={() => onPrint({ document: "selection-list" })} />;
    if (key === "pairs") return <PairsScreen {...seen} onPrint={onPrint} />;
    if (key === "papers") return <PapersScreen {...seen} />;
    if (key === "print") return <PrintScreen {...seen} wanted={toPrint} />;
    if (key === "questionnaires") return <QuestionnairesScreen {...seen} />;
    if (key === "names") return <NamesScreen {...seen} />;
    if (key === "import") return <ImportScreen onRoadmap={() => show("roadmap")} />;
    return key === "problems" ? <ProblemsScreen {...seen} /> : <CriteriaScreen {...seen} />;
  };

  return (
    <AroundScreens.Provider value={around}>
      <PeopleKnown.Provider value={people}>
        <main>
          <Tabs tabs={row} open={open} onOpen={(key) => known && show(key as Key)}>
            <More
              screens={known ? tabs.filter(({ key }) => !inRow(key)) : []}
              onScreen={(key) => show(key as Key)}
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
      </PeopleKnown.Provider>
    </AroundScreens.Provider>
  );
}
