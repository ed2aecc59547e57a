import type { Protection } from "../../../src/host/range";
import type { Protected, Zone } from "../../engine/types";
import { cornerOf } from "../area";
import { emulate } from "../call";
import type { Desk } from "../desk";
import { rangeOf } from "../range/index";

type Self = { desk: Desk; held: Protected; me(): Protection };

const changed = (self: Self, change: Partial<Protected>): Protection => {
  Object.assign(self.held, change);
  const now = { ...self.held };
  self.desk.later(() => self.desk.grid.protect(now));
  return self.me();
};

const protection = emulate<Protection, Self>("Protection", {
  getDescription: { cost: "free", run: ({ held }) => held.description },
  setDescription: { cost: "structure", run: (self, description) => changed(self, { description }) },
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
    run: ({ desk, held: { id } }) => {
      desk.later(() => desk.grid.unprotect(id));
    },
  },
});

/** A protection that exists. */
export function protectionOf(desk: Desk, held: Protected): Protection {
  const self: Self = { desk, held: { ...held }, me: () => face };
  const face: Protection = protection(desk, self);
  return face;
}

/** At first everyone who may edit the file is an editor of a new protection, as with Google. */
export function newProtection(desk: Desk, sheetId: string, zone: Zone | null): Protection {
  const known = desk.protected.get(sheetId) ?? desk.grid.protections(sheetId).find((one) => one.zone === null);
  if (zone === null && known) return protectionOf(desk, known);
  const id = `protection-${Date.now().toString(36)}-${desk.calls.structure}`;
  const held = { id, sheetId, zone, description: "", warningOnly: false, editors: ["owner", "editor"] };
  if (zone === null) desk.protected.set(sheetId, held);
  desk.later(() => desk.grid.protect(held));
  return protectionOf(desk, held);
}
