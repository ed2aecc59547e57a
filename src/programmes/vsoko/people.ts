/** Who answers for the items (S1-41). Several of them are joined by "; ". */
export const administrations = "Администрации школ";
export const mentorAdministration = "Администрация школы-ментора";
export const menteeAdministration = "Администрация школы-менти";
export const teachers = "Педагоги школ";
export const department = "Муниципальный отдел образования";
export const activists = "Методический актив школ";
export const teams = "Рабочие команды школ";
export const menteeTeam = "Рабочая команда школы-менти";
export const members = "Участники рабочих команд";
export const curator = "Куратор";
export const mentorDeputy = "Заместитель директора по УВР школы-ментора";
export const menteeDeputy = "Заместитель директора по УВР школы-менти";

/** Events that both schools prepare together (S1-62). */
export const bothDeputies = `${mentorDeputy}; ${menteeDeputy}`;
export const teamsAndCurator = `${teams}; ${curator}`;
