import { quoted, type Said, sayDay } from "./said";

const unchanged = "Ничего не изменено.";
const listed = (words: readonly string[]) => words.map((word) => `«${word}»`).join(", ");

/** What is said when a call was understood and not carried out, by code. Nothing was written then. */
export const refusals = {
  "call-unknown": (p: { call: string; known: readonly string[] }) =>
    `Действие ${quoted(p.call)}: нет такого действия. Есть: ${p.known.join(", ")}.`,
  arguments: (p: { argument: string; found: Said; expected: string }) =>
    `Поле ${quoted(p.argument)}: ${p.found === "" ? "не указано" : `получено ${quoted(p.found)}`}. Ожидается ${p.expected}.`,
  "model-unknown": (p: { model: string; known: readonly string[] }) =>
    `Нет такой модели: ${quoted(p.model)}. Есть: ${listed(p.known)}.`,
  "model-file-foreign": (p: { json: boolean }) =>
    p.json
      ? `Это не файл модели «Книги наставничества». Выберите файл, который сохранила кнопка «Сохранить модель».`
      : `Файл не читается: это не JSON или он сохранён не целиком. Скачайте модель ещё раз.`,
  "model-file-newer": (p: { found: Said }) =>
    `Файл модели сделан более новой программой (версия ${p.found}). Обновите «Книгу наставничества» и откройте его снова.`,
  "model-file-wrong": (p: { at: string; found: string; expected: string }) =>
    `Файл модели, ${p.at}: найдено ${p.found}. Ожидается ${p.expected}. ${unchanged}`,
  "model-file-needed": (p: { name: string }) =>
    `Книга строится по модели «${p.name}» из файла и ещё не достроена. Откройте этот файл снова. ${unchanged}`,
  "model-name-empty": () => "Нет названия модели. Впишите название.",
  "stage-name-empty": () => "Нет названия этапа. Впишите название.",
  "code-odd": (p: { code: string }) => `Код ${quoted(p.code)}: нужен вид «Н-003» или «П-011». ${unchanged}`,
  "name-gone": (p: { tab: string; cell: string }) =>
    `Лист «${p.tab}», ${p.cell}: этого имени там уже нет. Проверьте снова. ${unchanged}`,
  "no-spare-row": (p: { tab: string }) =>
    `На листе «${p.tab}» внизу не осталось свободной строки. Вставьте строку под последней и повторите. ${unchanged}`,
  "item-one-piece": (p: { item: Said }) =>
    `Пункт ${quoted(p.item)}: в нём нет перечня «1) … 2) …», делить нечего. ${unchanged}`,
  "join-one": () => `Соединить можно два пункта или больше. ${unchanged}`,
  "join-differs": (p: { rows: string; heads: readonly string[] }) =>
    p.heads.length > 0
      ? `Строки ${p.rows}: у пунктов разное в столбцах: ${listed(p.heads)}. Сделайте одинаково или оставьте пункты раздельными. ${unchanged}`
      : `Строки ${p.rows}: пункты стоят в разных этапах. Соединить можно пункты одного этапа. ${unchanged}`,
  "join-own-column": (p: { row: number; head: string }) =>
    `Строка ${p.row}: заполнен ваш столбец ${p.head ? quoted(p.head) : "без заголовка"}, при соединении это пропало бы. Перенесите запись и повторите. ${unchanged}`,
  "year-out-of-range": (p: { year: Said }) =>
    `Учебный год ${quoted(p.year)}: укажите первый год, например 2026. Можно с 2015 по 2100.`,
  "title-empty": () => "Нет названия программы. Впишите название.",
  "school-empty": () => "Нет названия организации. Впишите полное название школы.",
  "book-exists": (p: { title: string; schoolYear: string }) =>
    `В этой таблице уже есть книга «${p.title}» на ${p.schoolYear} учебный год. Для другой программы возьмите новую таблицу. ${unchanged}`,
  "sheet-foreign": (p: { tab: string }) =>
    `Лист «${p.tab}» уже есть, и он создан не этой программой. Переименуйте его и постройте книгу снова. ${unchanged}`,
  "columns-broken": (p: { tab: string; lost: readonly string[]; doubled: readonly string[] }) =>
    `На листе «${p.tab}» ${[
      ...(p.lost.length > 0 ? [`нет столбцов: ${listed(p.lost)}`] : []),
      ...(p.doubled.length > 0 ? [`повторяются столбцы: ${listed(p.doubled)}`] : []),
    ].join("; ")}. Исправьте это по замечаниям в «Проверке» и повторите. ${unchanged}`,
  busy: () => `Книгу сейчас меняет кто-то ещё. Подождите полминуты и повторите. ${unchanged}`,
  moving: (p: { tab: string }) =>
    `На листе «${p.tab}» прямо сейчас двигают строки или столбцы. Подождите немного и повторите; если что-то успело записаться, «Проверка» это назовёт.`,
  "changed-meanwhile": (p: { tab: string; cell: string; found: Said }) =>
    `${p.tab}, ${p.cell}: ${p.found === "" ? "эту ячейку только что очистили" : `здесь только что появилось ${quoted(p.found)}`}. Посмотрите и повторите, если нужно. ${unchanged}`,
  "row-moved": (p: { tab: string; cell: string }) =>
    `${p.tab}, ${p.cell}: строки только что сдвинулись, и в этой ячейке может стоять другое. Посмотрите и повторите. ${unchanged}`,
  viewer: () =>
    `У вас доступ только для просмотра. Попросите владельца таблицы открыть доступ к изменению. ${unchanged}`,
  "no-book": () => "В этой таблице ещё нет книги наставничества. Сначала создайте программу.",
  "item-unknown": (p: { item: string }) =>
    `В дорожной карте нет пункта ${quoted(p.item)}: возможно, строку удалили. Обновите список и повторите. ${unchanged}`,
  "status-unknown": (p: { status: string; known: readonly string[] }) =>
    `Нет такой отметки: ${quoted(p.status)}. Есть: ${listed(p.known)}. ${unchanged}`,
  "move-without-reason": () => `Нет причины переноса. Впишите, почему срок переносится. ${unchanged}`,
  "move-without-period": () => `Нет нового срока. Впишите его, например «октябрь 2026 г.». ${unchanged}`,
  "move-same-period": (p: { period: string }) =>
    `Новый срок ${quoted(p.period)} тот же, что в дорожной карте. Впишите другой срок. ${unchanged}`,
  "move-done": (p: { item: string }) =>
    `Пункт ${quoted(p.item)} уже отмечен «выполнено», переносить его нельзя. Если отметка неверна, сначала смените её. ${unchanged}`,
  "sheet-unknown": (p: { sheet: string; known: readonly string[] }) =>
    `Нет такого листа: ${quoted(p.sheet)}. Есть: ${listed(p.known)}. ${unchanged}`,
  "document-no-requests": () => "Запросов в книге ещё нет. Внесите их на лист «Карта запросов».",
  "document-no-teams": () =>
    "Команд в книге ещё нет. Впишите их на лист «Команды», а кто в них – на лист «Участники команд».",
  "document-no-candidates": () =>
    "На листе «Отбор» нет ни одного кандидата. Впишите их коды: в панели, «Отбор», или прямо на листе.",
  "document-no-consents": () =>
    "Печатать некого: у всех, кого касается эта цель, согласие есть, или таких участников нет. Выберите другую цель или участников.",
  "document-no-pairs": () =>
    "Печатать пока некого: нет ни согласованных пар, ни пар с таким приказом. Отметьте согласие сторон на листе «Пары».",
  "document-no-work": (p: { pairs: readonly string[] }) =>
    p.pairs.length > 0
      ? `Таких пар на листе «Пары» нет: ${p.pairs.slice(0, 12).join(", ")}. Впишите номера пар через запятую или оставьте поле пустым, тогда напечатаются все.`
      : "Печатать пока некого: ни одна пара не согласована и не утверждена. Отметьте согласие сторон в панели, «Пары».",
  "people-unknown": (p: { codes: readonly string[] }) =>
    `В базах нет участников с кодами: ${p.codes.slice(0, 12).join(", ")}${p.codes.length > 12 ? ` и ещё ${p.codes.length - 12}` : ""}. Исправьте коды или добавьте участников в базу. ${unchanged}`,
  "pairs-unknown": (p: { pairs: readonly string[] }) =>
    `На листе «Пары» нет строк: ${p.pairs.slice(0, 12).join(", ")}${p.pairs.length > 12 ? ` и ещё ${p.pairs.length - 12}` : ""}. Обновите список и повторите. ${unchanged}`,
  "scores-empty": (p: { mentors: number }) =>
    `Оценивать некого: ${p.mentors === 0 ? "База наставников" : "База наставляемых"} пуста. Впишите участников и повторите. ${unchanged}`,
  "scores-many": (p: { mentors: number; mentees: number; most: number }) =>
    `Лист вышел бы слишком большим: ${p.mentors} × ${p.mentees} ячеек, а можно не больше ${p.most}. Пары подберёт кнопка «Подобрать», она справится и с такими базами. ${unchanged}`,
  "scores-foreign": (p: { tab: string }) =>
    `Лист «${p.tab}» уже есть, и он создан не этой программой. Переименуйте его и повторите. ${unchanged}`,
  "pairing-unknown": (p: { code: string; base: string }) =>
    `Кода ${p.code} нет: ${p.base}. Выберите участника из списка и повторите. ${unchanged}`,
  "pair-not-proposed": (p: { what: string; at: string; found: string }) =>
    `${p.what} можно только для предложенной пары. ${p.at}: состояние ${p.found ? `«${p.found}»` : "не указано"}. Согласованную или утверждённую пару завершают или прекращают. ${unchanged}`,
  "pair-locked": (p: { what: string; at: string }) =>
    `${p.what} нельзя: ${p.at}, пара закреплена. Снимите закрепление и повторите. ${unchanged}`,
  "pair-forbidden": (p: { what: string; at: string; mentor: string; mentee: string; says: string }) =>
    `${p.what} нельзя: ${p.at}, пара ${p.mentor} – ${p.mentee}: ${p.says}. Выберите другую строку. ${unchanged}`,
  "pairing-absent": (p: { code: string }) =>
    `${p.code} не был на общей встрече: после неё называют только тех, кто пришёл. Отметьте, что пришёл, или уберите этот код. ${unchanged}`,
  "pairing-same-side": (p: { code: string; other: string }) =>
    `${p.code} и ${p.other} в одной базе: наставник называет наставляемых, наставляемый – наставников. Исправьте и повторите. ${unchanged}`,
  "pairing-tried": () =>
    `Пробное предложение не записывается. Сначала внесите изменение в книгу (места, «С кем не ставить»), потом запишите пары. ${unchanged}`,
  "pairs-many": (p: { rows: number; most: number }) =>
    `Пар за один раз: ${p.rows}, а можно не больше ${p.most}. Выберите меньше пар. ${unchanged}`,
  "pairs-lack": (p: { what: string; at: string; lacks: string; more: number }) =>
    `${p.what} пока нельзя. ${p.at}: ${p.lacks}${p.more > 0 ? `; не хватает и ещё: ${p.more}` : ""}. Исправьте и повторите. ${unchanged}`,
  "pair-fact": (p: { what: string; head: string; expected: string }) =>
    `${p.what}: «${p.head}» – ${p.expected}. ${unchanged}`,
  "consents-many": (p: { rows: number; most: number }) =>
    `Согласий за один раз: ${p.rows}, а можно не больше ${p.most}. Выберите меньше участников. ${unchanged}`,
  "consent-day": (p: { head: string; day: string; expected: string }) =>
    `Согласие, «${p.head}»: ${sayDay(p.day)}, а день должен быть ${p.expected}. ${unchanged}`,
  "consent-written": (p: { head: string }) =>
    `Письменное согласие наставника, «${p.head}»: не заполнено. По ТК 351.8 в нём есть содержание, срок и оплата. ${unchanged}`,
  "consent-before": (p: { at: string; day: string; dated: string }) =>
    `${p.at}: согласие дано ${sayDay(p.dated)}, отозвать его с ${sayDay(p.day)} нельзя. Укажите другой день. ${unchanged}`,
  "record-column": (p: { tab: string; column: string; known: readonly string[] }) =>
    `На листе «${p.tab}» нет столбца ${quoted(p.column)}, который заполняют. Есть: ${p.known.join(", ")}. ${unchanged}`,
  "record-cell": (p: { tab: string; head: string; found: Said; expected: string }) =>
    `${p.tab}, «${p.head}»: ${quoted(p.found)} не подходит. Ожидается ${p.expected}. ${unchanged}`,
  "record-required": (p: { tab: string; head: string }) =>
    `${p.tab}, «${p.head}»: не заполнено. Впишите значение и повторите. ${unchanged}`,
  "record-empty": (p: { tab: string }) => `${p.tab}: в новой строке нечего записывать. Заполните хотя бы одно поле.`,
  "record-unknown": (p: { tab: string; id: string }) =>
    `На листе «${p.tab}» нет строки ${quoted(p.id)}: возможно, её удалили. Обновите список и повторите. ${unchanged}`,
  "state-unknown": (p: { state: string; known: readonly string[] }) =>
    `Нет такого состояния: ${quoted(p.state)}. Есть: ${listed(p.known)}. ${unchanged}`,
  "state-lost": () =>
    `Состояние программы не читается: в паспорте нет строки «Состояние» или её формулы. Верните её по замечанию в «Проверке» и повторите. ${unchanged}`,
  "state-order": (p: { now: string; next: readonly string[] }) =>
    `Сейчас состояние «${p.now}». ${p.next.length > 0 ? `Дальше можно: ${listed(p.next)}.` : "Следующего состояния нет."} Последнее действие возвращает «Отменить». ${unchanged}`,
  "state-lacks": (p: { state: string; at: string; lacks: string; more: number }) =>
    `Состояние «${p.state}» пока не даётся. ${p.at}: ${p.lacks}${p.more > 0 ? `; не хватает и ещё: ${p.more}` : ""}. Исправьте и повторите. ${unchanged}`,
  "state-paper": (p: { state: string; head: string; expected: string }) =>
    `Состояние «${p.state}» даёт документ. «${p.head}»: ${p.expected}. ${unchanged}`,
  "stage-unknown": (p: { stage: number; known: readonly number[] }) =>
    `В дорожной карте нет этапа ${p.stage}. Есть: ${p.known.join(", ")}. ${unchanged}`,
  "nothing-to-undo": () => `Отменять нечего: кнопки панели ещё ничего не меняли или всё уже возвращено. ${unchanged}`,
  "undo-gone": () =>
    `Последнее действие уже другое: его сделали в другом окне или отменили. Обновите панель и посмотрите, что отменять. ${unchanged}`,
  "year-not-copied": () =>
    `Сначала сделайте копию книги («Файл» → «Создать копию»), откройте её и подтвердите, что это копия: прошлогодняя книга должна остаться, как была. ${unchanged}`,
  "year-passed": (p: { schoolYear: string; from: string }) =>
    `Книга уже на ${p.schoolYear} учебный год, а перейти просили с ${p.from}. Обновите панель и посмотрите, нужен ли переход. ${unchanged}`,
  "book-incomplete": (p: { tabs: readonly string[] }) =>
    `В книге нет листов: ${listed(p.tabs)}. Верните их по замечаниям в «Проверке» и повторите. ${unchanged}`,
  "document-unknown": (p: { key: string; known: readonly string[] }) =>
    `Нет такого документа: ${quoted(p.key)}. Есть: ${p.known.join(", ")}.`,
  "document-needs": (p: { tab: string; cell: string; field: string; name: string }) =>
    `${p.tab}${p.cell ? `, ${p.cell}` : ""}: поле «${p.field}» пусто, без него «${p.name}» не печатается. Заполните его и повторите.`,
  "document-empty": (p: { tab: string }) =>
    `На листе «${p.tab}» нет пунктов для этого документа. Впишите мероприятия или выберите другой этап.`,
  "document-empty-month": (p: { month: string; known: readonly string[] }) =>
    p.known.length > 0
      ? `Поручений нет: в этом месяце нет открытых пунктов. Есть такие месяцы: ${p.known.join(", ").replace(/\.$/, "")}.`
      : `Поручений нет: ни у одного открытого пункта нет срока. Впишите сроки на листе «Дорожная карта» и повторите.`,
  "import-empty": () => "Переносить нечего: таблица пуста. Вставьте таблицу или выберите лист.",
  "import-scan": () =>
    "В этой таблице нет текста: похоже, это скан или картинка. Постройте дорожную карту по готовой модели и поправьте её.",
  "import-large": (p: { what: string; most: number; found: number }) =>
    `Таблица слишком велика: ${p.what} ${p.found}, можно до ${p.most}. Перенесите её по частям. ${unchanged}`,
  "import-tab": (p: { tab: string; known: readonly string[] }) =>
    `${p.tab === "" ? "Не указан лист." : `Нельзя взять таблицу с листа ${quoted(p.tab)}.`} ${p.known.length > 0 ? `Есть: ${listed(p.known)}.` : "Других листов с таблицами нет."} ${unchanged}`,
  "import-stages": (p: { found: number; most: number }) =>
    `Этапов получилось бы ${p.found}, можно до ${p.most}. Проверьте, какие строки считаются этапами. ${unchanged}`,
  "answers-empty": () => `Записывать нечего: ни одного ответа не выбрано. ${unchanged}`,
  "answer-taken": (p: { tab: string; code: string }) =>
    `${p.tab}: код ${p.code} уже занят другим участником. Прочитайте ответы ещё раз: коды возьмутся новые. ${unchanged}`,
  "answer-gone": (p: { tab: string; code: string }) =>
    `${p.tab}: кода ${p.code} больше нет, строку удалили. Прочитайте ответы ещё раз. ${unchanged}`,
  "forms-count": (p: { found: Said; most: number }) =>
    `Анкет ${quoted(p.found)}: за один раз можно от 1 до ${p.most}. ${unchanged}`,
  "problem-gone": () => `Этого замечания больше нет: книга уже изменилась. Обновите список. ${unchanged}`,
  "problem-without-fix": (p: { title: string }) =>
    `Замечание «${p.title}» одной кнопкой не исправить: решить может только человек. ${unchanged}`,
};

export type RefusalCode = keyof typeof refusals;

/** The answer of a call that was not carried out; the parameters are those of its sentence. */
export const refusal = <C extends RefusalCode>(code: C, ...p: Parameters<(typeof refusals)[C]>) => ({
  code,
  says: (refusals[code] as (...p: Parameters<(typeof refusals)[C]>) => string)(...p),
});
