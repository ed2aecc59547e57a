import { useId, useState } from "preact/hooks";
import type { PairLooked } from "../../src/api/answers-proposal";
import { useAct } from "../act";
import { useNamed } from "../names/named";
import { Button } from "../parts/button";
import { Failed } from "../parts/failed";
import { call } from "../rpc";
import { Parts } from "./proposed-row";

/** «Почему не он»: a mentee beside a mentor of the user's choice. */
export function WhyNot({ mentee }: { mentee: string }) {
  const id = useId();
  const [mentor, setMentor] = useState("");
  const [looked, setLooked] = useState<PairLooked | null>(null);
  const act = useAct();
  const named = useNamed();
  const look = () => {
    if (mentor.trim() === "") return;
    act.run({ ask: () => call.lookAtPair({ mentor: mentor.trim(), mentee }), take: setLooked });
  };
  return (
    <form
      class="why"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <div class="field">
        <label for={id}>Почему не этот наставник? Код</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={mentor}
          placeholder="Н-001"
          onInput={(event) => setMentor(event.currentTarget.value)}
        />
      </div>
      <Button look="small" type="submit" off={act.waiting}>
        Сравнить
      </Button>
      {act.failure ? <Failed failure={act.failure} what="Сравнить не получилось" onAgain={act.again} focus /> : null}
      {looked ? (
        <div role="status">
          <p>{named(`${looked.mentor}: ${looked.says}`)}</p>
          {looked.bars.length > 0 ? (
            <ul class="rows">
              {looked.bars.map(({ key, says }) => (
                <li key={key} class="missing">
                  {named(says)}
                </li>
              ))}
            </ul>
          ) : null}
          <Parts parts={looked.parts} />
        </div>
      ) : null}
    </form>
  );
}
