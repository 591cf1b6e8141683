import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	parseCard,
	parseCurve,
	parseHistory,
	parseSamples,
	type ModelCard
} from '../../../src/lib/model/card';

const root = 'static/models';
/** Of all weights together, bytes. */
const mostBytes = 60e6;
const ids = readdirSync(root).filter((id) => existsSync(join(root, id, 'card.json')));
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const bytesOf = ({ files }: ModelCard) =>
	Object.entries(files)
		.filter(([name]) => name.endsWith('.safetensors'))
		.reduce((sum, [, { bytes }]) => sum + bytes, 0);

describe('the shipped models', () => {
	it('are there, and stay within the bytes of weights that a clone should cost', () => {
		expect(ids).toContain('story-5m');
		const total = ids.map((id) => bytesOf(parseCard(json(id, 'card.json'))));
		expect(total.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(mostBytes);
	});

	describe.each(ids)('%s', (id) => {
		const card = parseCard(json(id, 'card.json'));
		const files = readdirSync(join(root, id), { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(join(root, id, name)).isFile())
			.filter((name) => name !== 'card.json');

		it('has a card of its own whose shares add up', () => {
			expect(card.id).toBe(id);
			const shares = card.data.reduce((sum, { share }) => sum + share, 0);
			expect(Math.abs(shares - 1)).toBeLessThan(0.01);
			if (card.batch)
				expect(card.tokens).toBe(card.steps * card.batch.sequences * card.batch.tokens);
		});

		it('has just the files that its card names, byte for byte', () => {
			expect(Object.keys(card.files).sort()).toEqual(files.sort());
			for (const [name, { bytes, sha256 }] of Object.entries(card.files)) {
				const content = readFileSync(join(root, id, name));
				expect(content.length, name).toBe(bytes);
				expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
			}
		});

		it('has readable companions, and a file for each checkpoint', () => {
			if (files.includes('curve.json')) parseCurve(json(id, 'curve.json'));
			if (files.includes('samples.json')) parseSamples(json(id, 'samples.json'));
			if (!files.includes('history.json')) return;
			const { checkpoints } = parseHistory(json(id, 'history.json'));
			for (const { file } of checkpoints) expect(card.files, file).toHaveProperty([file]);
			const last = checkpoints.at(-1);
			expect(last?.step).toBe(card.steps);
			expect(card.files[last?.file ?? '']).toEqual(card.files['model.safetensors']);
		});
	});
});

describe('a card that is not one', () => {
	const good = json('story-5m', 'card.json') as Record<string, unknown>;

	it.each([
		['id', '../secrets'],
		['name', { en: 'only English' }],
		['data', [{ name: 'x', source: 'x', licence: 'x', share: 2, tokens: 1 }]],
		['files', { 'config.json': { bytes: 1, sha256: 'none' } }],
		['evaluation', { heldOut: { tanaka: 'low' } }],
		['seed', -1]
	])('is refused for its %s', (field, value) => {
		expect(() => parseCard({ ...good, [field]: value })).toThrow(`card.json: ${field}`);
	});

	it('is told apart from no card at all', () => {
		expect(() => parseCard(null)).toThrow('card.json: all of it');
	});
});

describe('a history', () => {
	const at = (step: number) => ({
		step,
		tokens: step,
		file: `checkpoints/${step}.safetensors`,
		loss: { repeats: 4 },
		repeatAccuracy: 0,
		previousToken: [[0]],
		induction: [[0]]
	});

	it('has two checkpoints or more, in order', () => {
		expect(parseHistory({ checkpoints: [at(1), at(10)] }).checkpoints).toHaveLength(2);
		expect(() => parseHistory({ checkpoints: [at(1)] })).toThrow('checkpoints');
		expect(() => parseHistory({ checkpoints: [at(10), at(1)] })).toThrow('do not rise');
	});
});
