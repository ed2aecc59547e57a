const NAME =
  /([А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\.|(?:^|\s)[А-ЯЁ]{1,3}-\d{1,5})\s*$/;

/** «директор школы № 7 И. И. Образцов» → the post and the name (or code) that stands at its end; either may be "". */
export const signerOf = (text: string): { post: string; name: string } => {
  const name = NAME.exec(text)?.[1]?.trim() ?? "";
  const post = text.slice(0, text.length - (name ? (NAME.exec(text)?.[0].length ?? 0) : 0));
  return { post: post.replace(/[\s,:–-]+$/, ""), name };
};

/** With a capital letter: it begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const acting: readonly [RegExp, string][] = [
  [/^директор(?![а-яё])/i, "директора"],
  [/^руководитель/i, "руководителя"],
  [/^заведующий/i, "заведующего"],
  [/^заведующая/i, "заведующей"],
  [/^начальник(?![а-яё])/i, "начальника"],
];

/** «директор школы» → «и. о. директора школы»; what already says so, or is another post, stays. */
export const actingPost = (post: string): string => {
  const found = acting.find(([word]) => word.test(post));
  return found ? post.replace(found[0], `и. о. ${found[1]}`) : post;
};

/** A person signs «утверждаю»; a council, a department or nobody is told of as «утверждено». */
export const isPerson = (post: string): boolean =>
  /(директор|руководител|заведующ|начальник|заместител|председател|куратор|координатор|глава|ректор)/i.test(post);
