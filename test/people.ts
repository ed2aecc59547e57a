/** Made-up people for the tests: every name is put together of parts, none is a known person's. */
export type MadePerson = { code: string; name: string; surname: string; first: string; patronymic: string };

const roots =
  "Брус Вязал Гонч Дубр Жемч Звон Искр Калит Лучин Мохов Невз Оград Пряд Ровн Сосн Тепл Ужин Фонар Хлебн Цветк Чугун Шелест Щегл Эмал Янтар".split(
    " ",
  );
const middles = ["", "ень", "ел", "ан", "он", "ик", "ат", "ул", "ир", "ош"];
const firsts: [string, string][] = [
  ["Анна", "Андрей"],
  ["Вера", "Борис"],
  ["Дарья", "Глеб"],
  ["Зоя", "Егор"],
  ["Лидия", "Игнат"],
];
const fathers: [string, string][] = [
  ["Павловна", "Павлович"],
  ["Львовна", "Львович"],
  ["Олеговна", "Олегович"],
  ["Юрьевна", "Юрьевич"],
];

/** So many people with names of their own and codes «Н-001…» or «П-001…»: every surname differs from all the others. */
export const people = (count: number): MadePerson[] =>
  Array.from({ length: count }, (_, i) => {
    const he = i % 2;
    const root = `${roots[i % roots.length]}${middles[Math.floor(i / roots.length) % middles.length]}`;
    const tail = i >= roots.length * middles.length ? "ович" : "";
    const surname = `${root}${tail}${he ? "ов" : "ова"}`;
    const [first, patronymic] = [firsts[i % 5]?.[he] ?? "", fathers[Math.floor(i / 5) % 4]?.[he] ?? ""];
    const code = `${i % 3 === 0 ? "Н" : "П"}-${String(i + 1).padStart(3, "0")}`;
    return { code, surname, first, patronymic, name: `${surname} ${first} ${patronymic}` };
  });
