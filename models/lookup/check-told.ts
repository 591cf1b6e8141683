import { seedOfTrained } from '../../src/lib/lookup/story-sample';
import { documentEnd } from '../../src/lib/lookup/suffix-order';
import { documentKinds, tellDocument } from '../../src/lib/story-world/documents';
import { Encoder } from '../bpe/encoder';
import type { Source, Story } from './inputs';
import { Problem } from './problem';

/** Documents of each source that are told again. */
const checked = 200;

/** Tells some documents again, evenly over the text. Throws Problem unless they are those that were trained on. */
export function checkTold(
	{ name, ids, documents }: Source,
	{ kind, language, telling }: Story,
	tokenizer: string
): void {
	const known = documentKinds.find((own) => own === kind);
	if (!known) throw new Problem(`${name}: the story world tells no ${kind}`);
	const encoder = new Encoder(tokenizer);
	const every = Math.max(1, Math.floor(documents / checked));
	let begin = 0;
	for (let document = 0; document < documents; document++) {
		const end = ids.indexOf(documentEnd, begin);
		if (document % every === 0) {
			const seed = seedOfTrained(document, telling);
			const told = encoder.encode(tellDocument(known, language, seed).trim());
			const trained = ids.subarray(begin, end);
			if (told.length !== trained.length || told.some((id, i) => id !== trained[i]))
				throw new Problem(
					`${name}: seed ${seed} does not tell document ${document}: gather it again`
				);
		}
		begin = end + 1;
	}
	console.log(`${name}: ${documents} documents are told by their seeds`);
}
