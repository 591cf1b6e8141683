export const far = {} as const;
