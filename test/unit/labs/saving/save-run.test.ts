import { expect, it } from 'vitest';
import { decode } from '../../../../src/lib/decoding/pipeline';
import { defaultSettings } from '../../../../src/lib/decoding/settings';
import { answerAsCsv } from '../../../../src/lib/labs/explorer/saving/save-run';

it('writes the whole distribution, most probable first, with what was cut', () => {
	const logits = Float32Array.from([0.25, 0.5, 0.25], Math.log);
	const decoded = decode(logits, { ...defaultSettings, topK: 2 }, { ids: [] });
	const token = (id: number) => ({
		id,
		text: ['a', '"q", b', 'c'][id] ?? '',
		bytes: new Uint8Array(),
		special: false
	});
	expect(answerAsCsv(decoded, { token })).toBe(
		[
			'rank,id,token,logit,probability',
			'1,1,"""q"", b",-0.6931472,0.6666667',
			'2,0,a,-1.3862944,0.33333334',
			'3,2,c,-1.3862944,0',
			''
		].join('\n')
	);
});
