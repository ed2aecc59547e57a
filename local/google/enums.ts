/** An enum value of Google's: `String(value)` and `JSON.stringify(value)` give its bare name. */
const enumValue = (name: string) => Object.freeze({ toString: () => name, toJSON: () => name, name: () => name });

type EnumValue = ReturnType<typeof enumValue>;
const enumOf = <Name extends string>(...names: Name[]) =>
  Object.freeze(Object.fromEntries(names.map((name) => [name, enumValue(name)])) as Record<Name, EnumValue>);

export const protectionTypes = enumOf("RANGE", "SHEET");
export const borderStyles = enumOf("SOLID", "SOLID_MEDIUM");
export const togglePositions = enumOf("BEFORE", "AFTER");
export const authModes = enumOf("NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION");
export const criteria = enumOf("VALUE_IN_LIST", "VALUE_IN_RANGE", "CUSTOM_FORMULA");
