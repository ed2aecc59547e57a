import { faultsInActs } from "./faults-in-acts";

faultsInActs(1);
