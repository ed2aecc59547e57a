import { type Assigned, leaving } from "./assign";

/**
 * Raises the worst score without losing anything: pairs of the greatest cost are replaced along ways that cost nothing, as long
 * as all of them can be. All best assignments are reached by such ways, so none has a better worst pair in the end.
 */
export const raiseWorst = (of: Assigned): void => {
  const { graph, used, held, spare, left, right, leftOf, price } = of;
  const { lefts, rights, start, to, cost, supply, room } = graph;
  const NOBODY = rights + lefts;
  const by = new Int32Array(NOBODY + 1);
  const from = new Int32Array(NOBODY + 1);
  const seen = new Uint8Array(NOBODY + 1);
  const takes = (node: number) => (held[node] as number[]).length < (room[node] as number) && right[node] === 0;
  const gives = (node: number) => (held[node] as number[]).length > 0 && right[node] === 0;
  const mayLeave = (at: number) =>
    (spare[at] as number) < (supply[at] as number) &&
    leaving(graph, price, at, spare[at] as number) + (left[at] as number) === 0;
  const mayReturn = (at: number) =>
    (spare[at] as number) > 0 && leaving(graph, price, at, (spare[at] as number) - 1) + (left[at] as number) === 0;

  /** A way that costs nothing from the left end of an edge to its right end, over edges cheaper than `most`. */
  const wayRound = (first: number, last: number, most: number): boolean => {
    seen.fill(0);
    const queue = [first];
    seen[first] = 1;
    const reach = (node: number, edge: number, before: number) => {
      if (seen[node]) return;
      seen[node] = 1;
      by[node] = edge;
      from[node] = before;
      queue.push(node);
    };
    for (let i = 0; i < queue.length && !seen[last]; i += 1) {
      const node = queue[i] as number;
      if (node === NOBODY) {
        for (let other = 0; other < rights; other += 1) if (gives(other)) reach(other, -1, node);
        for (let at = 0; at < lefts; at += 1) if (mayReturn(at)) reach(rights + at, -1, node);
      } else if (node < rights) {
        if (takes(node)) reach(NOBODY, -1, node);
        for (const edge of held[node] as number[]) {
          const at = leftOf.get(edge) as number;
          if ((cost[edge] as number) + (left[at] as number) === (right[node] as number)) reach(rights + at, edge, node);
        }
      } else {
        const at = node - rights;
        if (mayLeave(at)) reach(NOBODY, -1, node);
        for (let edge = start[at] as number; edge < (start[at + 1] as number); edge += 1) {
          const other = to[edge] as number;
          const free = used[edge] === 0 && (cost[edge] as number) < most && (room[other] as number) > 0;
          if (free && (cost[edge] as number) + (left[at] as number) === (right[other] as number))
            reach(other, edge, node);
        }
      }
    }
    return seen[last] === 1;
  };

  const take = (edge: number, at: number) => {
    used[edge] = 1;
    leftOf.set(edge, at);
    (held[to[edge] as number] as number[]).push(edge);
  };
  const drop = (edge: number) => {
    used[edge] = 0;
    leftOf.delete(edge);
    const edges = held[to[edge] as number] as number[];
    edges.splice(edges.indexOf(edge), 1);
  };
  /** Moves `edge` out of the assignment along the way that was found. */
  const goRound = (edge: number, at: number) => {
    drop(edge);
    let node = to[edge] as number;
    while (node !== rights + at) {
      const before = from[node] as number;
      const over = by[node] as number;
      if (before === NOBODY && node >= rights) spare[node - rights] = (spare[node - rights] as number) - 1;
      else if (node === NOBODY && before >= rights) spare[before - rights] = (spare[before - rights] as number) + 1;
      else if (over >= 0 && node < rights) take(over, before - rights);
      else if (over >= 0) drop(over);
      node = before;
    }
  };

  for (;;) {
    let most = 0;
    for (const edge of leftOf.keys()) most = Math.max(most, cost[edge] as number);
    const worst = [...leftOf.keys()].filter((edge) => cost[edge] === most).sort((a, b) => a - b);
    const before = leftOf.size > 0 ? [...leftOf] : [];
    const spared = spare.slice();
    for (const edge of worst) {
      if (!used[edge]) continue;
      const at = leftOf.get(edge) as number;
      const node = to[edge] as number;
      const free = (cost[edge] as number) + (left[at] as number) === (right[node] as number);
      if (free && wayRound(rights + at, node, most)) goRound(edge, at);
      else {
        restore(of, before, spared);
        return;
      }
    }
    if (worst.length === 0 || most === 0) return;
  }
};

/** The assignment as it was. */
const restore = (
  { used, held, spare, leftOf, graph }: Assigned,
  before: readonly [number, number][],
  spared: Int32Array,
) => {
  used.fill(0);
  for (const edges of held) edges.length = 0;
  leftOf.clear();
  for (const [edge, at] of before) {
    used[edge] = 1;
    leftOf.set(edge, at);
    (held[graph.to[edge] as number] as number[]).push(edge);
  }
  spare.set(spared);
};
