import { groupsOf } from "../snapshot/pair-orders";
import { quotas } from "../spec/teams";
import { at, type Check, type Example } from "./check";

/** A territory presents more groups of teams than it may (S3-26). */
export const territoryOverQuota: Check = {
  code: "territory-over-quota",
  severity: "warning",
  find: (snapshot) => {
    const territories = [...new Set(snapshot.teams.flatMap(({ territory }) => territory?.trim() || []))];
    return territories.flatMap((territory) => {
      const mine = snapshot.teams.filter((team) => team.territory?.trim() === territory);
      const said = mine.find(({ quota, territory_kind }) => quota !== null || territory_kind !== null);
      const [first] = mine;
      if (!said || !first) return [];
      const most = said.quota ?? quotas[said.territory_kind ?? "district"];
      const count = groupsOf(snapshot, territory).size;
      return count > most ? [at("teams", first, "territory", { expected: `${count} при квоте ${most}` })] : [];
    });
  },
};

const district = { territory: "Северный район", territory_kind: "district" } as const;
const city = { territory: "Южное управление", territory_kind: "city" } as const;

export const examples: readonly Example[] = [
  {
    when: "a district presents two groups where one is due, a city's department three where two are (S3-26)",
    book: {
      teams: [
        { ...district, group: "1" },
        { ...district, group: "1" },
        { ...district, group: "2" },
        { ...city, group: "3" },
        { ...city, group: "4" },
        { ...city, group: "5" },
      ],
    },
    finds: [
      { cell: "teams.territory:6", found: "Северный район", expected: "2 при квоте 1" },
      { cell: "teams.territory:9", found: "Южное управление", expected: "3 при квоте 2" },
    ],
  },
  {
    when: "both keep to it, the book says another number, or it is not said what kind the territory is",
    book: {
      teams: [
        { ...district, group: "1" },
        { ...district, group: "1" },
        { ...city, group: "2" },
        { ...city, group: "3" },
        { territory: "Западный район", territory_kind: "district", quota: 2, group: "4" },
        { territory: "Западный район", group: "5" },
        { territory: "Восточный район", group: "6" },
        { territory: "Восточный район", group: "7" },
      ],
    },
    finds: [],
  },
];
