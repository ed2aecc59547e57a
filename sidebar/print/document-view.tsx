import { useState } from "preact/hooks";
import type { Documents, PrintedDocument } from "../../src/api/answers";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { usePeople } from "../names/people";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Place } from "../parts/place";
import { call } from "../rpc";
import { unbroken } from "../words/short";
import { Choices, type Chosen } from "./choices";
import { namedPaper } from "./named-paper";
import { copyPaper, printPaper, saveForWord } from "./paper";

type Props = {
  documents: Documents;
  of: Documents["documents"][number];
  people: readonly string[];
  pairs: readonly string[];
};
type Way = "print" | "word" | "copy";

const busy: Record<Way, string> = { print: "Собираем…", word: "Собираем…", copy: "Копируем…" };
const copied = {
  table: "Таблица скопирована. Вставьте её в документ или письмо.",
  text: "Напоминание скопировано. Вставьте его в чат.",
} as const;

/** «П-001, п-002», «1, 3» → codes, numbers; spaces, commas and lines part them. */
const codesIn = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** One document: what goes into it, the buttons, and what to look at before it is signed. */
export function DocumentView({ documents, of, people, pairs }: Props) {
  const [chosen, setChosen] = useState<Chosen>({
    month: documents.month,
    stage: "",
    responsible: "",
    newPage: true,
    purpose: documents.purposes[0]?.key ?? "",
    people: people.join(", "),
    pairs: pairs.join(", "),
  });
  const [way, setWay] = useState<Way>("print");
  const [said, setSaid] = useState("");
  const [made, setMade] = useState<PrintedDocument | null>(null);
  const [byHand, setByHand] = useState(false);
  const making = useAct();
  const known = usePeople();
  const named = useNamed();
  const isReminder = of.key === "reminder";
  const hasTable = of.key !== "title" && of.key !== "consent-forms" && !isReminder;
  const missing = of.needs.length > 0;

  const forget = () => {
    setSaid("");
    setMade(null);
    setByHand(false);
    making.forget();
  };
  const has = (choice: (typeof of.choices)[number]) => of.choices.includes(choice);
  const asked = () => ({
    key: of.key,
    ...(has("month") && documents.months.some(({ key }) => key === chosen.month) && { month: chosen.month }),
    ...(has("stage") && chosen.stage && { stage: Number(chosen.stage) }),
    ...(has("responsible") && chosen.responsible && { responsible: chosen.responsible }),
    ...(has("newPage") && { newPage: chosen.newPage }),
    ...(has("purpose") && { purpose: chosen.purpose }),
    ...(has("pairs") && codesIn(chosen.pairs).length > 0 && { pairs: codesIn(chosen.pairs) }),
    ...(has("people") && codesIn(chosen.people).length > 0 && { people: codesIn(chosen.people) }),
  });
  const hand = async (paper: PrintedDocument, to: Way) => {
    if (to === "print") printPaper(paper);
    else if (to === "word") {
      saveForWord(paper);
      setSaid(`Файл «${unbroken(paper.file)}» скачан.`);
    } else if (await copyPaper(paper)) setSaid(isReminder ? copied.text : copied.table);
    else setByHand(true);
  };
  const run = (to: Way) => {
    forget();
    setWay(to);
    making.run({
      ask: () => call.renderDocument({ ...asked(), ...(to === "word" && { word: true }) }),
      take: async (came) => {
        if (!came) return;
        const paper = namedPaper(came, known);
        setMade(paper);
        await hand(paper, to);
      },
    });
  };
  const caption = (to: Way, text: string) => (making.waiting && way === to ? busy[to] : text);
  const off = making.waiting || missing;

  return (
    <section aria-label={of.name}>
      <Choices
        documents={documents}
        of={of}
        chosen={chosen}
        onChoose={(part) => {
          forget();
          setChosen({ ...chosen, ...part });
        }}
      />
      {missing ? (
        <div class="missing-fields">
          <p class="missing">Документ не печатается, пока пусто:</p>
          <ul class="rows">
            {of.needs.map((need) => (
              <li key={need.cell}>
                <Place spot={need}>{named(need.says)}</Place>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div class="buttons">
        {isReminder ? (
          <Button look="primary" off={off} onClick={() => run("copy")}>
            {caption("copy", "Скопировать напоминание")}
          </Button>
        ) : (
          <>
            <Button look="primary" off={off} onClick={() => run("print")}>
              {caption("print", "Напечатать")}
            </Button>
            <Button off={off} onClick={() => run("word")}>
              {caption("word", "Скачать для Word")}
            </Button>
          </>
        )}
        {hasTable ? (
          <Button off={off} onClick={() => run("copy")}>
            {caption("copy", "Скопировать таблицу")}
          </Button>
        ) : null}
      </div>
      {making.failure ? (
        <Failed failure={making.failure} what="Документ не собран" onAgain={making.again} focus />
      ) : null}
      <p role="status">{said}</p>
      {byHand && made ? <ByHand text={made.plain} /> : null}
      {made && made.warnings.length > 0 ? (
        <>
          <h2 class="strong">Посмотрите перед подписью</h2>
          <ul class="rows">
            {made.warnings.map((warning) => (
              <li key={`${warning.sheet} ${warning.cell} ${warning.says}`}>
                <Place spot={warning} />
                <p>{named(warning.says)}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** Where the browser does not let a page copy, a person does. */
function ByHand({ text }: { text: string }) {
  return (
    <label class="field" role="alert">
      Скопировать кнопкой браузер не дал. Выделите текст и скопируйте его сами.
      <textarea readOnly rows={6} value={text} onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
}
