import type { SpreadsheetService } from "../../../src/host/services";
import { newConditionalFormatRule } from "../builders/conditional-format";
import { newDataValidation } from "../builders/data-validation";
import { emulate, type Methods } from "../call";
import type { Desk } from "../desk";
import { borderStyles, protectionTypes, togglePositions } from "../enums";
import { spreadsheetOf } from "../spreadsheet";
import { uiOf } from "./ui";

const methods: Omit<
  Methods<SpreadsheetService, Desk>,
  "ProtectionType" | "BorderStyle" | "GroupControlTogglePosition"
> = {
  getActiveSpreadsheet: { cost: "free", run: spreadsheetOf },
  getUi: { cost: "free", need: "none", run: uiOf },
  flush: {
    cost: "flush",
    need: "none",
    run: () => {},
  },
  newDataValidation: { cost: "free", need: "none", run: newDataValidation },
  newConditionalFormatRule: { cost: "free", need: "none", run: newConditionalFormatRule },
};

const service = emulate<SpreadsheetService, Desk>("SpreadsheetApp", methods as Methods<SpreadsheetService, Desk>, {
  ProtectionType: protectionTypes,
  GroupControlTogglePosition: togglePositions,
  BorderStyle: borderStyles,
});

export const spreadsheetApp = (desk: Desk): SpreadsheetService => service(desk, desk);
