import type { Messages } from '..';

export const far: Messages['far'] = {};
