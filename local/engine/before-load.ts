// Runs before o-spreadsheet is imported: Node 20 lacks these two, and the engine reports its timings on stdout.
type Grouped<T> = Record<PropertyKey, T[]>;

const objectWithGroups = Object as unknown as {
  groupBy?: <T>(items: Iterable<T>, key: (item: T, index: number) => PropertyKey) => Grouped<T>;
};
objectWithGroups.groupBy ??= (items, key) => {
  const groups = Object.create(null) as Grouped<never>;
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    groups[name] ??= [];
    groups[name].push(item as never);
  }
  return groups;
};

const mapWithGroups = Map as unknown as {
  groupBy?: <K, T>(items: Iterable<T>, key: (item: T, index: number) => K) => Map<K, T[]>;
};
mapWithGroups.groupBy ??= <K, T>(items: Iterable<T>, key: (item: T, index: number) => K) => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};

console.debug = () => {};
