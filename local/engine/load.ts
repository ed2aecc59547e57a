import "./before-load";
import * as engine from "@odoo/o-spreadsheet";
import { installFunctions } from "./functions/index";
import { installPlugins } from "./plugins/index";
import type { O } from "./types";

/** The one instance of o-spreadsheet in this process, with our functions and plugins. */
export const o: O = engine;

installFunctions(o, { now: () => new Date() });
installPlugins(o);
