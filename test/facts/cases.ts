import type { Case } from "./case";
import { addresses } from "./cases/addresses";
import { days } from "./cases/days";
import { errors } from "./cases/errors";
import { formulas } from "./cases/formulas";
import { looks } from "./cases/looks";
import { rows } from "./cases/rows";
import { rules } from "./cases/rules";
import { tabs } from "./cases/tabs";
import { typed } from "./cases/typed";
import { values } from "./cases/values";

/** All questions. */
export const cases: Case[] = [formulas, errors, typed, days, values, rows, tabs, addresses, rules, looks].flat();
