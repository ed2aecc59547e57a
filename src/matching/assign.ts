import type { Graph } from "./graph";
import { heap } from "./heap";

/**
 * The best assignment and what proves it: `left` and `right` are prices such that no edge, no empty place and nobody left over
 * could bring less (`certificate` in the tests). `used[edge]` is 1 for an edge that was taken.
 */
export type Assigned = {
  graph: Graph;
  used: Uint8Array;
  /** Edges that each right one has, and how many units of each left one have none. */
  held: number[][];
  spare: Int32Array;
  left: Float64Array;
  right: Float64Array;
  /** The left end of an edge that is held. */
  leftOf: Map<number, number>;
  /** The cost of leaving one unit without an edge; a `first` edge is worth twice as much. */
  price: number;
};

const smaller = (a: number, b: number) => (a < b ? a : b);

/** More than all costs of an assignment together, so that one edge more is worth any costs. */
export const priceOf = ({ cost, supply, room }: Pick<Graph, "cost" | "supply" | "room">): number => {
  const all = (of: Int32Array) => of.reduce((sum, one) => sum + one, 0);
  let most = 0;
  for (let edge = 0; edge < cost.length; edge += 1) if ((cost[edge] as number) > most) most = cost[edge] as number;
  return (smaller(all(supply), all(room)) + 1) * most + 1;
};

/** What it costs that this left one leaves one unit more unused, where it leaves `spare` already. */
export const leaving = ({ supply, first }: Graph, price: number, at: number, spare: number): number =>
  first[at] === 1 && spare === (supply[at] as number) - 1 ? 2 * price : price;

/**
 * The assignment with the most edges (with the most `first` ones, then the most edges), and of
 * those one of the least cost: successive shortest paths over reduced costs from each unit of the left side (Edmonds and Karp
 * 1972, Tomizawa 1971), each search stopped at the first end that can take it. No edge is taken twice.
 */
export const assign = (graph: Graph): Assigned => {
  const { lefts, rights, start, to, cost, supply, room } = graph;
  const price = priceOf(graph);
  const used = new Uint8Array(to.length);
  const held: number[][] = Array.from({ length: rights }, () => []);
  const spare = new Int32Array(lefts);
  const left = new Float64Array(lefts);
  const right = new Float64Array(rights);
  const leftOf = new Map<number, number>();

  // nodes: the right ones from 0 on, behind them the left ones
  const far = new Float64Array(rights + lefts).fill(Number.POSITIVE_INFINITY);
  const by = new Int32Array(rights + lefts);
  const from = new Int32Array(rights + lefts);
  const touched: number[] = [];
  const queue = heap();
  let nearest = 0;
  let end = -1;

  const reach = (node: number, edge: number, before: number, distance: number) => {
    if (distance >= nearest || distance >= (far[node] as number)) return;
    if (far[node] === Number.POSITIVE_INFINITY) touched.push(node);
    far[node] = distance;
    by[node] = edge;
    from[node] = before;
    if (node < rights && (held[node] as number[]).length < (room[node] as number)) {
      nearest = distance;
      end = node;
    } else queue.push(node, distance);
  };

  const lookFrom = (at: number, distance: number) => {
    const toNobody = distance + leaving(graph, price, at, spare[at] as number) + (left[at] as number);
    if (toNobody < nearest) {
      nearest = toNobody;
      end = rights + at;
    }
    const base = distance + (left[at] as number);
    const stop = start[at + 1] as number;
    for (let edge = start[at] as number; edge < stop; edge += 1) {
      const node = to[edge] as number;
      const next = base + (cost[edge] as number) - (right[node] as number);
      if (next < nearest && used[edge] === 0 && (room[node] as number) > 0) reach(node, edge, rights + at, next);
    }
  };

  const lookBack = (node: number, distance: number) => {
    for (const edge of held[node] as number[]) {
      const at = leftOf.get(edge) as number;
      const back = (cost[edge] as number) + (left[at] as number) - (right[node] as number);
      reach(rights + at, edge, node, distance - back);
    }
  };

  /** The units along the way change hands. */
  const give = (first: number) => {
    let node = end;
    if (node >= rights) spare[node - rights] = (spare[node - rights] as number) + 1;
    while (node !== first) {
      const [edge, before] = [by[node] as number, from[node] as number];
      if (node < rights) {
        used[edge] = 1;
        leftOf.set(edge, before - rights);
        (held[node] as number[]).push(edge);
      } else {
        used[edge] = 0;
        leftOf.delete(edge);
        const of = held[before] as number[];
        of.splice(of.indexOf(edge), 1);
      }
      node = before;
    }
  };

  for (let at = 0; at < lefts; at += 1) {
    for (let unit = 0; unit < (supply[at] as number); unit += 1) {
      const first = rights + at;
      nearest = Number.POSITIVE_INFINITY;
      end = -1;
      queue.clear();
      far[first] = 0;
      touched.push(first);
      lookFrom(at, 0);
      while (queue.size > 0 && queue.far() < nearest) {
        const distance = queue.far();
        const node = queue.pop();
        if (distance > (far[node] as number)) continue;
        if (node < rights) lookBack(node, distance);
        else lookFrom(node - rights, distance);
      }
      const own = end === first;
      give(first);
      for (const node of touched) {
        const nearer = nearest - (far[node] as number);
        if (nearer > 0) {
          if (node < rights) right[node] = (right[node] as number) - nearer;
          else left[node - rights] = (left[node - rights] as number) - nearer;
        }
        far[node] = Number.POSITIVE_INFINITY;
      }
      touched.length = 0;
      // what one unit has not found, the next ones will not find either, where all of them are worth the same
      if (own && graph.first[at] === 0) {
        spare[at] = (spare[at] as number) + (supply[at] as number) - unit - 1;
        break;
      }
    }
  }
  return { graph, used, held, spare, left, right, leftOf, price };
};
