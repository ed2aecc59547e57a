import * as z from "zod/mini";
import { explained, matrixOf } from "../pairing/matrix";
import { tenth } from "../pairing/parts";
import { pairingWords } from "../text/pairing";
import { proposalSays } from "../text/proposal";
import { sayDay } from "../text/said";
import { scoreMatrixSays as say } from "../text/score-matrix";
import { HEAD_ROW, writeScores } from "../workbook/score-sheet";
import { call } from "./call";
import { PAIRING_SHEETS, poolIn } from "./propose-pairs";
import { refuse } from "./refuse";

/** More cells than these make a sheet that nobody can look through. */
const MOST_CELLS = 150_000;
/** More explanations than these are better asked for one by one. */
const MOST_WHY = 2_000;

/** Everybody against everybody as the sheet «Оценки пар», in codes; built anew each time (S2-21). */
export const scoreMatrix = call("scoreMatrix", {
  input: () => z.object({}),
  writes: true,
  run: (context) => {
    const read = context.glance(PAIRING_SHEETS);
    const pool = poolIn(context, read);
    const [mentors, mentees] = [pool.all.mentors.size, pool.all.mentees.size];
    if (mentors === 0 || mentees === 0) refuse("scores-empty", { mentors });
    if (mentors * mentees > MOST_CELLS) refuse("scores-many", { mentors, mentees, most: MOST_CELLS });
    const matrix = matrixOf(pool);
    const { possible } = matrix;
    const why = possible > MOST_WHY ? [] : explained(pool, matrix);
    const counts = { mentors, mentees, possible };
    const parts = Object.entries(pool.weights).map(([key, most]) => ({
      name: pairingWords.parts[key.replace("w_", "") as keyof typeof pairingWords.parts],
      most: tenth(most),
    }));
    const written = writeScores(context.host, {
      ...{ tab: say.tab, title: say.title },
      lines: [say.line({ day: sayDay(read.snapshot.asOf ?? context.today), ...counts }), say.weights(parts)],
      head: [say.corner, ...matrix.mentors],
      rows: matrix.scores.map((row, i) => [matrix.mentees[i] ?? "", ...row]),
      why:
        possible > MOST_WHY
          ? [["", say.many(MOST_WHY)]]
          : possible === 0
            ? []
            : [
                ["", say.why],
                say.heads,
                ...why.map(({ mentor, mentee, score, parts: of }) => [
                  ...[mentee, mentor, score],
                  proposalSays.reasons(of, []),
                ]),
              ],
    });
    if (!written) refuse("scores-foreign", { tab: say.tab });
    return { tab: say.tab, cell: `A${HEAD_ROW}`, ...counts, says: say.done(counts) };
  },
});
