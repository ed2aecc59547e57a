import type { Passed } from "../actions/consents";
import { sayDay } from "./said";

const MOST = 12;
const listed = (codes: readonly string[]) => {
  const more = codes.length - MOST;
  return more > 0 ? `${codes.slice(0, MOST).join(", ")} и ещё ${more}` : codes.join(", ");
};

/** Sentences about consents that are entered or withdrawn for many people at once. */
export const consentSays = {
  act: (p: { rows: number; purposes: readonly string[] }) => `Согласия внесены: ${p.rows} (${p.purposes.join(", ")})`,
  withdrawAct: (p: { rows: number; purposes: readonly string[]; on: string }) =>
    `Согласия отозваны с ${sayDay(p.on)}: ${p.rows} (${p.purposes.join(", ")})`,
  passed: ({ why }: Passed, purpose: string): string =>
    why === "stands"
      ? `согласие «${purpose}» уже действует`
      : why === "minor"
        ? "в год подписи нет 18, подписывает представитель"
        : "согласие по ТК 351.8 даёт только работник",
  set: (p: { rows: number; passed: readonly Passed[] }) => {
    const codes = (why: Passed["why"]) => [...new Set(p.passed.filter((of) => of.why === why).map(({ code }) => code))];
    const some = (why: Passed["why"], text: string) =>
      codes(why).length > 0 ? [`${text}: ${listed(codes(why))}.`] : [];
    return [
      p.rows > 0 ? `Согласия внесены: ${p.rows}.` : "Новых согласий нет, ничего не записано.",
      ...some("stands", "Такое согласие уже есть"),
      ...some("minor", "За несовершеннолетних подписывает представитель, не внесено"),
      ...some("not-worker", "По ТК 351.8 согласие даёт работник, не внесено"),
    ].join(" ");
  },
  withdrawn: (p: { rows: number; without: readonly string[]; pairs: number }) =>
    [
      p.rows > 0 ? `Согласия отозваны: ${p.rows}.` : "Действующих согласий нет, ничего не изменено.",
      ...(p.pairs > 0 ? [`Пары этих участников отмечены на листе «Пары»: ${p.pairs}.`] : []),
      ...(p.without.length > 0 ? [`Действующего согласия не было: ${listed(p.without)}.`] : []),
    ].join(" "),
} as const;
