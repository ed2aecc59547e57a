/** What the user may be told about a call that did not answer. */
export type Said = {
  code: string;
  says: string;
};

const accounts =
  "Открыто несколько аккаунтов Google. Выйдите из лишних или откройте таблицу в отдельном профиле браузера, затем откройте панель снова.";
const reading = new Set(["listModels", "previewProgramme", "overview", "findProblems", "criteria", "goTo"]);

/** What a call may have left behind when it broke off: a call that only reads leaves the book as it was. */
export type Writing = "nothing" | "sheet" | "cells";

export function writing(name: string, input: object): Writing {
  if (reading.has(name) || ("preview" in input && input.preview === true)) return "nothing";
  return name === "createProgramme" ? "sheet" : "cells";
}

const outcomes: Record<Writing, string> = {
  nothing: "Ничего не изменено.",
  sheet: "Начатый лист мог остаться недостроенным: «Достроить» закончит его.",
  cells: "Изменение могло записаться не полностью: откройте «Проверка». Введённое вами не удалено.",
};

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
    says: "Google остановил работу: она шла слишком долго. Повторите.",
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

/** Google's text about a failed call → a plain sentence with a way on and what became of the book. */
export function failure(message: string, left: Writing): Said {
  const kind = kinds.find(({ like }) => like.test(message)) ?? { code: "unknown", says: unknown, ran: true };
  return { code: kind.code, says: `${kind.says} ${outcomes[kind.ran ? left : "nothing"]}` };
}

/** `null` comes instead of an answer that Google could not carry. */
export const emptyAnswer = (left: Writing): Said => ({ code: "empty", says: `${empty} ${outcomes[left]}` });
