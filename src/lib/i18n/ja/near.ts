import type { Messages } from '..';

export const near: Messages['near'] = {};
