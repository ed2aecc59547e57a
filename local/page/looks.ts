import { type Model, o } from "./libraries";

type Icon = { svg: Svg; hoverSvg?: Svg };
type Svg = { name: string; paths: { fillColor: string; path: string }[] };

const EMPTY_BOX = "#5f6368";
const OURS = "#1f5fa8";

/** A box without a tick is pale grey in the library and is lost on a coloured row; here it is dark. */
export function darkenCheckboxes(): void {
  const registry = o.registries.iconsOnCellRegistry;
  const key = "data_validation_checkbox";
  const original = registry.get(key) as unknown as (...args: unknown[]) => Icon | undefined;
  const painted = (svg: Svg, colour: string): Svg => ({
    ...svg,
    name: `${svg.name} ${colour}`,
    paths: svg.paths.map((path, at) => (at === 0 ? { ...path, fillColor: colour } : path)),
  });
  const checkbox = (...args: unknown[]) => {
    const icon = original(...args);
    if (!icon) return undefined;
    const colour = icon.svg.name === "CHECKBOX_UNCHECKED" ? EMPTY_BOX : OURS;
    return {
      ...icon,
      svg: painted(icon.svg, colour),
      ...(icon.hoverSvg && { hoverSvg: painted(icon.hoverSvg, OURS) }),
    };
  };
  registry.replace(key, checkbox as never);
}

/** A filter only filters: the library would paint a new table over the user's own colours. */
export function keepColoursUnderFilters(model: Model): void {
  const dispatch = model.dispatch as (type: string, payload: { config?: object }) => unknown;
  const plain = (type: string, payload: { config?: { hasFilters?: boolean; bandedRows?: boolean } }) => {
    const { config } = payload ?? {};
    if (type !== "CREATE_TABLE" || !config?.hasFilters || config.bandedRows) return dispatch(type, payload);
    return dispatch(type, { ...payload, config: { ...config, styleId: "None", automaticAutofill: false } });
  };
  model.dispatch = plain as typeof model.dispatch;
}
