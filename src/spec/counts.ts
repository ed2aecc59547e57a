import { all, type Formula, f, one, word } from "./formula";
import type { Place } from "./table";

const asOf = one("passport.as_of");
const status = all("roadmap.status");
const end = all("roadmap.end");
const stage = all("roadmap.stage");
const said = {
  done: word("roadmap.status.done"),
  failed: word("roadmap.status.failed"),
  dropped: word("roadmap.status.dropped"),
};

const items = f`(COUNTA(${all("roadmap.event")})-1-COUNTIFS(${all("roadmap.row")};${word("roadmap.row.stage")}))`;
const done = f`COUNTIFS(${status};${said.done})`;
const dropped = f`COUNTIFS(${status};${said.dropped})`;
/** Items that end before the day and are not closed; `where` narrows them, as criteria with a ";" at their end. */
const open = (days: Formula | Place, where: Formula = f``) => {
  const late = f`${where}${end};"<"&${days}`;
  const closed = (as: Place) => f`COUNTIFS(${late};${status};${as})`;
  return f`(COUNTIFS(${late})-${closed(said.done)}-${closed(said.failed)}-${closed(said.dropped)})`;
};
/** Rows of a stage, or of one part of it, as criteria. */
const within = (no: Place | Formula, part?: Place): Formula =>
  part ? f`${stage};${no};${all("roadmap.part")};${part}` : f`${stage};${no}`;
const contourIs = (contour: Place): Formula => f`${all("roadmap.contour")};${contour}`;
const inContour = (contour: Place): Formula => f`COUNTIFS(${contourIs(contour)})`;
const overdue = f`IF(ISNUMBER(${asOf});${open(asOf)};"")`;

const live = (ref: "pairs.mentor") => {
  const inState = (state: Place) => f`COUNTIFS(${all(ref)};"*-*";${all("pairs.status")};${state})`;
  return f`(COUNTIFS(${all(ref)};"*-*")-${inState(word("pairs.status.finished"))}-${inState(word("pairs.status.stopped"))})`;
};
const pairsIn = (state: Place) =>
  f`COUNTIFS(${all("pairs.mentor")};"*-*";${all("pairs.mentee")};"*-*";${all("pairs.status")};${state})`;
const stopped = pairsIn(word("pairs.status.stopped"));
const pairs = f`(COUNTIFS(${all("pairs.mentor")};"*-*";${all("pairs.mentee")};"*-*")-${stopped})`;
const approved = f`(${pairsIn(word("pairs.status.approved"))}+${pairsIn(word("pairs.status.working"))}+${pairsIn(word("pairs.status.finished"))})`;

const mentors = f`COUNTIFS(${all("mentors.code")};"*-*")`;
const mentees = f`COUNTIFS(${all("mentees.code")};"*-*")`;
const codes = all("mentees.code");
const unpaired = f`ARRAYFORMULA(SUM(IF(${codes}="";0;IF(COUNTIFS(${all("pairs.mentee")};${codes};${all("pairs.mentor")};"*-*")-COUNTIFS(${all("pairs.mentee")};${codes};${all("pairs.mentor")};"*-*";${all("pairs.status")};${word("pairs.status.stopped")})>0;0;1)))-1)`;
const free = f`MAX(0;SUM(${all("mentors.capacity")})-SUM(${all("mentors.other_load")})-${live("pairs.mentor")})`;

type Base = "mentors" | "mentees";
/** People whose consent to take part stands today: the machine column of «Согласия» says whose does. */
const consented = (of: Base) => {
  const own = all(`${of}.code`);
  return f`ARRAYFORMULA(SUM(IF(${own}="";0;IF(COUNTIFS(${all("consents.stands")};${own})>0;1;0))))`;
};
const people = f`(${mentors}+${mentees})`;
const consents = f`(${consented("mentors")}+${consented("mentees")})`;

/**
 * The figures that several sheets show, each declared once. They read typed columns only, so that a lost per-row
 * formula cannot falsify a total; ranges begin with the head row, so that a row put in above the first counts too.
 */
export const counts = {
  items,
  done,
  dropped,
  failed: f`COUNTIFS(${status};${said.failed})`,
  planned: f`(${items}-${dropped})`,
  overdue,
  contour: (contour: Place) => f`(${inContour(contour)}-COUNTIFS(${contourIs(contour)};${status};${said.dropped}))`,
  contourDone: (contour: Place) => f`COUNTIFS(${contourIs(contour)};${status};${said.done})`,
  contourOverdue: (contour: Place) => f`IF(ISNUMBER(${asOf});${open(asOf, f`${contourIs(contour)};`)};"")`,
  soon: f`IF(ISNUMBER(${asOf});${open(f`(${asOf}+8)`)}-${open(asOf)};"")`,
  stageDone: (no: Place | Formula, part?: Place) => f`COUNTIFS(${within(no, part)};${status};${said.done})`,
  stagePlanned: (no: Place | Formula, part?: Place) =>
    f`(COUNTIFS(${within(no, part)};${all("roadmap.row")};${word("roadmap.row.item")})-COUNTIFS(${within(no, part)};${status};${said.dropped}))`,
  stageOverdue: (no: Place | Formula) => f`IF(ISNUMBER(${asOf});${open(asOf, f`${stage};${no};`)};"")`,
  mentors,
  mentees,
  people,
  pairs,
  pairsIn,
  approved,
  stopped,
  unpaired,
  free,
  places: f`(SUM(${all("mentors.capacity")})-SUM(${all("mentors.other_load")}))`,
  taken: live("pairs.mentor"),
  consents,
  consentsMissing: f`(${people}-${consents})`,
  consentsMissingOf: (of: Base) => f`(COUNTIFS(${all(`${of}.code`)};"*-*")-${consented(of)})`,
};
