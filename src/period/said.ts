import type { List } from "./list";
import type { Frequency } from "./types";

/** One thing that a term says; a text may say several («ежемесячно, с октября по май»). */
export type Said =
  | { is: "list"; list: List }
  /** «с», «не ранее»; `after`: the day itself is not meant. */
  | { is: "since"; list: List; after: boolean }
  /** «до», «не позднее»; `begin`: the beginning of what is named. */
  | { is: "until"; list: List; begin: boolean }
  /** `date`: «15 числа», «до 15 числа»; `weak`: «по итогам четверти», which beside a date only explains it. */
  | { is: "often"; freq: Frequency | null; several: boolean; date: { day: number; until: boolean } | null; weak?: true }
  /** `lasting`: «в течение», «весь». */
  | { is: "whole"; lasting: boolean }
  | { is: "holidays" | "agreement" | "need" | "relative" | "onwards" };
