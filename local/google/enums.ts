/** All scripts share these values, so nothing of ours may hang on them. */
const bare = <T extends object>(value: T): T => Object.setPrototypeOf(value, null);

/** An enum value of Google's: `String(value)` and `JSON.stringify(value)` give its bare name. */
const enumValue = (name: string) => {
  const says = bare(() => name);
  return Object.freeze(bare({ toString: says, toJSON: says, name: says }));
};

type EnumValue = ReturnType<typeof enumValue>;
const enumOf = <Name extends string>(...names: Name[]) =>
  Object.freeze(bare(Object.fromEntries(names.map((name) => [name, enumValue(name)])) as Record<Name, EnumValue>));

export const protectionTypes = enumOf("RANGE", "SHEET");
export const borderStyles = enumOf("SOLID", "SOLID_MEDIUM");
export const togglePositions = enumOf("BEFORE", "AFTER");
export const authModes = enumOf("NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION");

/** Kinds of validation rules: those that scripts of ours make, and those that a person may have made in the page. */
const CRITERIA: Record<string, string> = {
  list: "VALUE_IN_LIST",
  range: "VALUE_IN_RANGE",
  isBoolean: "CHECKBOX",
  customFormula: "CUSTOM_FORMULA",
  containsText: "TEXT_CONTAINS",
  notContainsText: "TEXT_DOES_NOT_CONTAIN",
  isEqualText: "TEXT_EQUAL_TO",
  isEmail: "TEXT_IS_VALID_EMAIL",
  isLink: "TEXT_IS_VALID_URL",
  dateIs: "DATE_EQUAL_TO",
  dateIsBefore: "DATE_BEFORE",
  dateIsOnOrBefore: "DATE_ON_OR_BEFORE",
  dateIsAfter: "DATE_AFTER",
  dateIsOnOrAfter: "DATE_ON_OR_AFTER",
  dateIsBetween: "DATE_BETWEEN",
  dateIsNotBetween: "DATE_NOT_BETWEEN",
  dateIsValid: "DATE_IS_VALID_DATE",
  isEqual: "NUMBER_EQUAL_TO",
  isNotEqual: "NUMBER_NOT_EQUAL_TO",
  isGreaterThan: "NUMBER_GREATER_THAN",
  isGreaterOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  isLessThan: "NUMBER_LESS_THAN",
  isLessOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  isBetween: "NUMBER_BETWEEN",
  isNotBetween: "NUMBER_NOT_BETWEEN",
};

const criteria = new Map<string, EnumValue>();

/** The value of `SpreadsheetApp.DataValidationCriteria` for a kind of rule; one and the same each time. */
export function criterionOf(kind: string): EnumValue {
  const name = CRITERIA[kind] ?? kind;
  const value = criteria.get(name) ?? enumValue(name);
  criteria.set(name, value);
  return value;
}
