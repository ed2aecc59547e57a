/** An e-mail or a phone in a text that nobody could use as it stands: `found` there, `now` put right, null where a person must. */
export type Contact = { found: string; now: string | null };

const domain = "[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}";
const torn = new RegExp(
  [
    `[A-Za-z0-9._+-]*[A-Za-z0-9][._-]\\s+[A-Za-z0-9][A-Za-z0-9._+-]*@${domain}`,
    `[A-Za-z0-9][A-Za-z0-9._+-]*\\s+[._-][A-Za-z0-9._+-]*@${domain}`,
    `[A-Za-z0-9][A-Za-z0-9._+-]*\\s+@\\s*${domain}`,
    `[A-Za-z0-9][A-Za-z0-9._+-]*\\s*@\\s+${domain}`,
    "[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(?:\\s+\\.\\s*|\\.\\s+)(?:ru|com|org|net|рф)(?![A-Za-z])",
    `[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+-\\s+[A-Za-z0-9-]+\\.(?:ru|com|org|net)(?![A-Za-z])`,
  ].join("|"),
  "g",
);

/** Where a phone begins: with 8, +7 or a code in brackets. */
const phone = /(^|[^\d.,/№-])((?:\+?\s?7|8)?[\s-]*\(?\d[\d\s()–-]{7,24}\d\)*)/g;

const written = (digits: string): string => {
  const [, a, b, c, d] = /^.?(\d{3})(\d{3})(\d\d)(\d\d)$/.exec(digits) ?? [];
  return `8 (${a}) ${b}-${c}-${d}`;
};

/** A whole phone of ten or eleven digits, however it is written, as «8 (000) 000-00-00»; null for any other text. */
export const phoneIn = (text: string): string | null => {
  if (!/^[\s\d+().–-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, "");
  if (digits.length === 10 && !/^[78]/.test(digits)) return written(digits);
  return digits.length === 11 && /^[78]/.test(digits) ? written(digits) : null;
};

const balanced = (text: string): boolean => {
  let open = 0;
  for (const letter of text) {
    if (letter === "(") open += 1;
    if (letter === ")") open -= 1;
    if (open < 0 || open > 1) return false;
  }
  return open === 0;
};

const badPhone = (text: string): Contact[] => {
  const digits = text.replace(/\D/g, "");
  const isPhone = /^(?:\+\s?7|8[\s(-]|8\d{3,5}\)|\()/.test(text) && /[()+]/.test(text);
  if (!isPhone || digits.length < 9 || digits.length > 13) return [];
  const whole = digits.length === 11 ? /^[78]/.test(digits) : digits.length === 10 && text.startsWith("(");
  if (whole && balanced(text)) return [];
  return [{ found: text, now: whole ? written(digits) : null }];
};

/** Torn e-mails and phones with a bracket or a digit too many or too few, in the order of the text (S3-27). */
export const badContacts = (text: string): Contact[] => [
  ...(text.includes("@") ? [...text.matchAll(torn)].map(([found]) => ({ found, now: found.replace(/\s+/g, "") })) : []),
  ...(/\d/.test(text)
    ? [...text.matchAll(phone)].flatMap(({ 1: edge = "", 2: found = "", index }) => {
        const before = text.slice(0, index) + edge;
        const own = found.trim();
        const opened = (before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length;
        return badPhone(opened && own.endsWith(")") && !balanced(own) ? own.slice(0, -1) : own);
      })
    : []),
];
