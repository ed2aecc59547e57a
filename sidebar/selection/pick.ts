import type { Candidate, Candidates, SelectionCriterion } from "../../src/api/answers";

/** What narrows the list; "" takes all. `decision` "none": not decided yet. */
export type Picked = { decision: string; subject: string; text: string };

export const everybody: Picked = { decision: "", subject: "", text: "" };

const plain = (text: string) => text.toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").trim();

const isOf = (decision: string) => (candidate: Candidate) =>
  decision === "" || decision === (candidate.decision ?? "none");

const fits = (candidate: Candidate, { subject, text }: Picked, named: (text: string) => string): boolean => {
  const { code, who, reason, next, mandatory } = candidate;
  const said = plain([named(code), who, candidate.subject, reason, next, mandatory].join(" "));
  return (
    (subject === "" || subject === candidate.subject) &&
    plain(text)
      .split(" ")
      .every((word) => said.includes(word))
  );
};

/** Candidates of the list, and how many each decision would show. `named` puts names behind codes: they are searched too. */
export const pick = (candidates: readonly Candidate[], picked: Picked, named: (text: string) => string) => {
  const fitting = candidates.filter((candidate) => fits(candidate, picked, named));
  return {
    shown: fitting.filter(isOf(picked.decision)),
    count: (decision: string) => fitting.filter(isOf(decision)).length,
  };
};

/** Programmes and subjects that candidates have, by the alphabet. */
export const subjectsOf = (candidates: readonly Candidate[]): string[] =>
  [...new Set(candidates.flatMap(({ subject }) => subject ?? []))].sort((a, b) => a.localeCompare(b, "ru"));

export type Group = { name: string; criteria: (SelectionCriterion & { mandatory: boolean })[] };

/** The criteria asked of this candidate, by their groups. */
export const groupsFor = ({ criteria }: Candidates, { asked }: Candidate): Group[] => {
  const groups: Group[] = [];
  for (const criterion of criteria) {
    const digit = asked.charAt(criterion.at);
    if (digit !== "1" && digit !== "2") continue;
    const last = groups[groups.length - 1];
    const of = { ...criterion, mandatory: digit === "2" };
    if (last && last.name === criterion.group) last.criteria.push(of);
    else groups.push({ name: criterion.group, criteria: [of] });
  }
  return groups;
};
