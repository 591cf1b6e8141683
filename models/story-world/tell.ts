import { lexicon, type Category, type Entry } from './lexicon';
import { pick, type Random } from './random';

/** One event as a sentence or more in each language. */
export type Telling = readonly [en: string, ja: string];
/** One event with the ways to tell it; one of them is chosen. */
export type Beat = readonly Telling[];
/** A story to be filled in: who and what is in it, and its events in order. */
export interface Plot {
	readonly name: string;
	/** A slot's name and the list its entry is drawn from. */
	readonly cast: Readonly<Record<string, Category>>;
	readonly beats: readonly Beat[];
}
/** A finished story, the same events in both languages. */
export interface Story {
	readonly plot: string;
	readonly en: string;
	readonly ja: string;
}

const pronouns = {
	she: { he: 'she', him: 'her', his: 'her', ja: '彼女' },
	he: { he: 'he', him: 'him', his: 'his', ja: '彼' }
} as const;

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a" or "an" before the word. */
function withArticle(word: string): string {
	return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
}

/**
 * English for one slot. Forms: none (the bare word), `a` (with its article),
 * `he`, `him`, `his`; a form with a capital begins a sentence.
 */
function english(entry: Entry, form: string): string {
	if (form === '') return entry.en;
	const lower = form.toLowerCase();
	const words = pronouns[entry.she ? 'she' : 'he'];
	const text =
		lower === 'a'
			? withArticle(entry.en)
			: lower === 'he' || lower === 'him' || lower === 'his'
				? words[lower]
				: undefined;
	if (text === undefined) throw new RangeError(`unknown form "${form}" of "${entry.en}"`);
	return form === lower ? text : capitalise(text);
}

/** Japanese for one slot. Forms: none (the word) or `he` (彼 or 彼女). */
function japanese(entry: Entry, form: string): string {
	if (form === '') return entry.ja;
	if (form === 'he') return pronouns[entry.she ? 'she' : 'he'].ja;
	throw new RangeError(`unknown form "${form}" of "${entry.ja}"`);
}

function fill(
	template: string,
	cast: ReadonlyMap<string, Entry>,
	say: (entry: Entry, form: string) => string
): string {
	return template.replace(/\{(\w+)(?:\.(\w+))?\}/g, (_, slot: string, form = '') => {
		const entry = cast.get(slot);
		if (!entry) throw new RangeError(`no "${slot}" in the cast of "${template}"`);
		return say(entry, form);
	});
}

/** Draws an entry for every slot; no entry is drawn twice in a story. */
function drawCast(random: Random, slots: Plot['cast']): Map<string, Entry> {
	const cast = new Map<string, Entry>();
	for (const [slot, category] of Object.entries(slots)) {
		const taken = new Set([...cast.values()].map((entry) => entry.en));
		cast.set(
			slot,
			pick(
				random,
				(lexicon[category] as readonly Entry[]).filter((e) => !taken.has(e.en))
			)
		);
	}
	return cast;
}

/** Tells a plot once: draws its cast, chooses a telling of each beat, fills in both languages. */
export function tell(random: Random, plot: Plot): Story {
	const cast = drawCast(random, plot.cast);
	const tellings = plot.beats.map((beat) => pick(random, beat));
	const isNewParagraph = tellings.map((_, i) => i > 0 && random() < 0.3);
	const en = tellings.map(([text]) => fill(text, cast, english));
	const ja = tellings.map(([, text]) => fill(text, cast, japanese));
	const join = (parts: string[], space: string) =>
		parts.reduce((text, part, i) => text + (isNewParagraph[i] ? '\n' : space) + part);
	return { plot: plot.name, en: join(en, ' '), ja: join(ja, '') };
}
