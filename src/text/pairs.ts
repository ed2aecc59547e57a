import { sayDay } from "./said";

type Args = readonly string[];
const some = (codes: Args, most = 12): string =>
  codes.length > most ? `${codes.slice(0, most).join(", ")} и ещё ${codes.length - most}` : codes.join(", ");

/** What keeps a pair from its next step, in the words that stand after the cell. */
export const pairLackSays = {
  "no-mentor": () => "не выбран наставник",
  "no-mentee": () => "не выбран наставляемый",
  unknown: ([code]: Args) => `кода ${code} нет в базах`,
  self: ([mentor, mentee]: Args) => `${mentor} и ${mentee} – один и тот же человек`,
  over: () => "пара уже завершена или прекращена",
  unread: ([found]: Args) => `состояние «${found}» не читается`,
  consent: ([code]: Args) => `у ${code} нет действующего согласия на участие`,
  seats: ([code, all, taken]: Args) => `у ${code} мест ${all}, а пар ${taken}`,
  "not-agreed": () => "стороны ещё не согласны на пару",
  approved: ([order]: Args) => `пара уже утверждена${order ? `: ${order}` : ""}`,
  "agreed-later": ([day]: Args) => `согласие на пару дано ${sayDay(day ?? "")}, позже приказа`,
  written: ([code]: Args) => `у ${code} нет письменного согласия с содержанием, сроком и оплатой (ТК 351.8)`,
  signatures: ([signed]: Args) => `в трёхстороннем соглашении подписей ${signed} из 3`,
  many: ([code]: Args) => `у команды ${code} больше одной связи, нужно решение оператора: номер и дата`,
  "one-sided": ([no]: Args) => `в группе №\u00a0${no} нет опытной или развивающейся команды`,
  quota: ([territory, found, most]: Args) => `от территории «${territory}» групп ${found}, а можно ${most}`,
  "not-approved": () => "пара не утверждена приказом",
  "same-person": ([code]: Args) => `${code} уже в этой паре`,
  "pair-twice": ([code, other]: Args) => `${code} и ${other} уже работают вместе`,
  ended: ([day]: Args) => `срок пары вышел ${sayDay(day ?? "")}, раньше приказа`,
  "no-end": () => "нет дня окончания",
  extended: ([day]: Args) => `пара уже продлена до ${sayDay(day ?? "")}, второго продления документ не называет`,
  "not-later": ([day]: Args) => `новый день должен быть позже ${sayDay(day ?? "")}`,
  "too-long": ([day]: Args) => `продлить можно не позже чем до ${sayDay(day ?? "")}`,
  "before-start": ([day]: Args) => `пара начинается ${sayDay(day ?? "")}`,
  "no-outcome": () => "не указан итог",
  "no-reason": () => "не указана причина",
  "no-notice": () => "о досрочном окончании предупреждают за три рабочих дня (ТК 351.8), укажите день",
  "notice-short": ([day, first]: Args) =>
    `предупреждены ${sayDay(day ?? "")}, окончание возможно с ${sayDay(first ?? "")} (три рабочих дня, ТК 351.8)`,
} as const;

const times = (rows: number, what: string) => `${what}: ${rows}`;
const pairNo = (no: string) => (no ? `№\u00a0${no}` : "без номера");

/** Sentences about agreement, orders and the end of pairs. */
export const pairSays = {
  agreed: (p: { rows: number; on: string }) => `Стороны согласны на пару, ${sayDay(p.on)}: ${p.rows}`,
  agreedDone: (p: { agreed: number; waiting: number; same: number }) =>
    [
      p.agreed > 0 ? `${times(p.agreed, "Согласованы пары")}.` : "",
      p.waiting > 0 ? `Ждут согласия другой стороны: ${p.waiting}.` : "",
      p.same > 0 ? `Это согласие уже стояло: ${p.same}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  order: (p: { number: string; dated: string }) => `№ ${p.number} от ${sayDay(p.dated)}`,
  approved: (p: { rows: number; order: string }) => `Пары утверждены, приказ ${p.order}: ${p.rows}`,
  approvedDone: (p: { rows: number; order: string; paper: boolean }) =>
    `Утверждены пары: ${p.rows}, приказ ${p.order}. ${p.paper ? "Приказ внесён на лист «Документы»." : "Такой приказ уже был на листе «Документы»."}`,
  approvalTitle: () => "Об утверждении наставнических пар (групп)",
  replaced: (p: { no: string; out: string; into: string; order: string }) =>
    `Замена в паре ${pairNo(p.no)}: вместо ${p.out} – ${p.into}, приказ ${p.order}`,
  replacedDone: (p: { no: string; out: string; into: string; end: string | null; rows: number }) =>
    `Вместо ${p.out} в паре ${pairNo(p.no)} теперь ${p.into}${p.rows > 1 ? `, строк: ${p.rows}` : ""}. ${p.end ? `Срок прежний: до ${sayDay(p.end)}.` : "Срок прежний."} Прежняя строка осталась: «прекращена».`,
  replacementTitle: (no: string) => `О замене в наставнической паре ${pairNo(no)}`,
  extended: (p: { rows: number; until: string }) => `Пары продлены до ${sayDay(p.until)}: ${p.rows}`,
  extensionTitle: (until: string) => `О продлении работы наставнических пар до ${sayDay(until)}`,
  pastProgramme: (end: string) => `Это позже окончания программы (${sayDay(end)}): продлите и её.`,
  finished: (p: { rows: number; on: string; stopped: boolean }) =>
    `${p.stopped ? "Пары прекращены" : "Пары завершены"} ${sayDay(p.on)}: ${p.rows}`,
  finishTitle: (stopped: boolean) =>
    stopped ? "О прекращении работы наставнических пар" : "О завершении работы наставнических пар",
  again: (codes: Args) => (codes.length > 0 ? `Ждут новой пары: ${some(codes)}.` : ""),
} as const;
