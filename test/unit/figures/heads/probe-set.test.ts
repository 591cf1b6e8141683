import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { probeSet } from '../../../../src/lib/figures/heads/probe-set';
import { parseTokenizer } from '../../../../src/lib/tokenizer';

const tokenizer = parseTokenizer(
	JSON.parse(readFileSync('static/models/story-5m/tokenizer.json', 'utf8'))
);

describe('the probe set', () => {
	const probes = probeSet(tokenizer, 256);

	it('is four texts and four sequences said twice, the same each time', () => {
		expect(probes).toHaveLength(8);
		expect(probeSet(tokenizer, 256)).toEqual(probes);
		for (const ids of probes.slice(4)) {
			expect(ids).toHaveLength(48);
			expect(ids.slice(0, 24)).toEqual(ids.slice(24));
		}
		expect(new Set(probes.slice(4).flat()).size).toBeGreaterThan(80);
	});

	it('keeps to the window', () => {
		for (const ids of probeSet(tokenizer, 16)) expect(ids.length).toBeLessThanOrEqual(16);
	});
});
