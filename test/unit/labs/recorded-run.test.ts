import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { home as en } from '../../../src/lib/i18n/en/home';
import { home as ja } from '../../../src/lib/i18n/ja/home';
import enRun from '../../../src/lib/labs/home/recorded/en.json';
import jaRun from '../../../src/lib/labs/home/recorded/ja.json';
import { parseRecordedRun } from '../../../src/lib/labs/home/recorded-run';

const weights = readFileSync('static/models/story-5m/model.safetensors');
const hash = createHash('sha256').update(weights).digest('hex');

describe.each([
	['en', enRun, en.exampleText],
	['ja', jaRun, ja.exampleText]
])('the recorded run in %s (after a new export: npm run record)', (_, json, text) => {
	const run = parseRecordedRun(json);

	it('is of the shipped weights and of the text in the field', () => {
		expect(run.hash).toBe(hash);
		expect(run.text).toBe(text);
	});

	it('is a distribution, most probable first', () => {
		const shares = run.top.map(({ probability }) => probability);
		expect(shares).toEqual([...shares].sort((a, b) => b - a));
		const sum = shares.reduce((total, share) => total + share, 0) + run.rest.probability;
		expect(sum).toBeCloseTo(1, 4);
	});
});
