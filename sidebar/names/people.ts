import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { call } from "../rpc";
import type { Entry } from "./list";
import { shortName } from "./list";
import type { Names } from "./named";

/** The list that the user has opened: only in the memory of this page. */
export type OpenedList = {
  /** The file it came from; "" for one that was made here. */
  file: string;
  entries: Entry[];
  /** What a person should look at. */
  says: string[];
  /** Something of it is in no file yet. */
  unsaved: boolean;
};

export type People = {
  list: OpenedList | null;
  /** Full names by code: out of the list, and out of the book where it holds names. */
  full: Names;
  /** Short names by code, for texts. */
  short: Names;
  open(list: OpenedList | null): void;
};

const nobody: People = { list: null, full: new Map(), short: new Map(), open: () => {} };
export const PeopleKnown = createContext<People>(nobody);
export const usePeople = (): People => useContext(PeopleKnown);

/** The people whom this page knows by name. `inBook`: the book holds names itself, they are read at each `edition`. */
export function usePeopleOfPage(inBook: boolean, edition: number): People {
  const [list, open] = useState<OpenedList | null>(null);
  const [own, setOwn] = useState<readonly [code: string, name: string][]>([]);
  useEffect(() => {
    if (!inBook) return setOwn([]);
    let late = false;
    const take = async () => {
      try {
        const { people } = await call.names({});
        if (!late) setOwn(people.flatMap(({ code, name }) => (name ? [[code, name] as const] : [])) as typeof own);
      } catch {
        // without names the codes are shown, and «Имена» tells about the failure
      }
    };
    void take();
    return () => {
      late = true;
    };
  }, [inBook, edition]);
  return useMemo(() => {
    const full = new Map([...own, ...(list?.entries ?? []).map(({ code, name }) => [code, name] as const)]);
    return { list, full, short: new Map([...full].map(([code, name]) => [code, shortName(name)])), open };
  }, [list, own]);
}
