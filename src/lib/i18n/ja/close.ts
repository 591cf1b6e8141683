import type { Messages } from '..';

export const close: Messages['close'] = {};
