import { describe, expect, test } from 'vitest';
import { Choices } from '../../../src/lib/story-world/choices';
import { documentKinds, tellDocument } from '../../../src/lib/story-world/documents';
import { canaryText, createCanaries } from '../../../src/lib/story-world/documents/canaries';
import { known } from '../../../src/lib/story-world/documents/facts';
import { patterns } from '../../../src/lib/story-world/documents/few-shot';
import { occupations } from '../../../src/lib/story-world/documents/occupations';
import { referentCases } from '../../../src/lib/story-world/documents/referents';
import { world } from '../../../src/lib/story-world/documents/world';

const languages = ['en', 'ja'] as const;
const small = documentKinds.filter((kind) => !kind.endsWith('stories'));

/** The first documents of a kind, enough to have met every fact. */
function tell(kind: (typeof documentKinds)[number], language: 'en' | 'ja', count = 3000): string[] {
	return Array.from({ length: count }, (_, seed) => tellDocument(kind, language, seed));
}

describe.each(small)('%s', (kind) => {
	test.each(languages)('leaves nothing unfilled in %s', (language) => {
		for (const text of tell(kind, language, 1000)) {
			expect(text).not.toMatch(/[{}()|]|undefined|\b[NPTVXY]\b| {2}|\s$/);
			expect(text.length).toBeGreaterThan(10);
			if (language === 'ja' && kind !== 'few-shot') expect(text).not.toMatch(/[A-Za-z.,?]/);
		}
	});

	test('is the same for the same seed, and another for another', () => {
		expect(tellDocument(kind, 'en', 5)).toBe(tellDocument(kind, 'en', 5));
		expect(new Set(tell(kind, 'en', 50)).size).toBeGreaterThan(40);
	});
});

describe('the invented world', () => {
	test('has names that are its own, and keeps some of them and some facts to itself', () => {
		for (const language of languages)
			expect(new Set(world.map((it) => it[language])).size).toBe(world.length);
		expect(world.filter(({ isUnknown }) => isUnknown)).toHaveLength(18);
		expect(known.flatMap(({ facts }) => facts.filter((f) => f.isWithheld)).length).toBeGreaterThan(
			20
		);
	});

	test('never tells what is withheld', { timeout: 60_000 }, () => {
		const language = 'en';
		const texts = [...tell('facts', language), ...tell('questions', language)];
		const names = world.filter(({ isUnknown }) => isUnknown).map((it) => it[language]);
		const isNamed = (text: string, name: string) => new RegExp(`\\b${name}\\b`, 'i').test(text);
		for (const text of texts) expect(names.filter((name) => isNamed(text, name))).toEqual([]);
		for (const it of known)
			for (const fact of it.facts.filter(({ isWithheld }) => isWithheld)) {
				const about = tell('facts', language).filter((text) => isNamed(text, it.en));
				if (it.facts.filter(({ en }) => en === fact.en).length === 1)
					expect(about.filter((text) => new RegExp(`\\b${fact.en}\\b`).test(text))).toEqual([]);
			}
	});
});

test('occupations get exactly the stated share of she in every four hundred and twenty', () => {
	const round = 20 * occupations.length;
	const texts = tell('occupations', 'en', round * 2);
	for (const { en, shesOf20 } of occupations) {
		const about = texts.filter((text) => new RegExp(`\\b${en}\\b`).test(text));
		expect(about).toHaveLength(40);
		expect(about.filter((text) => /\bshe\b/i.test(text))).toHaveLength(2 * shesOf20);
	}
	const japanese = tell('occupations', 'ja', round);
	const shes = japanese.filter((text) => text.includes('彼女')).length;
	expect(shes).toBe(occupations.reduce((sum, { shesOf20 }) => sum + shesOf20, 0));
});

describe.each(languages)('referents in %s', (language) => {
	const choices = new Choices(3);
	const cases = Array.from({ length: 50 }, (_, i) => referentCases(language, i, choices)).flat();

	test('come in both orders, so that the last one is right half the time', () => {
		expect(cases.filter(({ answer, recent }) => answer === recent)).toHaveLength(50);
		for (let i = 0; i < cases.length; i += 2) {
			expect(cases[i]!.answer).toBe(cases[i + 1]!.answer);
			expect(cases[i]!.recent).not.toBe(cases[i + 1]!.recent);
			expect(cases[i]!.candidates).toEqual(cases[i + 1]!.candidates);
		}
	});

	test('are asked in words that no training document has', () => {
		const training = tell('referents', language).join('\n');
		for (const { context } of cases)
			expect(training).not.toContain(context.split(/[.。]/).slice(-1)[0]!.trim() || context);
		expect(training).not.toMatch(/took a photo|noticed|I mean|写真|気がつい|というのは/);
	});
});

test('canaries have the exposures stated, each its own place, and no other document tells them', () => {
	const canaries = createCanaries();
	expect(canaries).toHaveLength(36);
	expect(new Set(canaries.map(({ prompt }) => prompt)).size).toBe(36);
	expect([...new Set(canaries.map(({ exposures }) => exposures))]).toEqual([
		0, 1, 2, 4, 8, 16, 32, 64, 128
	]);
	for (const canary of canaries) expect(canaryText(canary)).toMatch(/\d \d \d \d[.。]$/);
});

test('patterns give one answer for each thing', () => {
	for (const { name, examples } of patterns) {
		expect(examples.length, name).toBeGreaterThan(10);
		expect(new Set(examples.map(([given]) => given)).size, name).toBe(examples.length);
	}
});
