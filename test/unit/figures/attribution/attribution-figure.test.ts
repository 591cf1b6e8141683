import { describe, expect, it } from 'vitest';
import { attributionCsv } from '../../../../src/lib/figures/attribution/csv';
import { componentName, formatSigned } from '../../../../src/lib/figures/attribution/names';
import { rangeOf } from '../../../../src/lib/figures/attribution/range';
import { attributionSummary } from '../../../../src/lib/figures/attribution/summary';
import { typedToken } from '../../../../src/lib/figures/attribution/typed-token';
import { en } from '../../../../src/lib/i18n/en';
import { ja } from '../../../../src/lib/i18n/ja';
import type { Attribution } from '../../../../src/lib/model/attribution/attribute';
import type { Token } from '../../../../src/lib/model/trace';

const part = (component: Attribution['contributions'][number]['component'], value: number) => ({
	component,
	value,
	isChanged: false
});
const told: Attribution = {
	position: 3,
	target: { token: 5, against: null },
	contributions: [
		part({ kind: 'embed' }, -0.5),
		part({ kind: 'head', layer: 0, head: 2 }, 3),
		part({ kind: 'mlp', layer: 1 }, 1),
		part({ kind: 'edit', hook: 'blocks.1.hook_resid_mid' }, 0.25)
	],
	sum: 3.75,
	measured: 3.7500001,
	residue: 1e-7,
	scale: 2
};

describe('names', () => {
	it('count blocks and heads from 1', () => {
		const names = told.contributions.map(({ component }) =>
			componentName(component, en.attribution.why)
		);
		expect(names).toEqual([
			'token embedding',
			'head 1.3',
			'MLP 2',
			'intervention on the stream in block 2'
		]);
	});

	it('have a sign on every number but 0', () => {
		expect([1.5, -1.5, 0, NaN].map(formatSigned)).toEqual(['+1.50', '−1.50', '0', 'NaN']);
	});
});

describe('the summary', () => {
	it('names the number and the largest parts of either sign', () => {
		const words = { token: 'key', against: null };
		expect(attributionSummary(told, words, en.attribution.why, 'en')).toBe(
			'The logit of “key” is 3.75 above the mean logit of all tokens. ' +
				'Most for it: head 1.3 (+3.00), MLP 2 (+1.00). Most against it: token embedding (−0.500).'
		);
		expect(
			attributionSummary(
				{ ...told, measured: -2 },
				{ token: '鍵', against: '箱' },
				ja.attribution.why,
				'ja'
			)
		).toMatch(
			/^「鍵」のロジットは、「箱」より2\.00低くなっています。最も押し上げているのはヘッド1\.3/
		);
	});
});

describe('a table of it', () => {
	it('has every part, what was measured, and the residue', () => {
		const csv = attributionCsv(told, ({ kind }) => (kind === 'head' ? 2.5 : null));
		expect(csv).toBe(
			[
				'part,layer,head,attributed,lost when off',
				'embed,,,-0.5,',
				'head,0,2,3,2.5',
				'mlp,1,,1,',
				'edit blocks.1.hook_resid_mid,,,0.25,',
				'sum,,,3.75,',
				'run,,,3.7500001,',
				'residue,,,1e-7,',
				''
			].join('\n')
		);
	});
});

describe('the range of bars', () => {
	it('holds all numbers and 0, with room on either side of it', () => {
		expect(rangeOf([4, -1])).toEqual({ low: -1, high: 4 });
		expect(rangeOf([5, 2, NaN, Infinity])).toEqual({ low: -0.6, high: 5 });
		const none = rangeOf([]);
		expect(none.high).toBeGreaterThan(0);
		expect(none.low).toBeLessThan(0);
	});
});

describe('a typed word', () => {
	/** Knows `key`, ` box` and single characters. */
	const tokenizer = {
		encode(text: string) {
			const pieces = ['key', ' box'].includes(text) ? [text] : [...text];
			return pieces.map((piece, id) => ({ id, text: piece }) as Token);
		}
	};
	it('is the token with a space before it, or the one without, or its first piece', () => {
		expect(typedToken('box', tokenizer)).toMatchObject({ token: { text: ' box' }, isWhole: true });
		expect(typedToken(' key ', tokenizer)).toMatchObject({ token: { text: 'key' }, isWhole: true });
		expect(typedToken('鍵箱', tokenizer)).toMatchObject({ token: { text: '鍵' }, isWhole: false });
		expect(typedToken('  ', tokenizer)).toBeNull();
	});
});
