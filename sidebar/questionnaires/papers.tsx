import { useState } from "preact/hooks";
import type { FormsGiven, Questionnaires } from "../../src/api/answers";
import { papers } from "../../src/questionnaires/papers";
import { useAct } from "../act";
import { useAround } from "../around";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Select } from "../parts/select";
import { printPaper, saveForWord } from "../print/paper";
import { call } from "../rpc";

type Props = { book: Questionnaires; onChanged(): void };

const MOST = 200;
const kinds = papers.map(({ key, kind }) => ({ value: key, name: kind }));

/** Questionnaires on paper: codes are given out, a page is printed for each. */
export function PaperForms({ book, onChanged }: Props) {
  const [key, setKey] = useState(papers[0]?.key ?? "");
  const [count, setCount] = useState("30");
  const [given, setGiven] = useState<FormsGiven | null>(null);
  const [wrong, setWrong] = useState("");
  const giving = useAct();
  const again = useAct();
  const { done } = useAround();
  const paper = papers.find((of) => of.key === key);
  const waiting = book.issued
    .filter((of) => of.given && !of.entered && of.kind === paper?.kind)
    .map(({ code }) => code);

  const give = () => {
    const number = Number(count);
    const fits = Number.isInteger(number) && number >= 1 && number <= MOST;
    setWrong(fits ? "" : `Укажите число от 1 до ${MOST}.`);
    if (!fits) return;
    const before = book.issued.length;
    giving.run({
      ask: () => call.giveForms({ paper: key, count: number }),
      landed: async () => (await call.questionnaires({})).issued.length >= before + number,
      take: async (answer) => {
        const codes = answer ? [] : (await call.questionnaires({})).issued.slice(-number).map(({ code }) => code);
        const made = answer ?? (await call.giveForms({ paper: key, codes }));
        setGiven(made);
        done(`выданы анкеты: ${number}`);
        onChanged();
        printPaper(made.printed);
      },
    });
  };
  const print = (codes: string[], word: boolean) =>
    again.run({
      ask: () => call.giveForms({ paper: key, ...(codes.length > 0 && { codes }), ...(word && { word }) }),
      take: (answer) => {
        if (answer && word) saveForWord(answer.printed);
        else if (answer) printPaper(answer.printed);
      },
    });
  const codes = given?.codes.length ? given.codes : waiting;
  return (
    <>
      <p>На каждой анкете уже стоит код. Имя человек пишет на отрывном талоне, в книгу оно не попадает.</p>
      <Select
        label="Анкета"
        value={key}
        options={kinds}
        onChoose={(value) => {
          setKey(value);
          setGiven(null);
        }}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!giving.waiting) give();
        }}
      >
        <div class="field">
          <label for="forms-count">Сколько анкет</label>
          <input
            id="forms-count"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={count}
            aria-invalid={wrong ? "true" : undefined}
            onInput={(event) => setCount(event.currentTarget.value)}
          />
        </div>
        <p class="missing" role="alert">
          {wrong}
        </p>
        <Button look="primary" type="submit" off={giving.waiting}>
          {giving.waiting ? "Выдаём коды…" : "Выдать коды и напечатать"}
        </Button>
      </form>
      {giving.failure ? <Failed failure={giving.failure} what="Не напечатано" onAgain={giving.again} focus /> : null}
      <p role="status">{given?.says ?? ""}</p>
      <div class="buttons">
        {codes.length > 0 ? (
          <>
            <Button off={again.waiting} onClick={() => print(codes, false)}>
              Напечатать ещё раз: {codes.length}
            </Button>
            <Button off={again.waiting} onClick={() => print(codes, true)}>
              Скачать для Word
            </Button>
          </>
        ) : null}
        <Button off={again.waiting} onClick={() => print([], false)}>
          Напечатать пустую, без кода
        </Button>
      </div>
      {again.failure ? <Failed failure={again.failure} what="Не напечатано" onAgain={again.again} focus /> : null}
    </>
  );
}
