import { acts } from './acts';
import { attribution } from './attribution';
import { close } from './close';
import { compare } from './compare';
import { errors } from './errors';
import { explain } from './explain';
import { explorer } from './explorer';
import { far } from './far';
import { heads } from './heads';
import { home } from './home';
import { lessons } from './lessons';
import { lookup } from './lookup';
import { models } from './models';
import { near } from './near';
import { patching } from './patching';
import { saving } from './saving';
import { shell } from './shell';
import { timeline } from './timeline';
import { weights } from './weights';

export const en = {
	shell,
	home,
	heads,
	explorer,
	acts,
	explain,
	timeline,
	far,
	near,
	close,
	compare,
	models,
	lookup,
	lessons,
	patching,
	saving,
	weights,
	errors,
	attribution
};
