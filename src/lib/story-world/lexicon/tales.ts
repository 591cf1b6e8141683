/** Words for stories of animals. */
export const tales = {};
