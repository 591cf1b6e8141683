import type { Entity, Entry } from '../entry';

const pronouns = {
	she: { he: 'she', him: 'her', his: 'her', self: 'herself' },
	he: { he: 'he', him: 'him', his: 'his', self: 'himself' },
	it: { it: 'it', its: 'its' },
	there: { there: 'there' }
} as const;

/** Pronouns for the speaker and the one spoken to, inside quotes. */
const spoken: Readonly<Record<string, string>> = {
	i: 'I',
	me: 'me',
	my: 'my',
	you: 'you',
	your: 'your'
};

/** Begins with a vowel in writing, but not when it is said: unicorn, useful, one-eyed. */
const saidWithConsonant = /^(uni(?![dmn])|us[aeu]|uku|ut[eo](?!r)|eu|ewe|one\b|once\b)/i;
/** The other way round. */
const saidWithVowel = /^(hour|honest|honou?r|heir)/i;

/** Pronouns for several of a kind. */
const plurals: Readonly<Record<string, string>> = { they: 'they', them: 'them', their: 'their' };

/** "a" or "an" before what follows. */
export function withArticle(word: string): string {
	const isVowel = /^[aeiou]/i.test(word) && !saidWithConsonant.test(word);
	return `${isVowel || saidWithVowel.test(word) ? 'an' : 'a'} ${word}`;
}

/** Ends of nouns whose plural is not regular. */
const irregular: readonly (readonly [RegExp, string])[] = [
	[/child$/, 'children'],
	[/(deer|sheep|fish|bison|moose)$/, '$1'],
	[/\bmouse$/, 'mice'],
	[/\bgoose$/, 'geese'],
	[/foot$/, 'feet'],
	[/tooth$/, 'teeth'],
	[/(?<!hu)man$/, 'men'],
	[/(thie|wol|cal|lea|shel|scar|hal|loa)f$/, '$1ves'],
	[/(kni|li|wi)fe$/, '$1ves'],
	[/(potato|tomato|volcano|hero|echo|mango|buffalo)$/, '$1es'],
	[/(s|x|ch|sh)$/, '$1es'],
	[/([^aeiou])y$/, '$1ies'],
	[/$/, 's']
];

/** The plural of a countable entry; of "tuft of fur" it is "tufts of fur". */
export function plural({ en, plural }: Entry): string {
	if (plural) return plural;
	const [, noun = en, rest = ''] = /^(.+?)( of .*)$/.exec(en) ?? [];
	const [end, more] = irregular.find(([ending]) => ending.test(noun)) ?? [/$/, 's'];
	return noun.replace(end, more) + rest;
}

/** How an entry is called when it is known: Mia, Mom, the fox, the ball. */
export function definite({ kind, en }: Entry): string {
	if (kind === 'relative') return en.charAt(0).toUpperCase() + en.slice(1);
	return kind === 'someone' || kind === 'thing' || kind === 'place' ? `the ${en}` : en;
}

/** What a form says in English, or the pronoun that it asks for; `own` is how to say it without a pronoun. */
export type Said =
	| { readonly text: string }
	| { readonly pronoun: string; readonly own: string; readonly isPlural?: true }
	| { readonly spoken: string };

/**
 * English for an entity. Forms: none (the fox, Mia), `a` (a fox, some milk), `bare` (fox), `plural`, `s` (Mia's),
 * `he him his self it its there` and, of several, `they them their` (or the name, where the pronoun would be
 * unclear), `at` and `to` of a place
 * (in the park, to the park), `child` (girl, boy), `i me my you your` in quotes. Throws RangeError on any other.
 */
export function english({ entry, pronoun }: Entity, form: string): Said {
	const name = definite(entry);
	const forms = pronouns[pronoun] as Readonly<Record<string, string>>;
	if (forms[form] !== undefined) {
		const isPossessive = form === 'his' || form === 'its';
		const own = isPossessive
			? possessive(name)
			: form === 'there'
				? `${entry.at ?? 'at'} ${name}`
				: name;
		return { pronoun: forms[form], own };
	}
	if (plurals[form] !== undefined) {
		const several = `the ${entry.isMass ? entry.en : plural(entry)}`;
		const own = form === 'their' ? `${several}'` : several;
		return { pronoun: plurals[form], own, isPlural: true };
	}
	if (spoken[form] !== undefined) return { spoken: spoken[form] };
	switch (form) {
		case '':
			return { text: name };
		case 'a':
			return { text: entry.isMass ? `some ${entry.en}` : withArticle(entry.en) };
		case 'bare':
			return { text: entry.en };
		case 'plural':
			return { text: entry.isMass ? entry.en : plural(entry) };
		case 's':
			return { text: possessive(name) };
		case 'child':
			return { text: pronoun === 'she' ? 'girl' : 'boy' };
		case 'at':
			return { text: `${entry.at ?? 'at'} ${name}` };
		case 'to':
			return { text: `to ${name}` };
	}
	throw new RangeError(`English has no form "${form}" for "${entry.en}"`);
}

function possessive(name: string): string {
	return `${name}'s`;
}
