import type { Host } from "./services";

/** Google's own objects fit the narrow interface: when this compiles, every call we allow ourselves exists there. */
export const google = (): Host => ({
  spreadsheets: SpreadsheetApp,
  locks: LockService,
  html: HtmlService,
  properties: PropertiesService,
  utilities: Utilities,
});
