/** The words of the experiment's figures and controls. */
export const en = {
	views: {
		title: 'Parts of the experiment',
		text: 'Text',
		lines: 'Four lines',
		table: 'Table',
		writing: 'Writing',
		methods: 'Methods',
		bits: 'Bits'
	},
	units: {
		label: 'Units',
		characters: 'characters',
		words: 'words',
		tokens: 'tokens of the GPT'
	},
	unitNames: { characters: 'character', words: 'word', tokens: 'token' },
	n: {
		label: 'n',
		sees: (memory: string) => (memory === '0' ? ': looks at nothing' : `: looks ${memory} back`)
	},
	method: { label: 'Method' },
	methods: {
		relative: 'Counting alone',
		'add-k': 'Add k',
		interpolation: 'Interpolation',
		katz: 'Katz backoff',
		'kneser-ney': 'Kneser–Ney',
		stupid: 'Stupid backoff'
	},
	shortMethods: {
		relative: 'counts',
		'add-k': 'add k',
		interpolation: 'interp.',
		katz: 'Katz',
		'kneser-ney': 'K–Ney',
		stupid: 'stupid'
	},
	k: 'k',
	seed: { label: 'Seed', again: 'Write again' },

	work: {
		telling: 'Telling the stories …',
		cutting: 'Cutting the text into units …',
		counting: 'Counting …',
		scoring: 'Scoring every method on the text held back …',
		cancel: 'Cancel',
		cancelled: 'Counting was cancelled; what you see is as it was.',
		cancelledFirst: 'Counting was cancelled. There is nothing to show yet.',
		again: 'Count again',
		failed: (detail: string) =>
			`Counting did not work (${detail}). Your text is still here; try again, or take a shorter one.`
	},

	text: {
		stories: (count: string) => `${count} stories told by a program of this site`,
		own: 'Your own text',
		characters: (count: string) => `${count} characters`,
		kinds: (count: string, unit: string) => `${count} different ${unit}s`,
		split: 'Counted: the first 80 %. Another 10 % helps to tune, and 10 % is held back for tests.',
		whole:
			'The text is so short that all of it is counted; nothing is held back, and so nothing can be tested.',
		begins: 'It begins:',
		field: 'Paste your own text here',
		count: 'Count this text',
		drop: 'Or drop a file anywhere here.',
		stays: 'Nothing leaves this browser.',
		dropNow: 'Let go to count this file.',
		back: 'Back to the stories',
		nothing: 'There is nothing to count yet. Paste a text, open a file, or stay with the stories.',
		long: 'Too long to be shown in the field; its beginning is below.'
	},

	lines: {
		label: 'Four lines written by counting, with different memories',
		line: (letter: string) => `Line ${letter}`,
		sees: (memory: string, unit: string) =>
			memory === '0'
				? 'looked at nothing'
				: `looked ${memory} ${unit}${memory === '1' ? '' : 's'} back`,
		stuck: '(the text is too short to go on)'
	},

	table: {
		marks: '· space, ↵ new line',
		shade: 'stronger = more',
		label: (n: string, context: string, next: string, share: string) =>
			`Which unit follows which context, n = ${n}. After ${context}, ${next} comes in ${share} of the cases.`,
		labelEmpty: 'Which unit follows which context: this text holds too little.',
		hidden: (context: string) =>
			`Which unit follows which context. The row of ${context} is hidden until you have made your guess.`,
		rows: 'before',
		columns: 'next',
		cell: (context: string, next: string, count: string, seen: string, share: string) =>
			`“${next}” after “${context}”: ${count} of ${seen}, ${share}`,
		hiddenCell: 'Hidden until you have made your guess',
		nothing: 'nothing',
		never: (context: string) => `“${context}” was never counted: 0 divided by 0.`,
		distinct: (found: string, possible: string, n: string) =>
			`${found} different ${n}-grams, of ${possible} possible`,
		unseen: (share: string) => `In the text held back, ${share} of contexts are new`
	},

	context: {
		label: 'After',
		frequent: 'a frequent one',
		surprised: 'a surprise',
		unseen: 'a new one',
		typed: 'Type your own',
		from: 'Which context',
		unknown: 'It holds something that the counted text does not.'
	},

	writing: {
		label: (text: string) => `Written by counting: ${text}`,
		which: 'Which draw',
		whichText: (place: string, of: string, unit: string) => `draw ${place} of ${of}: ${unit}`,
		after: (context: string) => `after “${context}”`,
		start: 'at the beginning',
		pointer: (u: string, seed: string) => `random: ${u}, seed ${seed}`,
		lands: (u: string, unit: string) => `The random number ${u} lands in ${unit}`,
		bars: 'What the draw was made from',
		rest: (count: string, share: string) => `${count} more share ${share}`,
		copied: (count: string) => `Underlined: longest copy, ${count} characters.`,
		sentence: (sentence: string) => `A whole copied sentence: “${sentence}”`,
		stuck: 'It ends here: after this, nothing was ever counted.',
		scores: 'Scores are no probabilities; to draw from them they are divided by their sum.',
		empty: 'The text is too short to write anything from it.'
	},

	methodTable: {
		label: (context: string) => `What each method gives after ${context}`,
		next: 'next',
		told: (count: string, came: string | null) => {
			const counted =
				count === '0' ? 'Never counted' : `Counted ${count === '1' ? 'once' : `${count} times`}`;
			return `${counted}.${came === null ? '' : ` In the text held back: “${came}”.`}`;
		},
		sum: 'sum',
		none: 'no answer',
		kinds: 'In percent; stupid backoff gives scores.',
		mixture: (shares: readonly string[]) => `Mixed, longest first: ${shares.join(', ')} %`
	},

	bits: {
		all: 'all methods',
		label: (method: string, n: string, bits: string) =>
			`Bits per character against n. ${method}, n = ${n}: ${bits} on the text held back.`,
		unit: 'bits per character',
		where: ', on the text held back',
		hidden: 'The curve appears after your guess.',
		counted: 'counted text',
		infinite: '∞',
		impossible: (places: string, of: string) => `${places} of ${of} places were called impossible.`,
		now: (method: string, n: string, bits: string) =>
			`${method}, n = ${n}: ${bits} bits per character`,
		score:
			'Stupid backoff gives scores that do not sum to 1. They cannot be turned into bits, so it has no curve.',
		tooShort: 'The text is too short to hold anything back, so there is nothing to measure on.',
		unknown: (count: string, of: string) =>
			`${count} of ${of} units held back were never counted; spelling them out is part of the bits.`,
		measured: (count: string) => `Measured on the first ${count} characters held back.`,
		numbers: 'Numbers',
		newContexts: 'places with a new context'
	}
};

export type Words = typeof en;
