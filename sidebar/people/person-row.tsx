import { useState } from "preact/hooks";
import type { ListedPerson, People } from "../../src/api/answers";
import { useNamed } from "../names/named";
import { unbroken } from "../words/short";
import { Person } from "./person";

type Props = {
  person: ListedPerson;
  sheets: People["sheets"];
  purposes: People["purposes"];
  ticked: boolean;
  onTick(on: boolean): void;
};

/** One person of the list: a box to tick, what comes next; a click opens all that is known. */
export function PersonRow({ person, sheets, purposes, ticked, onTick }: Props) {
  const [open, setOpen] = useState(false);
  const named = useNamed();
  const { code, who, role, next } = person;
  return (
    <li>
      <div class="line person">
        <input
          type="checkbox"
          aria-label={`Отметить ${code}`}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {named(code)}
          {who ? ` · ${unbroken(who)}` : ""}
        </button>
        <span class="quiet">{role === "mentor" ? "наставник" : "наставляемый"}</span>
      </div>
      {next ? <span class="missing">{named(next)}</span> : null}
      {open ? <Person person={person} sheets={sheets} purposes={purposes} /> : null}
    </li>
  );
}
