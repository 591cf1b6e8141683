import type { Messages } from '..';
import { close } from './close';
import { compare } from './compare';
import { explain } from './explain';
import { front } from './front';
import { lessons } from './lessons';
import { lookup } from './lookup';
import { models } from './models';
import { near } from './near';
import { saving } from './saving';
import { weights } from './weights';

export const ja: Messages = {
	...front,
	explain,
	near,
	close,
	compare,
	models,
	lookup,
	lessons,
	saving,
	weights
};
