/** What of a file is not taken over, counted. */
export type Lost = { elsewhere: number; unknown: number; rules: number; macros: boolean };

export const nothingLost = (): Lost => ({ elsewhere: 0, unknown: 0, rules: 0, macros: false });

/** The same as sentences for the user. */
export const lostSays = ({ elsewhere, unknown, rules, macros }: Lost): string[] => [
  ...(elsewhere > 0
    ? [
        `Формулы со ссылками на другие файлы: ${elsewhere}. На их месте стоят последние значения, формула — в примечании.`,
      ]
    : []),
  ...(unknown > 0
    ? [`Формулы, которых здесь нет: ${unknown}. На их месте стоят последние значения, формула — в примечании.`]
    : []),
  ...(rules > 0 ? [`Условные форматы, которых здесь нет: ${rules}. Они не перенесены.`] : []),
  ...(macros ? ["Макросы не перенесены и не выполнялись: они остались в исходном файле."] : []),
];
