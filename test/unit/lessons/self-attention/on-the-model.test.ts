import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { factsOf } from '../../../../lessons/3-inside-the-transformer/03-self-attention/facts';
import lesson from '../../../../lessons/3-inside-the-transformer/03-self-attention/lesson';
import { lookAhead } from '../../../../lessons/3-inside-the-transformer/03-self-attention/look-ahead';
import {
	puzzle,
	tellings
} from '../../../../lessons/3-inside-the-transformer/03-self-attention/scenes';
import type { State } from '../../../../lessons/3-inside-the-transformer/03-self-attention/state';
import {
	askScene,
	type AskedScene
} from '../../../../lessons/3-inside-the-transformer/03-self-attention/ask';
import {
	readText,
	study
} from '../../../../lessons/3-inside-the-transformer/03-self-attention/study';
import type { Engine, Run } from '../../../../src/lib/engine/client';
import { ort } from '../../../../src/lib/engine/ort';
import { Runner } from '../../../../src/lib/engine/runner';
import type { Language } from '../../../../src/lib/i18n';
import { stateOfStep } from '../../../../src/lib/lessons/lesson';
import { readAddress } from '../../../../src/lib/session/address';
import type { Ready } from '../../../../src/lib/session/resident-model.svelte';
import { Session } from '../../../../src/lib/session/session.svelte';
import { parseTokenizer } from '../../../../src/lib/tokenizer';
import { readModel } from '../../engine/model-on-disk';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = 'static/models/story-5m';
const signal = new AbortController().signal;
let runner: Runner;
let ready: Ready;

beforeAll(async () => {
	runner = await Runner.create(ort, readModel(folder), 'wasm');
	const run: Engine['run'] = async (ids, interventions, _signal, choices) => {
		const values = await runner.run(ids, interventions, undefined, choices?.unmasked);
		const { ms, logits } = values;
		const read: Run['read'] = (hook, selection) => values.read(hook, selection);
		const lens = () => Promise.reject(new Error('not asked for'));
		return {
			config: runner.config,
			ids,
			interventions: [],
			ms,
			backend: 'wasm',
			logits,
			read,
			lens
		};
	};
	const next: Engine['next'] = (ids, interventions) => runner.next(ids, interventions);
	const json: unknown = JSON.parse(readFileSync(`${folder}/tokenizer.json`, 'utf8'));
	ready = {
		choice: { id: 'story-5m', step: null },
		engine: { run, next } as Engine,
		model: { config: runner.config } as Ready['model'],
		tokenizer: parseTokenizer(json),
		startId: 0
	};
});

afterAll(() => runner.dispose());

async function measure(language: Language, step: string, change: Partial<State> = {}) {
	const state = { ...stateOfStep(lesson, step), ...change };
	const { text, meant } = puzzle[language];
	const reading = await readText(ready, text, meant, signal);
	const studied = await study(reading, state, signal);
	return { state, studied, facts: await factsOf(studied, state, language, meant, null, null) };
}

describe.each(['en', 'ja'] as const)('the lesson on the shipped model, %s', (language) => {
	it('finds the word that is meant, and scores that the run captured', async () => {
		const { studied, facts } = await measure(language, 'score');
		const { cell, before } = studied;
		expect(studied.reading.meantAt).not.toEqual([]);
		expect(studied.reading.meantAt).toContain(studied.place.key);
		expect(cell.score).toBeCloseTo(before.scores[cell.key] ?? NaN, 3);
		expect(cell.weight).toBeCloseTo(before.weights[cell.key] ?? NaN, 4);
		expect(facts.dot / Math.sqrt(facts.dHead)).toBeCloseTo(facts.score, 3);
	});

	it('lowers one score by 2: all others grow by one factor', async () => {
		const { studied, facts } = await measure(language, 'lower');
		expect(facts.scoreNow).toBeCloseTo(facts.score - 2, 4);
		studied.before.weights.forEach((weight, key) => {
			if (key === studied.place.key) return;
			expect(studied.after.weights[key]).toBeCloseTo(weight * (facts.othersFactor ?? NaN), 4);
		});
	});

	it('solves and fails the check as it says', async () => {
		const check = lesson.steps.find(({ id }) => id === 'first-token')?.check;
		if (check?.kind !== 'state') expect.fail('no state check');
		for (const [change, expected] of [
			[check.solving, true],
			[check.failing, false],
			[{}, false]
		] as const) {
			const { facts, state } = await measure(language, 'first-token', change);
			expect(check.isSolved(facts, state)).toBe(expected);
		}
	});

	it('gives the explorer the same head, cell and edit', async () => {
		const { facts, studied } = await measure(language, 'follow', { lift: 4 });
		const reading = await readAddress(facts.explorer, Session.addressDefaults);
		if (reading.kind !== 'state') expect.fail(reading.kind);
		const { layer, head, query, key } = studied.place;
		expect(reading.state).toMatchObject({ text: puzzle[language].text, layer, head, key });
		expect(reading.state.scores).toHaveLength(1);
		expect(reading.state.scores[0]).toMatchObject({ layer, head, query, key });
		expect(reading.state.scores[0]?.score).toBeCloseTo(facts.score + 4, 3);
	});

	it('measures scenes and masks', async () => {
		const scenes: AskedScene[] = [];
		for (const versions of tellings(language)) scenes.push(await askScene(ready, versions, signal));
		const asked = { scenes, resolved: scenes.find(({ result }) => result.isResolved) ?? null };
		const { studied, state } = await measure(language, 'no-mask');
		const ahead = await lookAhead(ready, studied.reading.run.ids, signal);
		const facts = await factsOf(studied, state, language, puzzle[language].meant, asked, ahead);
		expect(facts.scenes).toBe(6);
		expect(facts.bitsBest).toBe(Math.min(...ahead.oneOpen.data));
		expect((facts.cheaters ?? 0) > 0).toBe((facts.bitsBest ?? 0) < (facts.bits ?? 0));
		expect(facts.without).toBeOneOf([0, 1, 2]);
	});
});
