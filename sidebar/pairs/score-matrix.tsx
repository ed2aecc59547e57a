import { useState } from "preact/hooks";
import { useAct } from "../act";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { call } from "../rpc";

/** Everybody against everybody as a sheet of the book, on wish (S2-21). */
export function ScoreMatrix() {
  const building = useAct();
  const [said, setSaid] = useState("");
  const build = () => {
    setSaid("");
    building.run({
      ask: () => call.scoreMatrix({}),
      take: (made) => setSaid(made?.says ?? "Лист «Оценки пар» готов."),
    });
  };
  return (
    <>
      <Button look="link" off={building.waiting} onClick={build}>
        {building.waiting ? "Строим таблицу…" : "Построить таблицу оценок"}
      </Button>
      <p role="status">{said}</p>
      {building.failure ? (
        <Failed failure={building.failure} what="Таблица не построена" onAgain={building.again} focus />
      ) : null}
    </>
  );
}
