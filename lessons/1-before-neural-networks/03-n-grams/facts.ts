import { distinct } from '$lib/classic/ngrams/counts';
import type { State } from './state';
import { chooseContext, followersOf } from './study/context';
import { copiedSentence } from './study/copied';
import { estimateKeys, keyOf } from './study/estimates';
import { explorerText } from './study/explorer-text';
import type { Models } from './study/models';
import { contextLabel, unitLabel } from './study/unit-label';

/** What the experiment measured in a state; null where the text does not give it. */
export interface Facts {
	/** Characters of the whole text, and different units in the part that was counted. */
	characters: number;
	kinds: number;
	/** n − 1. */
	memory: number;
	/** The context that is looked at, how often it was seen, and what followed most often, how often. */
	context: string;
	seen: number;
	next: string | null;
	nextCount: number | null;
	/** What came after it in the text held back. */
	came: string | null;
	/** Different n-grams that occur, and how many the units would allow. */
	distinct: number;
	possible: number;
	/** Places of the text held back, those whose context is new, [0, 1], and those that counting alone rules out. */
	places: number | null;
	unseen: number | null;
	impossible: number | null;
	/** Bits per character: of the method at n on new text, of counting alone on the text counted. */
	bits: number | null;
	countedBits: number | null;
	/** The lowest bits of all methods at any n, where they are, and what the check asks for. */
	best: number | null;
	bestN: number | null;
	target: number | null;
	/** Adding one: its best n, its bits there and at the longest n; and how its curve runs. */
	addOneBestN: number | null;
	addOneBest: number | null;
	addOneLast: number | null;
	/** A frequent unit that follows few others, and the one it follows most often, with how often. */
	loyal: string | null;
	loyalCount: number | null;
	loyalCompany: number | null;
	partner: string | null;
	partnerCount: number | null;
	/** What the learner has in front of them, for the explorer to read. */
	forExplorer: string;
	/** The longest stretch of the writing that was copied, characters, and a whole copied sentence. */
	copied: number;
	copiedSentence: string | null;
}

/** How near to the best a setting has to come in the check. */
const nearBest = 1.02;

/** Measures everything that the lesson's words speak of. */
export function factsOf(models: Models, state: State): Facts {
	const { study } = models;
	const { text, copied } = models.write(state);
	const { loyal } = models;
	return {
		characters: study.characters,
		kinds: study.vocabulary.texts.length - 1,
		memory: state.n - 1,
		...contextFacts(models, state),
		distinct: distinct(study.counts, state.n),
		possible: (study.vocabulary.texts.length - 1) ** state.n,
		...scoreFacts(models, state),
		loyal: loyal && unitLabel(study, loyal.unit),
		loyalCount: loyal?.count ?? null,
		loyalCompany: loyal?.company ?? null,
		partner: loyal && unitLabel(study, loyal.partner),
		partnerCount: loyal?.partnerCount ?? null,
		forExplorer: explorerText(models, state),
		copied: [...text.slice(copied.start, copied.end)].length,
		copiedSentence: copiedSentence(text, study.parts.counted)
	};
}

function contextFacts({ study }: Models, state: State) {
	const { context, came } = chooseContext(study, state);
	const followers = followersOf(study.counts, context);
	const seen = followers.reduce((sum, { count }) => sum + count, 0);
	const [top] = followers;
	return {
		context: contextLabel(study, context),
		seen,
		next: top ? unitLabel(study, top.unit) : null,
		nextCount: top?.count ?? null,
		came: came === null ? null : unitLabel(study, came)
	};
}

function scoreFacts({ study: { scores } }: Models, { n, method, k }: State) {
	const at = (list: readonly number[] | undefined, place: number) => list?.[place] ?? null;
	const key = keyOf(method, k);
	const finite = (value: number | null) => (Number.isFinite(value) ? value : null);
	const all = scores ? estimateKeys.map((name) => scores.bits[name]) : [];
	const best = Math.min(...all.flat());
	const addOne = scores?.bits['add-1'];
	const addOneBest = addOne ? Math.min(...addOne) : null;
	return {
		places: scores?.units ?? null,
		unseen: at(scores?.unseen, n - 1),
		impossible: at(scores?.impossible, n - 1),
		bits: key && scores ? finite(at(scores.bits[key], n - 1)) : null,
		countedBits: at(scores?.counted, n - 1),
		best: finite(best),
		bestN: (all.find((list) => list.includes(best))?.indexOf(best) ?? -1) + 1 || null,
		target: scores ? Math.ceil(best * nearBest * 100) / 100 : null,
		addOneBestN: addOne && addOneBest !== null ? addOne.indexOf(addOneBest) + 1 : null,
		addOneBest,
		addOneLast: addOne?.at(-1) ?? null
	};
}
