/** How many points of a pair's score each kind of match gives where the passport says nothing else; they are shares of their sum. */
export const usualWeights = { w_terms: 40, w_subject: 30, w_post: 10, w_form: 10, w_age: 10 } as const;

export type WeightField = keyof typeof usualWeights;

export const weightFields = Object.keys(usualWeights) as WeightField[];
