/** Sentences about putting rows of the roadmap back into their first order. */
export const orderSays = {
  act: "Порядок строк дорожной карты",
  kept: "Строки стоят в своём порядке, ничего не изменено.",
  ask: (rows: number) =>
    `Строк не на своём месте: ${rows}. Они встанут в порядке, в котором стояли сначала, со всем, что в них вписано. «Отменить» этого не возвращает.`,
  done: (rows: number) => `Порядок возвращён, строк переставлено: ${rows}.`,
};
