import { acts } from './acts';
import { attribution } from './attribution';
import { close } from './close';
import { compare } from './compare';
import { decoding } from './decoding';
import { explain } from './explain';
import { heads } from './heads';
import { front } from './front';
import { instruments } from './instruments';
import { lessons } from './lessons';
import { lookup } from './lookup';
import { models } from './models';
import { near } from './near';
import { neurons } from './neurons';
import { patching } from './patching';
import { saving } from './saving';
import { weights } from './weights';

export const en = {
	...front,
	heads,
	acts,
	decoding,
	explain,
	near,
	close,
	compare,
	models,
	lookup,
	instruments,
	lessons,
	neurons,
	patching,
	saving,
	weights,
	attribution
};
