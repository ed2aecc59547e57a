const AUTH = "https://www.googleapis.com/auth/";
const accepted = {
  sheet: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  ui: [`${AUTH}script.container.ui`],
  none: [],
};

/**
 * «Authorization» of each method that we use, as Google's reference has it (read in gas-types-detailed 1.1.3): under
 * `sheet` and `ui` one of the scopes above is enough, under `none` the reference names no scope.
 */
const reference: Record<string, Partial<Record<keyof typeof accepted, string>>> = {
  BooleanCondition: { none: "getCriteriaValues" },
  ConditionalFormatRule: { none: "getBooleanCondition getRanges" },
  ConditionalFormatRuleBuilder: {
    none: "build setBackground setBold setFontColor setItalic setRanges setStrikethrough whenFormulaSatisfied",
  },
  DataValidation: { none: "getCriteriaType getCriteriaValues" },
  DataValidationBuilder: { none: "build requireValueInList requireValueInRange setAllowInvalid setHelpText" },
  HtmlOutput: { none: "setHeight setTitle setWidth" },
  HtmlService: { none: "createHtmlOutputFromFile" },
  Lock: { none: "releaseLock tryLock" },
  LockService: { none: "getDocumentLock" },
  Menu: { none: "addItem addSeparator addToUi" },
  NamedRange: { sheet: "getName getRange remove" },
  Properties: { none: "getProperty setProperty" },
  PropertiesService: { none: "getUserProperties" },
  Protection: { sheet: "getDescription getRange remove setDescription setWarningOnly" },
  Range: {
    sheet:
      "clearContent collapseGroups getA1Notation getColumn getDataValidations getDisplayValues getFormulas getNotes getNumColumns getNumRows getRow getSheet getValues protect setBackground setBorder setDataValidation setFontColor setFontSize setFontStyle setFontWeight setFormula setFormulas setHorizontalAlignment setNote setNumberFormat setValues setVerticalAlignment setWrap shiftColumnGroupDepth shiftRowGroupDepth sort",
    none: "activate",
  },
  RangeList: {
    sheet:
      "clearContent getRanges setBackground setBorder setFontColor setFontSize setFontStyle setFontWeight setHorizontalAlignment setNumberFormat setVerticalAlignment setWrap",
  },
  Sheet: {
    sheet:
      "deleteColumns deleteRows getColumnGroupDepth getColumnWidth getConditionalFormatRules getDataRange getIndex getLastColumn getLastRow getMaxColumns getMaxRows getName getProtections getRange getRangeList getSheetId hideColumns hideRows insertColumnsAfter insertColumnsBefore insertRowsAfter protect setColumnGroupControlPosition setColumnWidths setConditionalFormatRules setFrozenColumns setFrozenRows setHiddenGridlines setName setRowGroupControlPosition setRowHeights setTabColor showColumns",
    none: "activate",
  },
  Spreadsheet: {
    sheet:
      "getName getNamedRanges getSpreadsheetLocale getSpreadsheetTimeZone insertSheet setActiveSheet setNamedRange toast",
    none: "getActiveSheet getRangeByName getSheetByName getSheets",
  },
  SpreadsheetApp: { sheet: "getActiveSpreadsheet", none: "flush getUi newConditionalFormatRule newDataValidation" },
  Ui: { none: "createAddonMenu createMenu", ui: "showModalDialog showSidebar" },
  Utilities: { none: "formatDate" },
};

/** Method → the scopes of which Google asks one. */
export const googlesScopes: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(reference).flatMap(([owner, methods]) =>
    Object.entries(methods).flatMap(([kind, names]) =>
      names.split(" ").map((name) => [`${owner}.${name}`, accepted[kind as keyof typeof accepted]]),
    ),
  ),
);
