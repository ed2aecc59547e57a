import type { DataValidation } from "exceljs";

type FileOperator = NonNullable<DataValidation["operator"]>;

/** Comparisons of a rule: the book's word for the file's. */
export const bookOperators: Record<string, string> = {
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThan: "isLessThan",
  lessThanOrEqual: "isLessOrEqualTo",
  between: "isBetween",
  notBetween: "isNotBetween",
} satisfies Record<FileOperator, string>;

/** And the file's word for the book's. */
export const fileOperators: Record<string, FileOperator> = Object.fromEntries(
  Object.entries(bookOperators).map(([file, book]) => [book, file as FileOperator]),
);
