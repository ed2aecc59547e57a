import { useRef, useState } from "preact/hooks";
import type { Model, Models, NamesMode, Preview, ProgrammeInput } from "../../src/api/answers";
import { useAct } from "../act";
import { ModeChoice } from "../names/mode-choice";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { Head } from "../parts/head";
import { call } from "../rpc";
import { schoolYear } from "../words/dates";
import { Field } from "./field";
import { ModelCards } from "./model-cards";
import { type Opened, OwnFile } from "./own-file";
import { PreviewView } from "./preview";

type Props = { models: Models; onBuild(input: ProgrammeInput, left: string[], total: number): void };

const OWN = "own";

const newTabs = ({ sheets }: Preview) => sheets.filter(({ state }) => state === "new").map(({ tab }) => tab);

export function ProgrammeForm({ models: { models, year: thisYear }, onBuild }: Props) {
  const [model, setModel] = useState(models[0]?.key ?? "");
  const [school, setSchool] = useState("");
  const [municipality, setMunicipality] = useState("");
  const [title, setTitle] = useState("");
  const [year, setYear] = useState(thisYear);
  const [names, setNames] = useState<NamesMode>("codes");
  const [own, setOwn] = useState<Opened | null>(null);
  const [noSchool, setNoSchool] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const looking = useAct();
  const listed: Model[] = own
    ? [...models, { key: OWN, name: own.name, situation: "Своя модель из файла", counts: own.counts }]
    : models;
  const schoolInput = useRef<HTMLInputElement>(null);

  const filled = (): ProgrammeInput => ({
    model,
    year,
    ...(model === OWN && own ? { own: own.own } : {}),
    school: school.trim(),
    names,
    ...(municipality.trim() ? { municipality: municipality.trim() } : {}),
    ...(title.trim() ? { title: title.trim() } : {}),
  });
  const complete = () => {
    setNoSchool(!school.trim());
    if (!school.trim()) schoolInput.current?.focus();
    return school.trim() !== "";
  };
  const build = (found: Preview) => onBuild(filled(), newTabs(found), found.sheets.length);
  const look = (then: "show" | "build") => {
    if (!complete()) return;
    looking.run({
      ask: () => call.previewProgramme(filled()),
      take: (found) => {
        // nothing of the user's is changed before it has been shown
        if (found && then === "build" && found.touched.length === 0) build(found);
        else setPreview(found);
      },
    });
  };

  if (preview) return <PreviewView preview={preview} onBuild={() => build(preview)} onBack={() => setPreview(null)} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        look("build");
      }}
    >
      <Head>Новая книга</Head>
      <ModelCards models={listed} chosen={model} onChoose={setModel} />
      <OwnFile
        label="Или откройте свою модель из файла"
        onOpened={(opened) => {
          setOwn(opened);
          setModel(OWN);
        }}
      />
      <Field
        label="Название школы"
        name="school"
        value={school}
        onInput={setSchool}
        input={schoolInput}
        error={noSchool ? "Впишите название школы: оно войдёт в заголовки листов" : null}
        required
      />
      <Field label="Муниципалитет" name="municipality" value={municipality} onInput={setMunicipality} />
      <Field
        label="Название программы"
        name="title"
        value={title}
        onInput={setTitle}
        placeholder={listed.find(({ key }) => key === model)?.name}
      />
      <div class="field">
        <label for="year">Учебный год</label>
        <select id="year" value={year} onChange={(event) => setYear(Number(event.currentTarget.value))}>
          {[thisYear - 1, thisYear, thisYear + 1].map((first) => (
            <option key={first} value={first}>
              {schoolYear(first)}
            </option>
          ))}
        </select>
      </div>
      <ModeChoice name="names" legend="Хранение имён" value={names} onChoose={setNames} rule />
      {looking.failure ? (
        <Failed failure={looking.failure} what="Построение не началось" onAgain={looking.again} focus />
      ) : null}
      <div class="buttons">
        <Button look="primary" type="submit" off={looking.waiting}>
          Построить книгу
        </Button>
        <Button off={looking.waiting} onClick={() => look("show")}>
          Показать, что будет построено
        </Button>
      </div>
      <p class="quiet below" role="status">
        {looking.waiting ? "Смотрим, что есть в таблице…" : ""}
      </p>
    </form>
  );
}
