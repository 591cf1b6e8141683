import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readModel } from '../engine/model-on-disk';
import { ort } from '../../../src/lib/engine/ort';
import { Runner } from '../../../src/lib/engine/runner';
import { softmax } from '../../../src/lib/math/softmax';
import { hooksOf } from '../../../src/lib/model/hooks';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const tiny = 'test/fixtures/parity/tiny-gpt2';
const text = 'A 日 cat';

const outputSchema = v.strictObject({
	model: v.string(),
	backend: v.string(),
	tokens: v.array(v.strictObject({ id: v.number(), text: v.string(), bytes: v.array(v.number()) })),
	top: v.array(
		v.strictObject({
			id: v.number(),
			text: v.nullable(v.string()),
			logit: v.number(),
			probability: v.number()
		})
	),
	tensors: v.record(
		v.string(),
		v.strictObject({ dims: v.array(v.number()), data: v.array(v.nullable(v.number())) })
	)
});

let scratch: string;

beforeAll(() => {
	scratch = mkdtempSync(join(tmpdir(), 'vitrine-'));
});

afterAll(() => rmSync(scratch, { recursive: true }));

function trace(...args: string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/trace.ts', ...args], {
		encoding: 'utf8',
		maxBuffer: 2 ** 26
	});
}

function output(...args: string[]) {
	const { stdout, stderr, status } = trace('--model', tiny, '--text', text, ...args);
	expect(status, stderr).toBe(0);
	return v.parse(outputSchema, JSON.parse(stdout));
}

describe('npm run trace', () => {
	it('prints tokens, next tokens and every small hook', async () => {
		const printed = output();
		expect(printed.model).toBe('tiny-gpt2');
		expect(printed.backend).toBe('wasm');
		const bytes = printed.tokens.flatMap((token) => token.bytes);
		expect(new TextDecoder().decode(Uint8Array.from(bytes))).toBe(text);

		const runner = await Runner.create(ort, readModel(tiny), 'wasm');
		const run = await runner.run(printed.tokens.map(({ id }) => id));
		expect(Object.keys(printed.tensors)).toEqual(hooksOf(runner.config).map(({ name }) => name));
		const logits = await run.read('logits');
		expect(printed.tensors['logits']?.dims).toEqual(logits.dims);
		expect(printed.tensors['logits']?.data.map((x) => Math.fround(x ?? NaN))).toEqual([
			...logits.data
		]);
		const probabilities = softmax(run.logits);
		expect(printed.top).toHaveLength(10);
		const [first] = printed.top;
		expect(first?.probability).toBeCloseTo(Math.max(...probabilities), 6);
		expect(probabilities[first?.id ?? -1]).toBe(Math.max(...probabilities));
		await runner.dispose();
	});

	it('writes null for masked scores and only the hooks asked for', () => {
		const { tensors, tokens } = output('--hooks', 'hook_embed,blocks.*.attn.hook_attn_scores');
		expect(Object.keys(tensors)).toEqual([
			'hook_embed',
			'blocks.0.attn.hook_attn_scores',
			'blocks.1.attn.hook_attn_scores'
		]);
		const scores = tensors['blocks.1.attn.hook_attn_scores'];
		const n = tokens.length;
		expect(scores?.dims).toEqual([3, n, n]);
		scores?.data.forEach((score, i) => expect(score === null).toBe(i % n > Math.floor(i / n) % n));
	});

	it('applies interventions from a file and writes to a file', () => {
		const [changes, out] = [join(scratch, 'changes.json'), join(scratch, 'out.json')];
		const hook = 'blocks.0.attn.hook_z';
		writeFileSync(
			changes,
			JSON.stringify({ interventions: [{ hook, index: [null, 1, null], mul: 0 }] })
		);
		const args = ['--intervene', changes, '--hooks', hook, '--top', '3', '--out', out];
		const { status, stdout, stderr } = trace('--model', tiny, '--text', text, ...args);
		expect([status, stdout], stderr).toEqual([0, '']);
		const { tensors, top } = v.parse(outputSchema, JSON.parse(readFileSync(out, 'utf8')));
		expect(top).toHaveLength(3);
		const [, heads = 0, dHead = 0] = tensors[hook]?.dims ?? [];
		const sums = [0, 0, 0];
		tensors[hook]?.data.forEach((x, i) => {
			const head = Math.floor(i / dHead) % heads;
			sums[head] = (sums[head] ?? 0) + Math.abs(x ?? 0);
		});
		expect(sums[1]).toBe(0);
		expect(sums[0]).toBeGreaterThan(0);
	});
});

describe('docs/trace.md', () => {
	const docs = readFileSync('docs/trace.md', 'utf8');
	const [first, changes, second] = blocks('json').map((block): unknown => JSON.parse(block));
	const commands = blocks('sh');

	function blocks(language: string): string[] {
		const fence = '`'.repeat(3);
		return docs
			.split(fence + language + '\n')
			.slice(1)
			.map((rest) => rest.split(fence)[0] ?? '');
	}

	/** Rounded to what another build of the runtime may differ in. */
	function rounded(value: unknown): unknown {
		const round = (_: string, x: unknown) => (typeof x === 'number' ? x.toPrecision(4) : x);
		return JSON.parse(JSON.stringify(value, round));
	}

	it.each([
		['plain', commands[0], first],
		['with an intervention', commands[1], second]
	])('shows what the command prints, %s', (_, command = '', expected) => {
		const file = join(scratch, 'changes.json');
		writeFileSync(file, JSON.stringify(changes));
		const args = command.replace('npm run -s trace -- ', '').trim();
		const words = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(
			([, quoted, bare]) => quoted ?? (bare === 'changes.json' ? file : (bare ?? ''))
		);
		const { stdout, stderr } = trace(...words);
		expect(rounded(JSON.parse(stdout)), stderr).toEqual(rounded(expected));
	});
});

describe('npm run trace refuses', () => {
	it.each([
		['no model', ['--text', 'a'], 2, '--model DIR is missing'],
		['no text', ['--model', tiny], 2, '--text "…" is missing'],
		['an empty text', ['--model', tiny, '--text', ''], 2, '--text is empty'],
		['an unknown option', ['--wat'], 2, '--wat'],
		['a count that is none', ['--model', tiny, '--text', 'a', '--top', 'x'], 2, 'not x'],
		['an unknown hook', ['--model', tiny, '--text', 'a', '--hooks', 'z'], 2, '--hooks z'],
		['a folder that is not there', ['--model', 'nowhere', '--text', 'a'], 1, 'no such file'],
		['a text beyond the window', ['--model', tiny, '--text', 'xq'.repeat(40)], 1, 'TooLong'],
		[
			'an intervention file that is not there',
			['--model', tiny, '--text', 'a', '--intervene', 'nowhere.json'],
			1,
			'nowhere.json: no such file'
		]
	])('%s', (_, args, code, words) => {
		const { status, stdout, stderr } = trace(...args);
		expect([status, stdout], stderr).toEqual([code, '']);
		expect(stderr).toContain(words);
	});

	it('interventions that are none, by field', () => {
		const changes = join(scratch, 'wrong.json');
		writeFileSync(changes, JSON.stringify({ interventions: [{ hook: 'hook_embed' }] }));
		const { status, stderr } = trace('--model', tiny, '--text', 'a', '--intervene', changes);
		expect(status).toBe(1);
		expect(stderr).toContain('interventions.0.index');
	});

	it('nothing when help is asked for', () => {
		const { status, stdout } = trace('--help');
		expect(status).toBe(0);
		expect(stdout).toContain('npm run trace');
	});
});
