import { o } from "./libraries";

type Failed = { message?: string; value: unknown };
declare class Tip {
  env: { model: { getters: { getCell(cell: object): { content: string } | undefined } } };
  props: { cellPosition: object };
  get evaluationError(): Failed | undefined;
}
type Popover = { onHover(...asked: never[]): { isOpen: boolean; Component?: unknown } };
type Popovers = { get(key: string): Popover; replace(key: string, popover: unknown): void };

const BY_RUSSIAN_NAME = /[а-яё]+\s*\(/i;
const NAMES = "Имена функций здесь пишут латинскими буквами: SUM, IF, COUNTIF.";
const UNKNOWN = "Формула не посчитана: проверьте, что стоит в её скобках.";

/** What is wrong with a cell is said in Russian; of an error that has no Russian words only the advice is said. */
export function explainErrorsInRussian(): void {
  const popovers = o.registries.cellPopoverRegistry as unknown as Popovers;
  const original = popovers.get("ErrorToolTip");
  let Russian: unknown;
  popovers.replace("ErrorToolTip", {
    ...original,
    onHover: (...asked: never[]) => {
      const shown = original.onHover(...asked);
      if (shown.isOpen) Russian ??= inRussian(shown.Component as typeof Tip);
      return shown.isOpen ? { ...shown, Component: Russian } : shown;
    },
  });
}

const inRussian = (Original: typeof Tip) =>
  class extends Original {
    override get evaluationError() {
      const error = super.evaluationError;
      if (!error?.message) return error;
      const { getters } = this.env.model;
      const formula = getters.getCell(this.props.cellPosition)?.content ?? "";
      if (BY_RUSSIAN_NAME.test(formula.replace(/"[^"]*"|'[^']*'/g, ""))) return { ...error, message: NAMES };
      return /[а-яё]/i.test(error.message) ? error : { ...error, message: UNKNOWN };
    }
  };
