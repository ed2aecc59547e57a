import { useEffect, useState } from "preact/hooks";
import type { Models } from "../src/api/answers";
import { useAnswer } from "./answer";
import { CriteriaScreen } from "./criteria/criteria";
import { OverviewScreen } from "./overview/overview";
import { Failed } from "./parts/failed";
import { NoBook } from "./parts/no-book";
import { Said, Say } from "./parts/said";
import { Panel, Tabs } from "./parts/tabs";
import { Waiting } from "./parts/waiting";
import { ProblemsScreen } from "./problems/problems";
import { StartScreen } from "./start/start";

const tabs = [
  { key: "start", name: "Начало" },
  { key: "overview", name: "Обзор" },
  { key: "problems", name: "Проверка" },
  { key: "criteria", name: "Критерии" },
] as const;
type Key = (typeof tabs)[number]["key"];

const firstTab = ({ book, screen }: Models): Key => {
  if (!book || book.left.length > 0) return "start";
  return tabs.find(({ key }) => key === screen)?.key ?? "overview";
};

export function App() {
  const models = useAnswer("listModels", {});
  const [open, setOpen] = useState<Key | null>(null);
  const [visited, setVisited] = useState<Key[]>([]);
  const [said, setSaid] = useState("");
  // a book built or mended anew: the screens forget what they knew of the old one
  const [edition, setEdition] = useState(0);
  const known = models.answer;

  const show = (key: Key) => {
    setOpen(key);
    setVisited((was) => (was.includes(key) ? was : [...was, key]));
  };
  const renew = async () => {
    await models.load();
    setEdition((was) => was + 1);
  };
  // once, when the panel opens
  useEffect(() => {
    void models.load();
  }, []);
  useEffect(() => {
    if (known && open === null) show(firstTab(known));
  }, [known, open]);

  const screen = (key: Key, models: Models) => {
    const shown = open === key;
    if (key === "start") return <StartScreen models={models} onChanged={renew} onOverview={() => show("overview")} />;
    if (!models.book) return <NoBook onStart={() => show("start")} />;
    if (key === "overview") {
      const links = { onProblems: () => show("problems"), onCriteria: () => show("criteria") };
      return <OverviewScreen key={edition} shown={shown} {...links} />;
    }
    if (key === "problems") return <ProblemsScreen key={edition} shown={shown} />;
    return <CriteriaScreen key={edition} shown={shown} />;
  };

  return (
    <Say.Provider value={setSaid}>
      <Tabs tabs={tabs} open={open} onOpen={(key) => known && show(key as Key)} />
      {tabs.map(({ key }) => (
        <Panel key={key} name={key} open={open === key}>
          {known && visited.includes(key) ? screen(key, known) : null}
        </Panel>
      ))}
      {known ? null : (
        <main class="panel">
          {models.failure ? (
            <Failed failure={models.failure} what="Книга не открылась" onAgain={models.load} />
          ) : (
            <Waiting what="Открываем книгу" rows={[16, 72, 72, 72]} />
          )}
        </main>
      )}
      <Said text={said} onClose={() => setSaid("")} />
    </Say.Provider>
  );
}
