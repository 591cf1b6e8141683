import type { Messages } from '..';

export const explorer: Messages['explorer'] = {};
