import { useState } from "preact/hooks";
import type { Models } from "../../src/api/answers";
import { NewYearScreen } from "../new-year/new-year";
import { BookView } from "./book";
import { BuildingView } from "./building";
import { ProgrammeForm } from "./programme-form";
import { Unfinished } from "./unfinished";
import { useBuilding } from "./use-building";

type Props = { models: Models; onChanged(): Promise<void>; onOverview(): void; onImport(): void };

export function StartScreen({ models, onChanged, onOverview, onImport }: Props) {
  const { building, start, stop, leave } = useBuilding(onChanged);
  const { book } = models;
  const [turning, setTurning] = useState(models.screen === "new-year");
  if (building) {
    const { input, progress } = building;
    return (
      <BuildingView
        building={building}
        onStop={stop}
        onGoOn={() => start(input, progress.left, progress.total)}
        onOverview={() => {
          leave();
          onOverview();
        }}
      />
    );
  }
  if (!book) return <ProgrammeForm models={models} onBuild={start} />;
  if (book.left.length > 0) return <Unfinished book={book} onBuild={start} />;
  if (turning) {
    const leave = () => setTurning(false);
    return (
      <NewYearScreen
        onChanged={onChanged}
        onBack={leave}
        onOverview={() => {
          leave();
          onOverview();
        }}
      />
    );
  }
  return (
    <BookView
      book={book}
      models={models.models}
      onChanged={onChanged}
      onOverview={onOverview}
      onNewYear={() => setTurning(true)}
      onImport={onImport}
    />
  );
}
