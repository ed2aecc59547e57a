import { o } from "./libraries";

type Statistic = {
  store: { statisticFnResults: Record<string, { value?: () => number }> };
  getSelectedStatistic(): string | undefined;
  getComposedFnName(name: string): string;
};
type Holder = { components: Record<string, Holder & (new () => Statistic)> };

/** The corner below says «Сумма» only when there are numbers to sum; of several other cells it tells the number. */
export function sumNumbersOnly(): void {
  const bar = (o.Spreadsheet as unknown as Holder).components["BottomBar"] as Holder;
  const Original = bar.components["BottomBarStatistic"] as new () => Statistic;
  class NumbersOnly extends Original {
    override getSelectedStatistic() {
      const shown = super.getSelectedStatistic();
      if (!shown?.endsWith("__")) return shown;
      const counted = Object.entries(this.store.statisticFnResults).find(([, { value }]) => (value?.() ?? 0) > 1);
      return counted && this.getComposedFnName(counted[0]);
    }
  }
  bar.components = { ...bar.components, BottomBarStatistic: NumbersOnly as never };
}
