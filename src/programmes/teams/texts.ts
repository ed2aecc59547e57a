import type { ModelText } from "../model";
import { acts } from "./acts";
import { aims } from "./aims";
import { conditions } from "./conditions";
import { directions } from "./directions";
import { forms } from "./forms";
import { ready } from "./ready";
import { roles } from "./roles";
import { steps } from "./steps";

/** All rows of «Программа» (S3-02…S3-09, S3-14, S3-15, S3-20, S3-21, S3-28, S3-32, S3-34, S3-49). */
export const texts = (): ModelText[] => [
  ...aims(),
  ...acts(),
  ...roles(),
  ...directions().map((text): ModelText => ({ section: "direction", text })),
  ...Object.values(forms).map((text): ModelText => ({ section: "transfer", text })),
  ...steps(),
  ...ready(),
  ...conditions(),
];
