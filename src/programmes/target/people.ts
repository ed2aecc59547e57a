/** Roles that the roadmap names as responsible (S2-34). Several of them are joined by "; ". */
export const director = "Директор школы";
export const deputy = "Заместитель директора по ВР";
export const teachingDeputy = "Заместитель директора по УР";
export const administration = "Администрация школы";
export const classTeachers = "Классные руководители";
export const curator = "Куратор";
export const mentors = "Наставники";
export const psychologist = "Педагог-психолог";

/** The two who carry most of the items together. */
export const curatorAndDeputy = `${curator}; ${deputy}`;
