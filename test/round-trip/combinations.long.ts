import { combinations, holdsIn } from "./combinations";

holdsIn(combinations.slice(1));
