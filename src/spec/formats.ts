/** How a pair works: «Формат (очный/дистанционный)» (S2-08, S4-36). */
export const formats = { present: "очный", distant: "дистанционный" } as const;
