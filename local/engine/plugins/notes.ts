import type { Command, EngineRange, O, Position, Zone } from "../types";
import { type Adapters, addCoreCommand, corePlugin, type Data, registry } from "./plugin";

type Note = { range: EngineRange; text: string };

/** Notes on cells: `MB_SET_NOTE { sheetId, col, row, text }`, an empty text removes. They follow rows and columns. */
export function installNotes(o: O): void {
  addCoreCommand(o, "MB_SET_NOTE");
  class Notes extends corePlugin(o) {
    static override getters = ["getNote", "getNotes"];
    notes: Record<string, Note[]> = {};

    override adaptRanges({ applyChange }: Adapters) {
      for (const [sheetId, notes] of Object.entries(this.notes)) {
        const moved = notes.flatMap((note) => {
          const { changeType, range } = applyChange(note.range);
          return changeType === "REMOVE" ? [] : [changeType === "NONE" ? note : { ...note, range }];
        });
        if (moved.some((note, index) => note !== notes[index]) || moved.length !== notes.length)
          this.history.update("notes", sheetId, moved);
      }
    }

    override handle(command: Command) {
      const sheetId = String(command["sheetId"]);
      if (command.type === "MB_SET_NOTE") this.set(sheetId, command as unknown as Position & { text: string });
      if (command.type === "DELETE_SHEET") this.history.update("notes", sheetId, undefined);
      if (command.type === "DUPLICATE_SHEET") {
        const copy = String(command["sheetIdTo"]);
        const notes = (this.notes[sheetId] ?? []).map(({ range, text }) => ({
          range: this.getters.getRangeFromZone(copy, range.zone),
          text,
        }));
        this.history.update("notes", copy, notes);
      }
    }

    private set(sheetId: string, { col, row, text }: { col: number; row: number; text: string }) {
      const others = (this.notes[sheetId] ?? []).filter(({ range: { zone } }) => zone.left !== col || zone.top !== row);
      const zone = { left: col, right: col, top: row, bottom: row };
      const range = this.getters.getRangeFromZone(sheetId, zone);
      this.history.update("notes", sheetId, text ? [...others, { range, text }] : others);
    }

    getNote({ sheetId, col, row }: Position): string | undefined {
      return this.notes[sheetId]?.find(({ range: { zone } }) => zone.left === col && zone.top === row)?.text;
    }

    getNotes(sheetId: string): { zone: Zone; text: string }[] {
      return (this.notes[sheetId] ?? []).map(({ range, text }) => ({ zone: range.zone, text }));
    }

    override import(data: Data) {
      const saved = (data["mentorbookNotes"] ?? {}) as Record<string, Record<string, string>>;
      for (const [sheetId, notes] of Object.entries(saved)) {
        this.notes[sheetId] = Object.entries(notes).map(([cell, text]) => ({
          range: this.getters.getRangeFromSheetXC(sheetId, cell),
          text,
        }));
      }
    }

    override export(data: Data) {
      const saved: Record<string, Record<string, string>> = {};
      for (const { id } of data.sheets) {
        const notes = this.notes[id] ?? [];
        if (notes.length === 0) continue;
        saved[id] = Object.fromEntries(notes.map(({ range, text }) => [this.getters.getRangeString(range, id), text]));
      }
      data["mentorbookNotes"] = saved;
    }
  }
  registry(o, "corePluginRegistry").add("mentorbook_notes", Notes);
}
