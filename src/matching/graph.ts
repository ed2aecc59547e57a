/**
 * Possible pairs by numbers: the left side's edges one after another (`start[l]` to `start[l + 1]`), each with its right end
 * and its cost, a whole number from 0 on. `supply`: how many edges each left one may have, `room` each right one.
 */
export type Graph = {
  lefts: number;
  rights: number;
  start: Int32Array;
  to: Int32Array;
  cost: Int32Array | Float64Array;
  supply: Int32Array;
  room: Int32Array;
  /** 1 for a left one whose first edge outweighs all further ones of all others. */
  first: Uint8Array;
};

/** An edge between mentor and mentee number, with its score as a whole number. */
export type Edges = { mentor: Int32Array; mentee: Int32Array; score: Float64Array };

const LARGEST = 2 ** 31 - 1;

/** Edges in the order of their ends, where `before` says in what order those of one end come. */
const grouped = (ends: Int32Array, count: number, before: Int32Array | null) => {
  const start = new Int32Array(count + 1);
  for (let edge = 0; edge < ends.length; edge += 1) {
    const next = (ends[edge] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let at = 0; at < count; at += 1) start[at + 1] = (start[at + 1] as number) + (start[at] as number);
  const next = start.slice();
  const order = new Int32Array(ends.length);
  for (let i = 0; i < ends.length; i += 1) {
    const edge = before === null ? i : (before[i] as number);
    const at = ends[edge] as number;
    order[next[at] as number] = edge;
    next[at] = (next[at] as number) + 1;
  }
  return { start, order };
};

const sum = (of: Int32Array) => of.reduce((all, one) => all + one, 0);

/**
 * The graph with the scarce side to the left: from there far fewer ways are looked at. Mentors are to the left only where each
 * mentee wants one; else mentees are, since their first mentor counts more than a second; of those `provided` for already none does. `turned`: mentors
 * are to the left.
 */
export const graphOf = (
  edges: Edges,
  capacity: Int32Array,
  wanted: Int32Array,
  provided: Uint8Array,
): { graph: Graph; turned: boolean } => {
  const many = wanted.some((one) => one > 1);
  const turned = !many && sum(capacity) < sum(wanted);
  const [left, right] = turned ? [edges.mentor, edges.mentee] : [edges.mentee, edges.mentor];
  const [supply, room] = turned ? [capacity, wanted] : [wanted, capacity];
  // by the right ends first, so that those of one left end stand in that order, whatever order the edges come in
  const { start, order } = grouped(left, supply.length, grouped(right, room.length, null).order);
  let most = 0;
  for (let edge = 0; edge < edges.score.length; edge += 1) most = Math.max(most, edges.score[edge] as number);
  const to = new Int32Array(order.length);
  const cost = most <= LARGEST ? new Int32Array(order.length) : new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const edge = order[at] as number;
    to[at] = right[edge] as number;
    cost[at] = most - (edges.score[edge] as number);
  }
  const first = Uint8Array.from(supply, (_, at) => (many && !provided[at] ? 1 : 0));
  return { graph: { lefts: supply.length, rights: room.length, start, to, cost, supply, room, first }, turned };
};
