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
export const criteria = enumOf("VALUE_IN_LIST", "VALUE_IN_RANGE", "CUSTOM_FORMULA");
