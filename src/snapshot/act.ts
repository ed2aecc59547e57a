/** A cell of an action: where it was, what stood there and what the action wrote; `line` is its row in «Журнал». */
export type ActCell = {
  line: number;
  sheet: string;
  row: string;
  column: string;
  before: unknown;
  after: unknown;
};

/** An action of ours whose cells can be put back. */
export type Act = { mark: string; says: string; day: string; time: string; cells: ActCell[] };
