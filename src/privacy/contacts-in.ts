import { type Match, matchesOf, type Personal, type PersonalKind } from "./found";

const of = (kind: PersonalKind, found: { from: number; to: number }[]): Personal[] =>
  found.map(({ from, to }) => ({ kind, from, to }));

const mail =
  /(^|[^A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]*\s?@\s?[A-Za-z0-9А-Яа-я][A-Za-z0-9А-Яа-я-]*(?:\.[A-Za-z0-9А-Яа-я-]+)*\.[A-Za-zА-Яа-я]{2,})/g;
/** «+7 (000) 000-00-00», «8 000 0000000», «8 (00000) 0-00-00». */
const phone =
  /(^|[^\d.,/№+-])((?:\+\s?)?[78][\s\u00a0–-]*(?:\(\d{3,5}\)|\d{3,5})[\s\u00a0–-]*\d{1,3}(?:[\s\u00a0–-]*\d{2,3}){1,3})(?!\d)/g;
const bracketed = /(^|[^\d.,/№+-])(\(\d{3,5}\)[\s\u00a0]*\d{1,3}(?:[\s\u00a0–-]\d{2}){2})(?!\d)/g;
const named =
  /(^|[^а-яё])(?:т(?:ел)?\.|телефон[а-я]*|моб\.|сот\.|whatsapp|ватсап)[:\s\u00a0№]*((?:\+?\d[\s\u00a0()–-]{0,2}){5,12})(?!\d)/gi;
const mobile = /(^|[^\d.,/№+-])(9\d{2}[\s\u00a0–-]?\d{3}[\s\u00a0–-]?\d{2}[\s\u00a0–-]?\d{2})(?!\d)/g;
/** Other long numbers of a school's papers. */
const accounts = /(?:инн|огрн|кпп|окпо|бик|р\/с|к\/с|снилс|октмо|№|паспорт[а-я]*|приказ[а-я]*)[\s\u00a0:№]*$/i;

/** Only what stands behind the word that names it. */
const behind = (found: Match[]): Match[] =>
  found.map((one) => {
    const text = (one.groups[0] ?? "").replace(/[\s\u00a0(–-]+$/, "");
    const from = one.to - (one.groups[0] ?? "").length;
    return { ...one, text, from, to: from + text.length };
  });

const digits = (text: string) => text.replace(/\D/g, "").length;

const phonesIn = (text: string): Personal[] =>
  [
    ...matchesOf(phone, text).filter((one) => digits(one.text) === 11),
    ...matchesOf(bracketed, text).filter((one) => digits(one.text) === 10 || digits(one.text) === 11),
    ...matchesOf(mobile, text),
    ...behind(matchesOf(named, text)).filter((one) => digits(one.text) >= 5),
  ]
    .filter(({ from }) => !accounts.test(text.slice(Math.max(0, from - 16), from)))
    .map(({ from, to }): Personal => ({ kind: "phone", from, to }))
    .filter((one, i, all) => !all.slice(0, i).some((other) => one.from < other.to && other.from < one.to));

const snils = /(^|[^\d-])(\d{3}[- ]\d{3}[- ]\d{3}[ \u00a0-]\d{2})(?!\d)/g;
const saidSnils = /(^|[^А-Яа-яё])(?:СНИЛС)[\s\u00a0:№]*(\d{11})(?!\d)/gi;
const passport =
  /(^|[^А-Яа-яё])(?:паспорт|серия)[а-яё]*[\s\u00a0:№,]*(?:сери[яи][\s\u00a0:№]*)?\d{2}[\s\u00a0]?\d{2}[\s\u00a0,№]*(?:номер[\s\u00a0:]*)?\d{6}(?!\d)/gi;

const street =
  /(^|[^А-Яа-яЁё])((?:ул(?:\.|иц[аеы])|пер(?:\.|еулок)|пр(?:-т|осп\.|оспект)|б-р|бульвар|пл(?:\.|ощадь)|наб(?:\.|ережная)|ш(?:\.|оссе)|мкр\.?|микрорайон)[ \u00a0]?[А-ЯЁ0-9][А-Яа-яЁё0-9. -]{1,40}?,[ \u00a0]?(?:(?:д(?:\.|ом)|стр\.)[ \u00a0]?)?\d+[А-Яа-я]?(?:[/-]\d+)?(?:,?[ \u00a0]?(?:кв(?:\.|артира)?|к(?:\.|орп\.?))[ \u00a0]?\d+)*)/g;
const flat = /(^|[^А-Яа-яЁё])((?:д(?:\.|ом)[ \u00a0]?\d+[А-Яа-я]?,?[ \u00a0]?)?кв(?:\.|артира)[ \u00a0]?\d+)/g;
const living =
  /(^|[^А-Яа-яЁё])((?:проживает|проживающ[а-яё]+|прописан[а]?|зарегистрирован[а]? по адресу|домашний адрес|адрес проживания)[:\s\u00a0]+(?:по адресу[:\s\u00a0]+)?(?:[а-яё]{1,3}\.?[ \u00a0])?[А-ЯЁ][^;\n]{2,80})/gi;
/** Where the address of an organisation stands. */
const organisation =
  /школ|гимнази|лице[йя]|мбоу|моу|мкоу|маоу|гбоу|организаци|учреждени|юридическ|администраци|библиотек|музе[йя]|дом культуры|центр|кабинет|место проведения/i;

const addressesIn = (text: string): Personal[] => {
  const ours = organisation.test(text);
  const found = [
    ...matchesOf(living, text),
    ...matchesOf(street, text).filter((one) => !ours || /кв/.test(one.text)),
    ...matchesOf(flat, text),
  ];
  return of(
    "address",
    found.filter((one, i) => !found.slice(0, i).some((other) => one.from < other.to && other.from < one.to)),
  );
};

/** Mails, phones, СНИЛС, passports and addresses in a text. */
export const contactsIn = (text: string): Personal[] => [
  ...(text.includes("@") ? of("mail", matchesOf(mail, text)) : []),
  ...(/\d{2}/.test(text)
    ? [
        ...of("snils", [...matchesOf(snils, text), ...behind(matchesOf(saidSnils, text))]),
        ...of("passport", matchesOf(passport, text)),
        ...phonesIn(text),
      ]
    : []),
  ...addressesIn(text),
];
