import type { FrontTexts } from '..';
import { errors } from './errors';
import { explorer } from './explorer';
import { far } from './far';
import { home } from './home';
import { notices } from './notices';
import { shell } from './shell';
import { timeline } from './timeline';

export const front: FrontTexts = { shell, home, explorer, far, timeline, notices, errors };
