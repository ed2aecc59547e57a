import type { Message } from "../contract";
import type { Hub } from "../engine/hub";
import type { Grid } from "../engine/port";
import { type Edit, editOf, eventValue } from "./events";

/** An edit as the trigger gets it: values of that moment, present only for one cell that was typed into. */
export type Heard = { edit: Edit; value: string | undefined; oldValue: string | undefined };

/** While one `onEdit` runs, so many more wait; the rest are never heard. */
const MOST_WAITING = 2;

/** Which edits of people reach `onEdit`, and when; `fire` runs it. */
export function openEdits(grid: Grid, hub: Hub, fire: (heard: Heard) => void) {
  let waiting: Heard[] | null = null;

  const valueAt = ({ sheetId, zone }: Edit) => eventValue({ sheetId, row: zone.top, col: zone.left }, grid.getters);

  return {
    /** What a page's revision changed; null: nothing that `onEdit` hears of. An undo tells its range only. */
    of(message: Message): Edit | null {
      if (message.type === "REMOTE_REVISION") return editOf(message);
      if (message.type !== "REVISION_UNDONE" && message.type !== "REVISION_REDONE") return null;
      const original = hub.revision(String(message["undoneRevisionId"] ?? message["redoneRevisionId"]));
      const edit = original ? editOf(original) : null;
      return edit && { ...edit, single: false };
    },
    /** The value that an edit is about to replace. */
    before: (edit: Edit | null): string | undefined => (edit?.single ? valueAt(edit) : undefined),
    /** To be told when the edit is done. */
    edited(edit: Edit, oldValue: string | undefined): void {
      const heard = edit.single
        ? { edit, value: valueAt(edit), oldValue }
        : { edit, value: undefined, oldValue: undefined };
      if (waiting) waiting.push(heard);
      else fire(heard);
    },
    together(acts: () => void): void {
      if (waiting) {
        acts();
        return;
      }
      const made: Heard[] = [];
      waiting = made;
      try {
        acts();
      } finally {
        waiting = null;
        for (const heard of made.slice(0, 1 + MOST_WAITING)) fire(heard);
      }
    },
  };
}
