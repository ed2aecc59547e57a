/** Roles that the roadmap names as responsible (S4-25). */
export const coordinators = "Школьные координаторы";
export const coordinator = "Школьный координатор";

/** The two sides of the agreement (S4-01). */
export const leader = "школа-лидер";
export const supported = "школа с низкими результатами";
