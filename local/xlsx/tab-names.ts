const LONGEST = 31;

/** Google allows in a tab's name what Excel refuses: long names and `* ? : \ / [ ]`. */
export function excelNames(tabs: string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const tab of tabs) {
    const plain = tab.replace(/[*?:\\/[\]]/g, "_").replaceAll("'", "’");
    let name = plain.slice(0, LONGEST);
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
      const ending = ` ${copy}`;
      name = plain.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    names.set(tab, name);
  }
  return names;
}
