import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProfile, UnreadableProfile } from '../../../src/lib/engine/profile/parse-profile';

const recorded = (name: string) =>
	readFileSync(new URL(`../../fixtures/profile/${name}.txt`, import.meta.url), 'utf8').split('\n');

const total = (operations: readonly { ms: number }[]) =>
	operations.reduce((sum, { ms }) => sum + ms, 0);

describe('a profile', () => {
	it('on the processor has each operation once, of the second run', () => {
		const { timed, operations, runtimeMs } = parseProfile(recorded('wasm'), [false, true]);
		expect(timed).toBe('processor');
		expect(runtimeMs).toBe(1.1);
		// 0.797 ms were summed up from the file by other means.
		expect(total(operations)).toBeCloseTo(0.797, 9);
		const kinds = operations.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'Gemm')).toHaveLength(9);
		expect(kinds.filter((kind) => kind === 'Softmax')).toHaveLength(2);
		expect(operations.map(({ name }) => name)).toContain(
			'MatMul 12/MatmulTransposeFusion//MatMulScaleFusion/'
		);
	});

	it('on the card has the times of its kernels, not those of the processor', () => {
		const { timed, operations, runtimeMs } = parseProfile(recorded('webgpu'), [false, true]);
		expect(timed).toBe('card');
		expect(runtimeMs).toBe(70.4);
		expect(total(operations)).toBeCloseTo(62.955, 9);
		expect(operations.find(({ name }) => name === 'Gather 0')).toEqual({
			name: 'Gather 0',
			kind: 'Gather',
			ms: 6.509
		});
	});

	it('of a card without a clock says that only handing over was timed', () => {
		const { timed, operations } = parseProfile(recorded('webgpu-without-timestamps'), [
			false,
			true
		]);
		expect(timed).toBe('handing-over');
		expect(total(operations)).toBeCloseTo(6.086, 9);
	});

	it('takes the mean over the runs that count', () => {
		const run = (ts: number, dur: number) => [
			{ cat: 'Session', name: 'model_run', ts, dur: dur + 10, args: {} },
			{ cat: 'Node', name: 'a_kernel_time', ts: ts + 1, dur, args: { op_name: 'Add' } }
		];
		// Written in another order than they began in.
		const all = [...run(900, 40), ...run(0, 1000), ...run(500, 20), ...run(700, 5000)];
		const counts = [false, true, false, true];
		const { operations, runtimeMs } = parseProfile([JSON.stringify(all)], counts);
		expect(operations).toEqual([{ name: 'a', kind: 'Add', ms: 0.03 }]);
		expect(runtimeMs).toBeCloseTo(0.04, 12);
	});

	it('is refused when it is cut short, of other runs, or not there', () => {
		expect(() => parseProfile(recorded('wasm').slice(0, 9), [true, true])).toThrow(
			UnreadableProfile
		);
		expect(() => parseProfile(recorded('wasm'), [true, true, true])).toThrow('2 runs instead of 3');
		expect(() => parseProfile([], [true])).toThrow(UnreadableProfile);
	});
});
