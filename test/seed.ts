import fc from "fast-check";

// The same cases each time, so that a red run is a change's own; `SEED=random npm test` looks elsewhere.
const asked = process.env["SEED"];
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20_261_122) });
