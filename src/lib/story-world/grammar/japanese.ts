import type { Entity, Entry } from '../entry';
import type { Said } from './english';

const pronouns = { she: '彼女', he: '彼', it: 'それ', there: 'そこ' } as const;

/** A number with the counter of what is counted: 三匹, 二つ. */
export function counted(number: Entry, { counter = 'つ' }: Entry): string {
	return `${number.ja}${counter}`;
}

/** The forms of an adjective after what it describes. */
type Forms = Readonly<Record<'past' | 'polite' | 'te' | 'adv' | 'plain' | 'desu', string>>;

/** 小さい: `stem` is 小さ. */
function likeVerb(stem: string): Forms {
	const base = stem === 'い' ? 'よ' : stem.replace(/かっこい$/, 'かっこよ');
	return {
		past: `${base}かった`,
		polite: `${base}かったです`,
		te: `${base}くて`,
		adv: `${base}く`,
		plain: `${stem}い`,
		desu: `${stem}いです`
	};
}

/** 静かな, 緑色の: `stem` is 静か, 緑色. */
function likeNoun(stem: string): Forms {
	return {
		past: `${stem}だった`,
		polite: `${stem}でした`,
		te: `${stem}で`,
		adv: `${stem}に`,
		plain: `${stem}だ`,
		desu: `${stem}です`
	};
}

/** A state: 疲れた, 澄んだ; `te` is 疲れて, 澄んで. */
function lasting(te: string): Forms {
	return {
		past: `${te}いた`,
		polite: `${te}いました`,
		te,
		adv: te,
		plain: `${te}いる`,
		desu: `${te}います`
	};
}

/** A state that sets in: `stem` of ほっとした is ほっと. */
function reached(stem: string): Forms {
	return {
		past: `${stem}した`,
		polite: `${stem}しました`,
		te: `${stem}して`,
		adv: `${stem}して`,
		plain: `${stem}した`,
		desu: `${stem}しています`
	};
}

/** Something one has: `stem` of そばかすがある is そばかすが. */
function having(stem: string): Forms {
	return {
		past: `${stem}あった`,
		polite: `${stem}ありました`,
		te: `${stem}あって`,
		adv: `${stem}あって`,
		plain: `${stem}ある`,
		desu: `${stem}あります`
	};
}

/** What an adjective's form before a noun ends in, and what that makes of the rest; the first that fits counts. */
const inflections: readonly (readonly [
	ending: string,
	toForms: (stem: string) => Forms,
	kept?: string
])[] = [
	['小さな', likeVerb, '小さ'],
	['大きな', likeVerb, '大き'],
	['した', reached],
	['いた', lasting, 'いて'],
	['んだ', lasting, 'んで'],
	['いだ', lasting, 'いで'],
	['た', lasting, 'て'],
	['ある', having],
	['しみる', lasting, 'しみて'],
	['光る', lasting, '光って'],
	['い', likeVerb],
	['な', likeNoun],
	['の', likeNoun]
];

/** 背の高い, そばかすのある: the noun takes が after what it describes (背が高かったです). */
const part =
	/^([\p{Script=Han}]+\p{Script=Hiragana}?|思いやり|そばかす|えくぼ|ほっぺ|まつげ)の(?=.*(い|た|ある|な)$)/u;

function inflect(ja: string, form: string): string | null {
	const found = inflections.find(([ending]) => ja.endsWith(ending));
	if (!found) return null;
	const [ending, toForms, kept = ''] = found;
	const stem = ja.slice(0, ja.length - ending.length) + kept;
	const forms: Readonly<Record<string, string>> = toForms(
		part.test(ja) ? stem.replace('の', 'が') : stem
	);
	return forms[form] ?? null;
}

/** How one speaks of oneself: boys and animals ぼく, grandfathers わし, everyone else わたし. */
function sayI({ ja }: Entry, pronoun: Entity['pronoun']): string {
	if (pronoun !== 'he') return 'わたし';
	if (/おじい(さん|ちゃん)$/.test(ja)) return 'わし';
	return /(さん|人|先生)$/.test(ja) ? 'わたし' : 'ぼく';
}

/**
 * Japanese for an entity. Forms: none (the word), `wa` (ミアは, or nothing while it stays the topic),
 * `child` (女の子, 男の子), `he` (彼, 彼女), `it` (それ), `there` (そこ), each the word itself where it would be unclear,
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
		case 'child':
			return { text: pronoun === 'she' ? '女の子' : '男の子' };
		case 'i':
			return { spoken: sayI(entry, pronoun) };
		case 'you':
			return { spoken: 'あなた' };
	}
	const text = entry.kind === 'adjective' ? inflect(entry.ja, form) : null;
	if (text === null) throw new RangeError(`Japanese has no form "${form}" for "${entry.ja}"`);
	return { text };
}
