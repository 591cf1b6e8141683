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
import { words } from '../../../../lessons/3-inside-the-transformer/03-self-attention/words';
import type { Engine, Run } from '../../../../src/lib/engine/client';
import { ort } from '../../../../src/lib/engine/ort';
import { Runner } from '../../../../src/lib/engine/runner';
import type { Language } from '../../../../src/lib/i18n';
import { stateOfStep } from '../../../../src/lib/lessons/lesson';
import { parseCard } from '../../../../src/lib/model/card';
import { readAddress } from '../../../../src/lib/session/address';
import type { Ready } from '../../../../src/lib/session/resident-model.svelte';
import { Session } from '../../../../src/lib/session/session.svelte';
import { parseTokenizer } from '../../../../src/lib/tokenizer';
import { readModel } from '../../engine/model-on-disk';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = 'static/models/story-5m';
const signal = new AbortController().signal;
const card = parseCard(JSON.parse(readFileSync(`${folder}/card.json`, 'utf8')));
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
		model: { config: runner.config, card: card as unknown } as Ready['model'],
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

	it('says how the head began in the words of its card, and what the card measured of it', async () => {
		const { facts, studied } = await measure(language, 'score');
		const { layer, head } = studied.place;
		const { evaluation, description } = card;
		const induction = evaluation.induction.scores[layer]?.[head] ?? NaN;
		const previous = evaluation.previousToken.scores[layer]?.[head] ?? NaN;
		const said = description[language]
			.split(language === 'en' ? /(?<=\.) / : /(?<=。)/)
			.filter((sentence) => sentence.includes(language === 'en' ? 'head' : 'ヘッド'));
		expect(said.length).toBeGreaterThan(0);
		expect(facts.origin).toBe(
			words[language].origin(facts.headName, said.join(' '), { induction, previous })
		);
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
		const ahead = await lookAhead(ready, studied.reading.run, signal);
		const facts = await factsOf(studied, state, language, puzzle[language].meant, asked, ahead);
		expect(facts.scenes).toBe(tellings(language).length);
		expect(facts.bitsBest).toBe(Math.min(...ahead.oneOpen.data));
		// As many as the table, which writes two digits, shows below zero.
		const shown = [...ahead.oneOpen.data].map((bits) => Math.round((bits - ahead.masked) * 100));
		expect(facts.cheaters).toBe(shown.filter((hundredths) => hundredths < 0).length);
		const change = (facts.bitsAll ?? NaN) / (facts.bits ?? NaN) - 1;
		expect(facts.without).toBe(Math.abs(change) < 0.05 ? 2 : change < 0 ? 0 : 1);
		// The best head's pattern is that of a run of its own, and its rows add up to 1.
		const { best, bestPattern } = ahead;
		const run = await ready.engine.run(studied.reading.run.ids, [], signal, { unmasked: [best] });
		const again = await run.read(`blocks.${best.layer}.attn.hook_pattern`, [best.head]);
		expect(bestPattern.dims).toEqual(again.dims);
		expect([...bestPattern.data]).toEqual([...again.data]);
	});
});
