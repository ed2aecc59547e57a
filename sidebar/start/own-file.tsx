import type { OpenedModel } from "../../src/api/answers";
import { useAct } from "../act";
import { Failed } from "../parts/failed";
import { call } from "../rpc";

/** A school's own model in a file of this computer: its text, and what the add-on has found in it. */
export type Opened = OpenedModel & { own: string };

type Props = { label: string; onOpened(opened: Opened): void };

export function OwnFile({ label, onOpened }: Props) {
  const opening = useAct();
  const open = (file: File) =>
    opening.run({
      ask: async () => {
        const own = await file.text();
        return { ...(await call.openModel({ own })), own };
      },
      take: (opened) => {
        if (opened) onOpened(opened);
      },
    });
  return (
    <div class="field">
      <label for="own-file">{label}</label>
      <input
        id="own-file"
        type="file"
        accept=".json,application/json"
        disabled={opening.waiting}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // the same file, once mended, may be chosen again
          event.currentTarget.value = "";
          if (file) open(file);
        }}
      />
      {opening.failure ? <Failed failure={opening.failure} what="Модель не открылась" onAgain={opening.again} /> : null}
    </div>
  );
}
