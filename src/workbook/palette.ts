import type { Look } from "../spec/sheet";

export type Paint = { fill?: string; text?: string; bold?: true; italic?: true; strike?: true };

/** Colours of states: each state has its own word, colour is only the second carrier. */
export const paints: Record<Look, Paint> = {
  begun: { fill: "#D3E5F8", text: "#0B3D6B" },
  done: { fill: "#B9DFCB", text: "#0B4A36" },
  failed: { fill: "#F4B18F", text: "#4F1500", bold: true },
  moved: { fill: "#FFEFB3", text: "#4A3B00", italic: true },
  soon: { fill: "#FFEFB3", text: "#4A3B00", italic: true },
  dropped: { fill: "#EDEDED", text: "#595959", strike: true },
  overdue: { fill: "#8A3B12", text: "#FFFFFF", bold: true },
  missing: { text: "#8A3B12", italic: true },
  stage: { fill: "#EAF0F6", text: "#1F3A5F", bold: true },
  part: { fill: "#F3F6FA", text: "#1F3A5F" },
  planned: { fill: "#9DB7D5" },
  late: { fill: "#8A3B12" },
  now: { fill: "#E3E8EE" },
  mute: { text: "#6F747B" },
};

export const ink = {
  text: "#202124",
  head: "#D5DEE9",
  headText: "#1F3A5F",
  line: "#44546A",
  grid: "#B7C0CC",
  computed: "#F4F6F8",
  page: "#FFFFFF",
} as const;
