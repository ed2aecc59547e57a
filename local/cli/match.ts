import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { type Matching, type Mode, match } from "../../src/matching/match";
import { type Fault, Infeasible, type Problem } from "../../src/matching/problem";
import { UsageError } from "./options";

const pair = z.tuple([z.string(), z.string()]);
const shape = z.object({
  mentors: z.array(z.object({ id: z.string(), capacity: z.number() })),
  mentees: z.array(z.object({ id: z.string(), wanted: z._default(z.number(), 1) })),
  scores: z.array(z.tuple([z.string(), z.string(), z.number()])),
  locked: z._default(z.array(pair), []),
  forbidden: z._default(z.array(pair), []),
  preferences: z._default(z.record(z.string(), z.array(z.string())), {}),
});

const said = (of: readonly string[]) => `${of[0]} и ${of[1]}`;
const lists = { scores: "оценках", locked: "закреплённых", forbidden: "запрещённых", preferences: "предпочтениях" };

/** A fault of a problem as a person is told it. */
const sayFault = (fault: Fault): string => {
  switch (fault.code) {
    case "id-doubled":
      return `${fault.id} стоит дважды`;
    case "number":
      return `у ${fault.id} мест ${fault.found}, а должно быть целое число от 0`;
    case "score":
      return `оценка пары ${said(fault.pair)} не число`;
    case "unknown":
      return `в ${lists[fault.in]} есть ${fault.id}, которого нет среди людей`;
    case "score-doubled":
      return `у пары ${said(fault.pair)} две оценки`;
    case "lock-doubled":
      return `пара ${said(fault.pair)} закреплена дважды`;
    case "lock-forbidden":
      return `пара ${said(fault.pair)} и закреплена, и запрещена`;
    case "lock-without-score":
      return `пара ${said(fault.pair)} закреплена, но оценки у неё нет: она невозможна`;
    case "locks-above":
      return `у ${fault.id} закреплено пар ${fault.locked}, а мест ${fault.most}`;
  }
};

const MANY = 5;
const sayFaults = (faults: readonly Fault[]): string => {
  const more = faults.length > MANY ? `; ещё ${faults.length - MANY}` : "";
  return `Подбор невозможен: ${faults.slice(0, MANY).map(sayFault).join("; ")}${more}.`;
};

const problemIn = async (path: string): Promise<Problem> => {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(`Файл не открывается: ${path}. Проверьте путь.`);
  }
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new UsageError(`В файле ${path} не JSON.`);
  }
  const read = z.safeParse(shape, given);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.map(String).join(".") ?? "";
  throw new UsageError(`В файле ${path} не то, что ждёт подбор: ${at === "" ? "нужен объект" : `поле «${at}»`}.`);
};

/** Pairs the people of the problem in that file: the pairing core alone, no book. */
export const matchFile = async (path: string, mode: Mode): Promise<Matching> => {
  const problem = await problemIn(path);
  try {
    return match(problem, mode);
  } catch (error) {
    if (error instanceof Infeasible) throw new UsageError(sayFaults(error.faults));
    throw error;
  }
};
