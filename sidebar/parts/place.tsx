import type { ComponentChildren } from "preact";
import type { Spot } from "../../src/api/answers";
import { useAct } from "../act";
import { call, focusGrid } from "../rpc";
import { Failed } from "./failed";

type Props = { spot: Spot; children?: ComponentChildren };

/** «Пары, F9»; a remark on a whole sheet has no cell. */
const placeName = ({ tab, cell }: Spot) => (cell ? `${tab}, ${cell}` : `лист «${tab}»`);

/** Looks like a link and opens the cell in the grid. */
export function Place({ spot, children }: Props) {
  const going = useAct();
  const go = () => going.run({ ask: () => call.goTo({ sheet: spot.sheet, cell: spot.cell }), take: focusGrid });
  const show = spot.cell ? "показать ячейку" : "показать лист";
  return (
    <>
      <button type="button" class="link place" title={`П${show.slice(1)}: ${placeName(spot)}`} onClick={go}>
        {children ?? placeName(spot)}
        <span class="unseen">{children ? ` (${show} ${placeName(spot)})` : ` – ${show}`}</span>
      </button>
      {going.failure ? <Failed failure={going.failure} what="Ячейка не показана" onAgain={going.again} focus /> : null}
    </>
  );
}
