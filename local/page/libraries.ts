type Spreadsheets = typeof import("@odoo/o-spreadsheet");
type Owl = typeof import("@odoo/owl");

// served unmodified from their own files, which put one global each
const globals = globalThis as unknown as { o_spreadsheet: Spreadsheets; owl: Owl };

/** o-spreadsheet, as its own script left it. */
export const o = globals.o_spreadsheet;
/** Owl, the component library under it. */
export const owl = globals.owl;

export type Model = InstanceType<Spreadsheets["Model"]>;
