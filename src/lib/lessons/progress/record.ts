import * as v from 'valibot';

/** Version of what is kept of a learner's way; a greater one is told apart, not guessed at. */
export const progressVersion = 1;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const cell = v.object({ row: count, column: count });
const guess = v.union([v.pipe(v.number(), v.finite()), v.array(count), cell]);

const lessonRecord = v.object({
	/** When it was last used, ms since 1970; the latest is the one to go on with. */
	at: v.pipe(v.number(), v.minValue(0)),
	/** Id of the step that was last on screen. */
	step: v.nullable(name),
	/** The experiment's state there, where it is not the step's own. */
	state: v.nullable(v.record(v.string(), v.unknown())),
	/** Ids of the steps that are done. */
	done: v.array(name),
	/** True once every check was solved. */
	finished: v.boolean(),
	/** By step, every guess that was committed to, the first one first. */
	guesses: v.record(name, v.array(guess)),
	/** By step, what was written into the box that asks why. */
	answers: v.record(name, v.string()),
	/** By step, how a check went. */
	checks: v.record(name, v.object({ tries: count, solved: v.boolean(), hints: count })),
	/** The learner's own texts and settings, by the name of the experiment's field. */
	own: v.record(v.string(), v.unknown()),
	/** By step, hands that were counted for each option. */
	polls: v.record(name, v.array(count))
});

const progress = v.object({
	version: v.literal(progressVersion),
	lessons: v.record(name, lessonRecord)
});

/** A guess: a number or an option's index, an order of indices, or a cell; indices count from 0. */
export type Guess = v.InferOutput<typeof guess>;
/** What is kept of one lesson. */
export type LessonRecord = v.InferOutput<typeof lessonRecord>;
/** What is kept of all lessons, by the lesson's id; also the form of the file. */
export type Progress = v.InferOutput<typeof progress>;

/** A lesson that was never opened. */
export const untouched: LessonRecord = {
	at: 0,
	step: null,
	state: null,
	done: [],
	finished: false,
	guesses: {},
	answers: {},
	checks: {},
	own: {},
	polls: {}
};

/** The record that a stored value holds; null when it is none. */
export function parseRecord(value: unknown): LessonRecord | null {
	const parsed = v.safeParse(lessonRecord, value);
	return parsed.success ? parsed.output : null;
}

/** What came of reading a progress file. */
export type ProgressReading =
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'newer'; readonly version: number }
	| { readonly kind: 'not-json' }
	| { readonly kind: 'not-progress'; readonly where: string }
	| { readonly kind: 'too-large'; readonly bytes: number };

/** Reads what `JSON.stringify` made of a `Progress`; never throws, whatever it is given. */
export function parseProgress(text: string): ProgressReading {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return { kind: 'not-json' };
		throw error;
	}
	const version = versionOf(value);
	if (version !== null && version > progressVersion) return { kind: 'newer', version };
	const parsed = v.safeParse(progress, value);
	if (parsed.success) return { kind: 'progress', progress: parsed.output };
	return { kind: 'not-progress', where: v.getDotPath(parsed.issues[0]) ?? '' };
}

function versionOf(value: unknown): number | null {
	const parsed = v.safeParse(v.object({ version: v.number() }), value);
	return parsed.success ? parsed.output.version : null;
}
