export const near = {} as const;
