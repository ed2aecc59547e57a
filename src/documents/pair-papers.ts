import type { Row, Snapshot } from "../snapshot/snapshot";
import { printed } from "../text/documents";
import { pairWarnings, pairWords, pairPaperWords as say } from "../text/pair-papers";
import { sayDay } from "../text/said";
import { curatorOf, signature } from "./approval";
import { type Block, centred, type GridRow, gap, line } from "./blocks";
import { BLANK_DAY, stampDay } from "./days";
import { grid, gridText } from "./grid";
import { fullNameIn } from "./names-in-papers";
import { onOnePage } from "./one-page";
import { type Chosen, chosenPairs, countsOf, oneTerm, pairGrid, sharedLines } from "./pair-rows";
import { actingPost, capital, signerOf } from "./signer";
import type { Choice, Made, Source, Warning } from "./source";

const text = (value: string | null | undefined) => value?.trim() ?? "";
const BY_HAND = "______________________________";
const quoted = (title: string) => (/[«»"]/.test(title) ? title : `«${title}»`);

/** Number and day out of «№ 126 от 18.09.2026»; "" where they are not written. */
const paperOf = (order: string): { number: string; day: string } => {
  const [, number = ""] = /^\s*№?\s*(.*?)(?:\s+от\s.*)?$/i.exec(order) ?? [];
  const [, day, month, year] = /(\d\d)\.(\d\d)\.(\d{4})/.exec(order) ?? [];
  return { number: number.trim(), day: year ? `${year}-${month}-${day}` : "" };
};

const termWarning = (pairs: readonly Row<"pairs">[]): Warning[] => {
  const open = pairs.filter(({ start, end, extended }) => start === null || (end ?? extended) === null);
  const [first] = open;
  return first
    ? [{ place: { sheet: "pairs", row: first.at, column: "start" }, says: pairWarnings.term(open.length) }]
    : [];
};

/** Height of what stands above the table of the annex, in points. */
const ABOVE = 135;

const annexed = (source: Source, { pairs, order }: Chosen, day: string): { blocks: Block[]; plain: string } => {
  const { passport } = source.snapshot;
  const table = onOnePage(pairGrid(source, pairs), "portrait", ABOVE);
  const { number, day: dated } = paperOf(order ?? "");
  const under = order === null ? say.ofAll(day) : order === "" ? say.ofDraft : say.of(order);
  const right =
    order === null
      ? []
      : say.annex(number, dated ? sayDay(dated) : BLANK_DAY).map((of) => line(of, { align: "right" }));
  return {
    blocks: [
      ...right,
      ...(right.length > 0 ? [gap()] : [centred(text(passport.school)), gap()]),
      centred(pairWords(passport.model).list, 14, true),
      centred(text(passport.title), 12, true),
      centred(`${printed.year(text(passport.school_year))}`),
      ...(order === null ? [centred(under)] : []),
      ...sharedLines(pairs).map((of) => centred(of)),
      gap(8),
      table,
    ],
    plain: [under, ...sharedLines(pairs), gridText(table)].join("\n"),
  };
};

/** The pairs of an order, of its draft, or all that work: one page where they fit (S2-25). Null where there are none. */
export const pairList = (source: Source, { order: asked }: Choice, today: string): Made | null => {
  const chosen = chosenPairs(source.snapshot, asked);
  if (chosen.pairs.length === 0) return null;
  const { blocks, plain } = annexed(source, chosen, source.snapshot.asOf ?? today);
  return {
    title: capital(pairWords(source.snapshot.passport.model).list.toLowerCase()),
    file: "Список пар",
    turn: "portrait",
    blocks: [
      ...blocks,
      // the annex of an order is signed with the order
      ...(chosen.order === null ? [gap(18), signature(printed.curator, curatorOf(source.snapshot.passport).name)] : []),
    ],
    plain,
    warnings: termWarning(chosen.pairs),
  };
};

/** Who signs the order: the head of the school, or of the one who issues it, with a place to write it by hand. */
const signing = ({ passport }: Snapshot, issuer: Row<"pairs">["issuer"]) => {
  if (issuer !== null && issuer !== "school")
    return {
      head: issuer === "operator" ? text(passport.operator) || BY_HAND : BY_HAND,
      post: say.head,
      name: "",
      own: false,
    };
  const { post, name } = signerOf(text(passport.director));
  const bare = post || (name ? say.director : text(passport.director) || say.director);
  const acting = passport.director_acting === "yes" ? actingPost(bare) : bare;
  return { head: text(passport.school), post: capital(acting), name, own: true };
};

/** Everybody who is told of the order signs here: the mentors of it, each once. */
const seenBy = ({ snapshot }: Source, pairs: readonly Row<"pairs">[]): Block[] => {
  const names = new Map(snapshot.mentors.map(({ code, name }) => [code, text(name)]));
  const codes = [...new Set(pairs.flatMap(({ mentor }) => mentor ?? []))];
  const rows = codes.map(
    (code, i): GridRow => ({
      cells: [
        { text: String(i + 1), look: { align: "center" } },
        { text: names.get(code) || fullNameIn(code) },
        { text: "" },
        { text: "" },
      ],
    }),
  );
  const widths = [36, 270, 130, 110];
  return [
    { is: "page" },
    centred(say.seen, 14, true),
    gap(8),
    grid(
      say.seenColumns.map((head, i) => ({ head, width: widths[i] as number })),
      rows,
      "portrait",
    ),
  ];
};

/**
 * The order that approves pairs, its annex with the list, and a sheet for those who are told of it (S2-25, S1-47). Before
 * the order has its number and day they are places to be filled in by hand. Null where there is nobody to approve.
 */
export const pairOrder = (source: Source, { order: asked }: Choice, today: string): Made | null => {
  const { snapshot } = source;
  const { passport } = snapshot;
  const chosen = chosenPairs(snapshot, asked);
  const [first] = chosen.pairs;
  if (!first || chosen.order === null) return null;
  const words = pairWords(passport.model);
  const isTeams = passport.model === "teams";
  const year = text(passport.school_year);
  const { number, day } = paperOf(chosen.order);
  const signer = signing(snapshot, first.issuer ?? (isTeams ? "operator" : null));
  const curator = isTeams ? text(passport.coordinator) : curatorOf(passport).name;
  const term = oneTerm(chosen.pairs);
  const points = [
    say.approve(words.what, year, countsOf(snapshot, chosen.pairs)),
    ...(term === "" ? [] : [term === null ? say.termsApart : say.term(term)]),
    say.plans(words.mentors),
    say.curator(words.curator, curator, words.help),
    say.control,
  ];
  const annex = annexed(source, chosen, snapshot.asOf ?? today);
  const heading = say.about(words.pairs);
  const because = say.because(quoted(text(passport.title)), year, words.sides);
  const blocks: Block[] = [
    ...(signer.own && text(passport.municipality) ? [centred(text(passport.municipality))] : []),
    centred(signer.head, 12, true),
    gap(18),
    centred(say.order, 16, true),
    gap(12),
    {
      is: "sides",
      cells: [
        { percent: 60, lines: [line(day ? stampDay(day) : BLANK_DAY)] },
        { percent: 40, lines: [line(say.number(number), { align: "right" })] },
      ],
    },
    gap(18),
    line(heading, { bold: true }),
    gap(14),
    line(because),
    gap(8),
    line(say.command, { bold: true }),
    gap(8),
    ...points.flatMap((point, i): Block[] => [line(`${i + 1}. ${point}`), gap(6)]),
    gap(24),
    signature(signer.post, signer.name),
    { is: "page" },
    ...annex.blocks,
    ...(isTeams ? [] : seenBy(source, chosen.pairs)),
  ];
  const field = (of: "curator" | "coordinator" | "director", says: string): Warning => ({
    place: { sheet: "passport", field: of },
    says,
  });
  const at = (says: string): Warning => ({ place: { sheet: "pairs", row: first.at, column: "order" }, says });
  const warnings = [
    ...(chosen.order === "" ? [at(pairWarnings.draft())] : []),
    ...(signer.own ? (signer.name ? [] : [field("director", pairWarnings.director())]) : [at(pairWarnings.issuer())]),
    ...(curator ? [] : [field(isTeams ? "coordinator" : "curator", pairWarnings.curator())]),
    ...termWarning(chosen.pairs),
  ];
  return {
    title: heading,
    file: "Приказ об утверждении пар",
    turn: "portrait",
    blocks,
    plain: [`${say.order} ${say.number(number)}`, heading, because, say.command, ...points, annex.plain].join("\n"),
    warnings,
  };
};
