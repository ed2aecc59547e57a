import { munkres } from "munkres";
import { describe, expect, it } from "vitest";
import { type Assigned, assign } from "../../src/matching/assign";
import { graphOf } from "../../src/matching/graph";
import { raiseWorst } from "../../src/matching/worst";
import { crowd } from "./crowd";

const shapes = [
  ["more mentees than places", crowd(60, 300, { places: 3 })],
  ["more places than mentees", crowd(120, 200, { places: 8, seed: 2 })],
  ["mentees who want up to three mentors", crowd(80, 150, { wants: 3, seed: 3 })],
  ["a few mentors in great demand", crowd(8, 400, { places: 40, seed: 4 })],
] as const;

const solved = ({ edges, capacity, wanted }: ReturnType<typeof crowd>) =>
  assign(graphOf(edges, capacity, wanted, new Uint8Array(wanted.length)).graph);

/**
 * What is wrong with an assignment by its own prices: by linear programming duality, where nothing is, no other one has more
 * people, more pairs, or less cost.
 */
const certificate = ({ graph, used, held, spare, left, right, price }: Assigned): string[] => {
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const count = new Int32Array(graph.rights);
  for (let at = 0; at < graph.lefts; at += 1) {
    const supply = graph.supply[at] as number;
    let own = 0;
    for (let edge = graph.start[at] as number; edge < (graph.start[at + 1] as number); edge += 1) {
      const to = graph.to[edge] as number;
      const reduced = (graph.cost[edge] as number) + (left[at] as number) - (right[to] as number);
      if (used[edge]) {
        own += 1;
        count[to] = (count[to] as number) + 1;
      }
      if ((graph.room[to] as number) > 0) must(used[edge] ? reduced <= 0 : reduced >= 0, `edge ${edge}: ${reduced}`);
    }
    const free = spare[at] as number;
    const leave = (n: number) => (graph.first[at] === 1 && n === supply - 1 ? 2 * price : price);
    must(own + free === supply, `left ${at}: ${own} and ${free} of ${supply}`);
    must(free === supply || leave(free) + (left[at] as number) >= 0, `left ${at} would leave`);
    must(free === 0 || leave(free - 1) + (left[at] as number) <= 0, `left ${at} would come`);
  }
  for (let at = 0; at < graph.rights; at += 1) {
    const [own, room, of] = [count[at] as number, graph.room[at] as number, right[at] as number];
    must(own === (held[at] as number[]).length && own <= room, `right ${at}: ${own} of ${room}`);
    must(room === 0 || (own < room ? of >= 0 : of <= 0), `right ${at} is worth ${of}`);
    must(room === 0 || own === 0 || of <= 0, `right ${at} has ${own} and is worth ${of}`);
  }
  return wrong;
};

describe.each(shapes)("A crowd of %s", (_, people) => {
  it("is paired as well as can be, by the prices that the answer itself brings", () => {
    const best = solved(people);
    expect(best.leftOf.size).toBeGreaterThan(50);
    expect(certificate(best)).toEqual([]);
  });

  it("is so still when the worst pair was raised, and that is no worse", () => {
    const best = solved(people);
    const costs = () => [...best.leftOf.keys()].map((edge) => best.graph.cost[edge] as number);
    const [before, size] = [costs(), best.leftOf.size];
    raiseWorst(best);
    const sum = (of: number[]) => of.reduce((all, one) => all + one, 0);
    expect(certificate(best)).toEqual([]);
    expect([best.leftOf.size, sum(costs())]).toEqual([size, sum(before)]);
    expect(Math.max(...costs())).toBeLessThanOrEqual(Math.max(...before));
  });
});

describe("A certificate", () => {
  it("does not hold for pairs that could be better", () => {
    const best = solved(crowd(20, 60, { places: 2 }));
    const [[edge]] = best.leftOf as unknown as [[number]];
    best.used[edge] = 0;
    expect(certificate(best)).not.toEqual([]);
  });
});

describe("One mentor for each mentee, beside the Hungarian method of a library", () => {
  it.each([1, 2, 3, 4, 5, 6])("comes to the same number of pairs and the same total (%i)", (seed) => {
    const { edges, wanted } = crowd(30, 40, { places: 1, seed });
    const capacity = new Int32Array(30).fill(1);
    const best = solved({ edges, capacity, wanted });
    const most = edges.score.reduce((a, b) => Math.max(a, b), 0);
    const none = 31 * (most + 1);
    const cost = Array.from({ length: 30 }, () => Array.from({ length: 40 }, () => none));
    edges.score.forEach((score, edge) => {
      (cost[edges.mentor[edge] as number] as number[])[edges.mentee[edge] as number] = most - score;
    });
    const theirs = munkres(cost).filter(([i, j]) => cost[i]?.[j] !== none);
    const total = theirs.reduce((sum, [i, j]) => sum + (cost[i]?.[j] ?? 0), 0);
    expect([
      best.leftOf.size,
      [...best.leftOf.keys()].reduce((sum, edge) => sum + (best.graph.cost[edge] as number), 0),
    ]).toEqual([theirs.length, total]);
  });
});
