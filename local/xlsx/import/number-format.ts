/** A day in figures: each program writes it as its own country does. */
const SHORT_DAY = /^(?:(?:d{1,2}|m{1,2})[-/. ]){2}y{2,4}(?= |$)|^yyyy[-/.]mm[-/.]dd(?= |$)/i;

/** A number format of a file as the book writes it; null: none, or one that the book cannot show. */
export function bookFormat(excel: string | undefined): string | null {
  if (!excel || /^(?:general|основной|standard)$/i.test(excel)) return null;
  const plain = excel
    .replace(/\[\$-[0-9A-F]+\]|\[\$([^\]-]*)(?:-[^\]]*)?\]/gi, (_all, currency?: string) =>
      currency ? `"${currency}"` : "",
    )
    .replace(/\\([ ./,:-])/g, "$1")
    .replace(/;@$/, (all) => (/[dmyhs]/i.test(excel) ? "" : all))
    .replace(/AM\/PM/i, "a")
    .replace(/_.|\*./g, "");
  if (SHORT_DAY.test(plain)) return plain.replace(SHORT_DAY, "dd.mm.yyyy").toLowerCase();
  const isDate = /[dmyhs]/i.test(plain.replace(/"[^"]*"/g, ""));
  return /[[\]\\]/.test(plain) ? null : isDate ? plain.toLowerCase() : plain;
}
