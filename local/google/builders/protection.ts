import type { Protection } from "../../../src/host/range";
import type { Protected, Zone } from "../../engine/types";
import { cornerOf } from "../area";
import { emulate } from "../call";
import { type Desk, PROTECTED, ServiceError } from "../desk";
import { rangeOf } from "../range/index";

/** `held` is what this object knows; what the book has may have been changed through another object meanwhile. */
type Self = { desk: Desk; held: Protected; me(): Protection };

/** Removed in this execution: a sheet may then be protected anew before the queue is sent. */
const removed = new WeakMap<Desk, Set<string>>();
const removedHere = (desk: Desk): Set<string> => {
  const ids = removed.get(desk) ?? new Set<string>();
  removed.set(desk, ids);
  return ids;
};

/** Only its editors may change a protection; a mere warning has none. */
function checkEditor({ desk, held }: Self): void {
  if (!held.warningOnly && !held.editors.includes(desk.user)) throw new ServiceError(PROTECTED);
  if (removedHere(desk).has(held.id)) throw new ServiceError("The protection does not exist any more.");
}

const changed = (self: Self, change: Partial<Protected>): Protection => {
  checkEditor(self);
  const { desk, held } = self;
  Object.assign(held, change);
  desk.later(() => {
    const now = desk.grid.protections(held.sheetId).find(({ id }) => id === held.id);
    if (!now) throw new ServiceError("The protection does not exist any more.");
    desk.grid.protect({ ...now, ...change });
  });
  return self.me();
};

const protection = emulate<Protection, Self>("Protection", {
  getDescription: { cost: "free", run: ({ held }) => held.description },
  setDescription: { cost: "structure", run: (self, text) => changed(self, { description: String(text ?? "") }) },
  setWarningOnly: { cost: "structure", run: (self, warningOnly) => changed(self, { warningOnly }) },
  getRange: {
    cost: "free",
    run: ({ desk, held: { sheetId, zone } }) => {
      if (zone) return rangeOf(desk, sheetId, cornerOf(zone));
      const { rows = 1, columns = 1 } = desk.tabs().find(({ id }) => id === sheetId) ?? {};
      return rangeOf(desk, sheetId, { top: 1, left: 1, rows, columns, notation: "" });
    },
  },
  remove: {
    cost: "structure",
    run: (self) => {
      checkEditor(self);
      const { desk, held } = self;
      removedHere(desk).add(held.id);
      if (desk.protected.get(held.sheetId)?.id === held.id) desk.protected.delete(held.sheetId);
      desk.later(() => desk.grid.unprotect(held.id));
    },
  },
});

/** A protection that exists. */
export function protectionOf(desk: Desk, held: Protected): Protection {
  const self: Self = { desk, held, me: () => face };
  const face: Protection = protection(desk, self);
  return face;
}

/** At first everyone who may edit the file is an editor of a new protection, as with Google. */
export function newProtection(desk: Desk, sheetId: string, zone: Zone | null): Protection {
  const gone = removedHere(desk);
  const whole = () => desk.grid.protections(sheetId).find((one) => one.zone === null && !gone.has(one.id));
  const known = zone === null ? (desk.protected.get(sheetId) ?? whole()) : undefined;
  const id = `protection-${Date.now().toString(36)}-${desk.calls.structure}`;
  const held = known ?? { id, sheetId, zone, description: "", warningOnly: false, editors: ["owner", "editor"] };
  if (zone === null) desk.protected.set(sheetId, held);
  if (!known) desk.later(() => desk.grid.protect({ ...held, description: "", warningOnly: false }));
  return protectionOf(desk, held);
}
