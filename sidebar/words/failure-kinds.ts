import type { Way } from "./failures";

export type Kind = {
  code: string;
  like: RegExp;
  says: string;
  steps?: readonly string[];
  /** false: the call was turned away before it could write. */
  ran: boolean;
  way?: Way;
};

/** Google words its texts in the language of the account, so both are looked for; the first that fits is taken. */
export const kinds: readonly Kind[] = [
  {
    code: "disabled",
    like: /script\S* (is|has been|was|are) (currently )?(disabled|blocked)|disabled by|blocked by|administrator|администратор\S* .*(отключ|заблок|запре)|(отключ|заблок|запре)\S* администратор/i,
    says: "Скрипты в этой учётной записи отключены, поэтому дополнение не работает. Попросите того, кто ведает учётными записями школы, разрешить скрипты в таблицах.",
    ran: false,
  },
  {
    code: "rights",
    like: /permission to call|specified permissions are not sufficient|разрешени\S* (на|для) вызов/i,
    says: "У дополнения нет нужного разрешения. Закройте панель и откройте её снова из меню: Google спросит разрешение.",
    ran: false,
    way: "close",
  },
  {
    code: "protected",
    like: /protected cell|protected range|защищ[её]нн/i,
    says: "Ячейка защищена владельцем таблицы. Попросите его открыть вам доступ к изменению и повторите.",
    ran: true,
  },
  {
    code: "gone",
    like: /is missing \(perhaps it was deleted|документ\S* .*(удал[её]н|не найден)/i,
    says: "Таблица не нашлась: её удалили или закрыли вам доступ. Спросите у владельца таблицы.",
    ran: false,
  },
  {
    code: "accounts",
    like: /authorization is required|PERMISSION_DENIED|do not have permission|No item with the given ID|необходима авторизация|требуется авторизация|нет (разрешени|доступ|прав)/i,
    says: "Google не пустил панель к таблице. Так бывает, когда в браузере открыто несколько учётных записей.",
    steps: [
      "Откройте новое окно браузера в режиме инкогнито.",
      "Войдите в нём в одну учётную запись: ту, которой открыт доступ к таблице.",
      "Откройте таблицу и выберите в меню «Наставничество» → «Открыть панель».",
    ],
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
    way: "close",
  },
  {
    code: "server",
    like: /server error occurred|internal error|service unavailable|ошибка сервера|внутренняя ошибка/i,
    says: "На стороне Google произошёл сбой. Подождите минуту и повторите.",
    ran: true,
  },
];
