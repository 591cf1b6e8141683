import { describe, expect, it } from 'vitest';
import { tensor } from '../../../../src/lib/math/tensor';
import type { Token, Trace } from '../../../../src/lib/model/trace';
import { pairAnswers, sharesOf } from '../../../../src/lib/figures/compare/answers';
import {
	columnOf,
	hasPlace,
	pairRuns,
	sharedColumns
} from '../../../../src/lib/figures/compare/pairing';
import { attentionShift, headShifts } from '../../../../src/lib/figures/compare/shift';
import { strokesOf } from '../../../../src/lib/views/matrix/strokes';

const row = (...values: number[]) => tensor([values.length], Float32Array.from(values));
const token = (id: number, text: string): Token => ({
	id,
	text,
	bytes: new TextEncoder().encode(text),
	byteStart: 0,
	byteEnd: 0,
	charStart: 0,
	charEnd: 0,
	special: false
});
const run = (words: string, firstId = 0) => ({
	run: {} as Trace,
	tokens: words.split(' ').map((word) => token(firstId + word.charCodeAt(0), word))
});
const all = { answers: true, stream: true, heads: true, layers: 4 };

describe('pairRuns', () => {
	it('labels columns of words that are the same, replaced, and there once', () => {
		const { columns, firsts, seconds } = pairRuns(run('a b d'), run('x b c d'), all);
		expect(columns.map(({ kind, label }) => [kind, label])).toEqual([
			['replaced', 'a/x'],
			['same', 'b'],
			['second-only', 'c'],
			['same', 'd']
		]);
		expect([firsts, seconds]).toEqual([
			[0, 1, null, 2],
			[0, 1, 2, 3]
		]);
	});

	it('goes by bytes where ids mean other tokens', () => {
		const kinds = (comparable: typeof all) =>
			pairRuns(run('a b'), run('a b', 100), comparable).columns.map(({ kind }) => kind);
		expect(kinds({ ...all, answers: false })).toEqual(['same', 'same']);
		expect(kinds(all)).toEqual(['replaced', 'replaced']);
	});

	it('finds the column of a position, and how far nothing differs', () => {
		const { columns, ...pairing } = pairRuns(run('a b d'), run('a c b d'), all);
		expect(columnOf(pairing, 2)).toBe(3);
		expect(columnOf(pairing, 99)).toBe(0);
		expect(sharedColumns(columns)).toBe(1);
		expect(sharedColumns(columns.slice(2))).toBe(2);
	});

	it('knows what a model lacks', () => {
		expect(hasPlace({ nLayers: 4, nHeads: 2 }, 3, 1)).toBe(true);
		expect(hasPlace({ nLayers: 4, nHeads: 2 }, 4)).toBe(false);
		expect(hasPlace({ nLayers: 4, nHeads: 2 }, 0, 2)).toBe(false);
	});
});

describe('pairAnswers', () => {
	it('lists the best of both once, the larger first', () => {
		const a = Float32Array.of(0.5, 0.3, 0.1, 0.1);
		const b = Float32Array.of(0.1, 0.1, 0.7, 0.1);
		const { rows, moved } = pairAnswers(a, b, 1);
		expect(rows.map(({ id }) => id)).toEqual([2, 0]);
		expect(rows[0]?.b).toBeCloseTo(0.7);
		expect(moved).toBeCloseTo(0.6);
	});

	it('has no shares where a logit is no number', () => {
		expect(sharesOf(Float32Array.of(0, NaN))).toBeNull();
		expect(sharesOf(Float32Array.of(1, 1))?.[0]).toBe(0.5);
	});
});

describe('attentionShift', () => {
	it('is half of what changed between the same columns', () => {
		expect(attentionShift(row(0.5, 0.5), row(0.2, 0.8), [0, 1], [0, 1])).toBeCloseTo(0.3);
	});

	it('counts weight on a token without a partner as moved', () => {
		expect(attentionShift(row(0.6, 0.4), row(1), [0, 1], [0, null])).toBeCloseTo(0.4);
	});

	it('passes on what is no number', () => {
		expect(attentionShift(row(NaN, 0.4), row(0.5, 0.5), [0, 1], [0, 1])).toBeNaN();
	});

	it('is taken head by head, and is no number where the other has no such block', () => {
		const one = tensor([2, 2], Float32Array.of(1, 0, 0.5, 0.5));
		const other = tensor([2, 2], Float32Array.of(0, 1, 0.5, 0.5));
		const shifts = headShifts([one, one], [other], [0, 1], [0, 1]);
		expect(shifts.dims).toEqual([2, 2]);
		expect([...shifts.data]).toEqual([1, 0, NaN, NaN]);
	});
});

describe('strokesOf', () => {
	it('strikes out what is absent, crosses what is no number, leaves masked cells alone', () => {
		const values = tensor([2, 2], Float32Array.of(NaN, NaN, 1, NaN));
		const size = { cell: 10, cellHeight: 8 };
		const absent = (r: number, c: number) => r === 1 && c === 1;
		expect(strokesOf(values, size, 'upper', absent)).toEqual({
			absent: 'M10 16l10 -8',
			wrong: 'M0 8l10 -8M0 0l10 8'
		});
	});
});
