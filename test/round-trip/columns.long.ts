import { deletedComesBack } from "./deleted-columns";

deletedComesBack(["stage", "end"]);
