import { expect, test } from 'vitest';
import { partsOf, spaceOf, stageHooks } from '../../../../src/lib/figures/near/stages';
import { hooksOf } from '../../../../src/lib/model/hooks';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

test('every stage is a hook of the model, and every hook of a block a stage', () => {
	const { trace } = sampleTrace({ layers: 2, heads: 3, length: 2 });
	const names = hooksOf(trace.config)
		.filter(({ layer }) => layer === 1)
		.map(({ name }) => name.replace('blocks.1.', ''));
	expect(new Set(Object.values(stageHooks))).toEqual(new Set(names));
});

test('partsOf asks for one row of each stage and for whole maps', async () => {
	const { trace } = sampleTrace({ layers: 2, heads: 3, length: 5, dHead: 4 });
	const parts = partsOf(1, 4);
	const dims = async (name: keyof typeof parts) =>
		(await trace.read(parts[name].hook, parts[name].selection)).dims;
	expect(await dims('pre')).toEqual([12]);
	expect(await dims('q')).toEqual([3, 4]);
	expect(await dims('ln1Scale')).toEqual([1]);
	expect(await dims('pattern')).toEqual([3, 5, 5]);
});

test('a cursor is shared by what has the same entries', () => {
	expect(['pre', 'mid', 'ln2'].map((stage) => spaceOf(stage as 'pre'))).toEqual(
		Array(3).fill('stream')
	);
	expect(spaceOf('z')).toBe('heads');
	expect(spaceOf('mlpPre')).toBe('neurons');
});
