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

/** "a" or "an" before what follows. */
export function withArticle(word: string): string {
	return `${/^([aeio]|u(?!ni|se))/i.test(word) && !/^one\b/.test(word) ? 'an' : 'a'} ${word}`;
}

/** The plural of a countable entry. */
export function plural({ en, plural }: Entry): string {
	if (plural) return plural;
	if (/(s|x|ch|sh)$/.test(en)) return `${en}es`;
	return /[^aeiou]y$/.test(en) ? `${en.slice(0, -1)}ies` : `${en}s`;
}

/** How an entry is called when it is known: Mia, Mom, the fox, the ball. */
export function definite({ kind, en }: Entry): string {
	if (kind === 'relative') return en.charAt(0).toUpperCase() + en.slice(1);
	return kind === 'someone' || kind === 'thing' || kind === 'place' ? `the ${en}` : en;
}

/** What a form says in English, or the pronoun that it asks for; `own` is how to say it without a pronoun. */
export type Said =
	| { readonly text: string }
	| { readonly pronoun: string; readonly own: string }
	| { readonly spoken: string };

/**
 * English for an entity. Forms: none (the fox, Mia), `a` (a fox, some milk), `bare` (fox), `plural`, `s` (Mia's),
 * `he him his self it its there` (or the name, where the pronoun would be unclear), `at` and `to` of a place
 * (in the park, to the park), `i me my you your` in quotes. Throws RangeError on any other.
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
