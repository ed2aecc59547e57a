/** What the user may be told about a call that did not answer. */
export type Said = {
  code: string;
  says: string;
};

const accounts =
  "Открыто несколько аккаунтов Google. Выйдите из лишних или откройте таблицу в отдельном профиле браузера, затем откройте панель снова.";
const unchanged = "Ничего не изменено.";
const unsure =
  "Изменение могло записаться не полностью. Откройте «Проверка» и проверьте книгу: введённое вами не удаляется.";

const reading = new Set(["listModels", "previewProgramme", "overview", "findProblems", "criteria", "goTo"]);

/** Whether a call may change the book; after one that only reads, the book surely is as it was. */
export const writes = (name: string, input: object): boolean =>
  !reading.has(name) && !("preview" in input && input.preview === true);

type Kind = {
  code: string;
  like: RegExp;
  says: string;
  ran: boolean;
};

// Google words its texts in the language of the account, so both are looked for; the first that fits is taken
const kinds: Kind[] = [
  {
    code: "rights",
    like: /permission to call|specified permissions are not sufficient|разрешени\S* (на|для) вызов/i,
    says: "У дополнения нет нужного разрешения. Закройте панель и откройте её снова из меню: Google спросит разрешение.",
    ran: false,
  },
  {
    code: "protected",
    like: /protected cell|protected range|защищ[её]нн/i,
    says: "Ячейка защищена владельцем таблицы. Попросите его открыть вам доступ к изменению и повторите.",
    ran: true,
  },
  {
    code: "accounts",
    like: /authorization is required|PERMISSION_DENIED|do not have permission|No item with the given ID|необходима авторизация|требуется авторизация|нет (разрешени|доступ|прав)/i,
    says: accounts,
    ran: false,
  },
  {
    code: "busy",
    like: /lock timeout|could not obtain lock|holding the lock|блокировк/i,
    says: "Книгу сейчас меняет кто-то ещё. Подождите полминуты и повторите.",
    ran: false,
  },
  {
    code: "time",
    like: /maximum execution time|максимально\S* (допустимое )?время выполнения|timed out|DEADLINE_EXCEEDED/i,
    says: "Google остановил работу: она шла слишком долго. Повторите: работа продолжится с того места, где остановилась.",
    ran: true,
  },
  {
    code: "quota",
    like: /too many times|too many scripts|too much computer time|limit exceeded|слишком много|превышен\S* (лимит|квот)/i,
    says: "Google на время ограничил число обращений. Подождите несколько минут и повторите.",
    ran: true,
  },
  {
    code: "network",
    like: /NetworkError|HTTP \d+|Failed to fetch|network|transport or processing|сет(ь|и|евая)|соединени/i,
    says: "Нет связи с таблицей. Проверьте интернет и повторите.",
    ran: true,
  },
  {
    code: "outdated",
    like: /function not found|is not a function|функция .*не найдена/i,
    says: "Панель открыта давно, и дополнение с тех пор обновилось. Закройте панель и откройте её снова из меню.",
    ran: false,
  },
  {
    code: "server",
    like: /server error occurred|internal error|service unavailable|ошибка сервера|внутренняя ошибка/i,
    says: "На стороне Google произошёл сбой. Подождите минуту и повторите.",
    ran: true,
  },
];

const empty = "Таблица прислала пустой ответ. Повторите; если не поможет, закройте панель и откройте её снова из меню.";
const unknown = "Не получилось выполнить. Повторите; если не поможет, закройте панель и откройте её снова из меню.";

const withOutcome = (says: string, mayHaveWritten: boolean) => `${says} ${mayHaveWritten ? unsure : unchanged}`;

/** Google's text about a failed call → a plain sentence with a way on and what became of the book. */
export function failure(message: string, writing: boolean): Said {
  const kind = kinds.find(({ like }) => like.test(message));
  if (!kind) return { code: "unknown", says: withOutcome(unknown, writing) };
  return { code: kind.code, says: withOutcome(kind.says, kind.ran && writing) };
}

/** `null` comes instead of an answer that Google could not carry. */
export const emptyAnswer = (writing: boolean): Said => ({ code: "empty", says: withOutcome(empty, writing) });
