/** Whose a text of the programme is. */
export const mentorSchool = "школа-ментор";
export const menteeSchool = "школа-менти";
export const bothSchools = "обе школы";
export const mentorTeam = "команда школы-ментора";
export const menteeTeam = "команда школы-менти";
