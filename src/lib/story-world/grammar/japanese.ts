import type { Entity, Entry } from '../entry';
import type { Said } from './english';

const pronouns = { she: '彼女', he: '彼', it: 'それ', there: 'そこ' } as const;

/** A number with the counter of what is counted: 三匹, 二つ. */
export function counted(number: Entry, { counter = 'つ' }: Entry): string {
	return `${number.ja}${counter}`;
}

/** What an adjective's form before a noun ends in, and its other forms. */
const inflections = [
	{ ending: '小さな', stem: '小さ', isVerbLike: true },
	{ ending: '大きな', stem: '大き', isVerbLike: true },
	{ ending: 'い', stem: '', isVerbLike: true },
	{ ending: 'な', stem: '', isVerbLike: false },
	{ ending: 'の', stem: '', isVerbLike: false }
] as const;

/** Forms of a state that has been reached: ほっとした. */
function inflectReached(stem: string, form: string): string | null {
	const forms: Readonly<Record<string, string>> = {
		past: `${stem}した`,
		polite: `${stem}しました`,
		te: `${stem}して`,
		adv: `${stem}して`,
		plain: `${stem}した`,
		desu: `${stem}しています`
	};
	return forms[form] ?? null;
}

function inflect(ja: string, form: string): string | null {
	if (ja.endsWith('した')) return inflectReached(ja.slice(0, -2), form);
	const found = inflections.find(({ ending }) => ja.endsWith(ending));
	if (!found) return null;
	const stem = ja.slice(0, ja.length - found.ending.length) + found.stem;
	const i = stem === 'い' ? 'よ' : stem;
	const forms: Readonly<Record<string, string>> = found.isVerbLike
		? {
				past: `${i}かった`,
				polite: `${i}かったです`,
				te: `${i}くて`,
				adv: `${i}く`,
				plain: `${stem}い`,
				desu: `${stem}いです`
			}
		: {
				past: `${stem}だった`,
				polite: `${stem}でした`,
				te: `${stem}で`,
				adv: `${stem}に`,
				plain: `${stem}だ`,
				desu: `${stem}です`
			};
	return forms[form] ?? null;
}

/**
 * Japanese for an entity. Forms: none (the word), `wa` (ミアは, or nothing while it stays the topic),
 * `he` (彼, 彼女), `it` (それ), `there` (そこ), each the word itself where it would be unclear,
 * `i` and `you` in quotes, and of adjectives `past polite te adv plain desu` (赤かった, 赤かったです, 赤くて,
 * 赤く, 赤い, 赤いです). Throws RangeError on any other.
 */
export function japanese({ entry, pronoun }: Entity, form: string): Said {
	switch (form) {
		case '':
			return { text: entry.ja };
		case 'he':
		case 'it':
		case 'there':
			return { pronoun: pronouns[pronoun], own: entry.ja };
		case 'wa':
			return { pronoun: '', own: `${entry.ja}は` };
		case 'i':
			return { spoken: pronoun === 'he' ? 'ぼく' : 'わたし' };
		case 'you':
			return { spoken: 'あなた' };
	}
	const text = entry.kind === 'adjective' ? inflect(entry.ja, form) : null;
	if (text === null) throw new RangeError(`Japanese has no form "${form}" for "${entry.ja}"`);
	return { text };
}
