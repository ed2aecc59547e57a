import { munkres } from "munkres";
import { assign } from "../src/matching/assign";
import { graphOf } from "../src/matching/graph";
import { raiseWorst } from "../src/matching/worst";
import { crowd } from "../test/matching/crowd";

/** Pairs and total of one way to pair a crowd; what is done before `run` is not timed. */
type Paired = { pairs: number; total: number };
type Way = (of: ReturnType<typeof crowd>) => () => Paired;

const ours: Way =
  ({ edges, capacity, wanted }) =>
  () => {
    const best = assign(graphOf(edges, capacity, wanted, new Uint8Array(wanted.length)).graph);
    raiseWorst(best);
    const most = edges.score.reduce((a, b) => Math.max(a, b), 0);
    const total = [...best.leftOf.keys()].reduce((sum, edge) => sum + most - (best.graph.cost[edge] as number), 0);
    return { pairs: best.leftOf.size, total };
  };

/** The Hungarian method of a library, mentees by places: a mentor with three places is three columns. */
const library: Way = ({ edges, capacity, wanted }) => {
  const most = edges.score.reduce((a, b) => Math.max(a, b), 0);
  const none = (wanted.length + 1) * (most + 1);
  const first: number[] = [];
  let slots = 0;
  for (const places of capacity) {
    first.push(slots);
    slots += places;
  }
  const cost = Array.from(wanted, () => new Array<number>(slots).fill(none));
  edges.score.forEach((score, edge) => {
    const [mentor, mentee] = [edges.mentor[edge] as number, edges.mentee[edge] as number];
    (cost[mentee] as number[]).fill(
      most - score,
      first[mentor],
      (first[mentor] as number) + (capacity[mentor] as number),
    );
  });
  return () => {
    const found = munkres(cost).filter(([i, j]) => cost[i]?.[j] !== none);
    return { pairs: found.length, total: found.reduce((sum, [i, j]) => sum + most - (cost[i]?.[j] ?? 0), 0) };
  };
};

/** What scripts usually do: the best pair that is left, until none is. */
const greedy: Way =
  ({ edges, capacity, wanted }) =>
  () => {
    const [places, wants] = [capacity.slice(), wanted.slice()];
    const order = Array.from(edges.score.keys()).sort(
      (a, b) => (edges.score[b] as number) - (edges.score[a] as number),
    );
    const out = { pairs: 0, total: 0 };
    for (const edge of order) {
      const [mentor, mentee] = [edges.mentor[edge] as number, edges.mentee[edge] as number];
      if (places[mentor] === 0 || wants[mentee] === 0) continue;
      places[mentor] = (places[mentor] as number) - 1;
      wants[mentee] = (wants[mentee] as number) - 1;
      out.pairs += 1;
      out.total += edges.score[edge] as number;
    }
    return out;
  };

const ways: Record<string, Way> = { ours, library, greedy, nothing: () => () => ({ pairs: 0, total: 0 }) };

/** One run in a process of its own: what Google pays at each call. Milliseconds, and the most memory in megabytes. */
const [name = "", mentors, mentees, places] = process.argv.slice(2);
const people = crowd(Number(mentors), Number(mentees), { places: Number(places) });
const run = ways[name]?.(people);
const before = performance.now();
const paired = run?.();
const ms = performance.now() - before;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...paired, ms, megabytes, edges: people.edges.score.length }));
