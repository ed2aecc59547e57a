import { o } from "./libraries";
import { functionHelp } from "./russian/function-help";

type Argument = { name: string; description: string };
type WithDefault = Argument & { defaultValue?: string };
type Described = { name: string; description: string; args: WithDefault[]; hidden: boolean };
type Assistant = { props: { functionDescription: Described }; getContext(): object };
type Holder = { components: Record<string, new () => Assistant> };
type Help = { description: string; args: Argument[] };

/** One entry of the table: what the function gives, and its arguments in order. */
export function helpOf(entry: string): Help {
  const [description = "", ...args] = entry.split(" | ");
  return {
    description,
    args: args.map((arg) => {
      const [name = "", about = ""] = arg.split(" — ");
      return { name, description: about };
    }),
  };
}

/** Functions with Russian help are offered and explained; the others still compute, but are neither offered nor explained. */
export function helpInRussian(): void {
  const { functionRegistry, autoCompleteProviders } = o.registries;
  for (const [name, described] of Object.entries(functionRegistry.content as unknown as Record<string, Described>)) {
    const help = functionHelp[name] && helpOf(functionHelp[name]);
    if (!help) described.hidden = true;
    else
      Object.assign(described, {
        description: help.description,
        args: described.args.map((arg, at) => ({ ...arg, ...help.args[at], ...inRussian(arg) })),
      });
  }
  // values of single arguments, explained in English
  for (const key of autoCompleteProviders.getKeys())
    if (key.endsWith("_argument_proposals") || key.startsWith("pivot_")) autoCompleteProviders.remove(key);
  explainOnlyOffered();
}

const LOGICAL: Record<string, string> = { true: "ИСТИНА", false: "ЛОЖЬ" };

const inRussian = ({ defaultValue }: WithDefault) =>
  defaultValue === undefined ? {} : { defaultValue: LOGICAL[defaultValue.toLowerCase()] ?? defaultValue };

/** Under a formula that is being typed. */
function explainOnlyOffered(): void {
  const composer = o.components.Composer as unknown as Holder;
  const Original = composer.components["FunctionDescriptionProvider"] as new () => Assistant;
  class OnlyOffered extends Original {
    override getContext() {
      const { functionDescription } = this.props;
      return functionDescription.hidden ? { ...this.props, functionDescription: {} } : this.props;
    }
  }
  composer.components = { ...composer.components, FunctionDescriptionProvider: OnlyOffered };
}
