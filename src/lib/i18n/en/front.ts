import { errors } from './errors';
import { explorer } from './explorer';
import { far } from './far';
import { home } from './home';
import { notices } from './notices';
import { shell } from './shell';
import { timeline } from './timeline';

/** What the first page says: all that it waits for. A test follows its imports to find what is missing here. */
export const front = { shell, home, explorer, far, timeline, notices, errors };
