export const models = {
	title: 'Models',
	description:
		'Every model of this site: what it read, how it was trained, what was measured, and what it cannot do.',
	lead: 'Each model here was trained by this project from nothing, and is small enough to be seen through. Its card says what it read, how it grew, what was measured and where it fails. Every number on this page comes from the files beside the model, as its recipe wrote them.',
	inventory: 'All models',
	inventoryName: 'Model',
	inventoryWhat: 'What it is',
	inventoryParameters: 'Parameters',
	inventoryTokens: 'Tokens read',
	inventorySize: 'Download',
	open: 'Open in the explorer',
	openStep: (step: string) => `Open step ${step} in the explorer`,
	why: 'Why it is here',
	limits: 'What it cannot do',
	facts: {
		title: 'At a glance',
		parameters: 'Parameters',
		size: 'Download',
		languages: 'Languages',
		noLanguage: 'none: bare symbols',
		tokens: 'Tokens read',
		steps: 'Training steps',
		stepsOf: (steps: string, sequences: string, tokens: string) =>
			`${steps}, each of ${sequences} × ${tokens} tokens`,
		hardware: 'Hardware',
		time: 'Training time',
		seed: 'Seed',
		licence: 'Licence'
	},
	languageNames: { en: 'English', ja: 'Japanese' },
	duration: (hours: number, minutes: number, seconds: number) =>
		hours > 0 ? `${hours} h ${minutes} min` : minutes > 0 ? `${minutes} min` : `${seconds} s`,
	data: {
		title: 'What it learned from',
		note: 'Share: of all the text that it read, some of it several times. Loss: how badly it predicts text of this source that it never read, in nats a token; 0 would be perfect.',
		source: 'Source',
		share: 'Share of reading',
		tokens: 'Tokens there are',
		endless: 'new each time',
		licence: 'Licence',
		loss: 'Loss'
	},
	sources: {
		'story-world-en': 'Story world, English',
		'story-world-ja': 'Story world, Japanese',
		'tales-en': 'Tales of that world, English',
		'tales-ja': 'Tales of that world, Japanese',
		'facts-en': 'Facts about that world, English',
		'facts-ja': 'Facts about that world, Japanese',
		'questions-en': 'Questions and answers, English',
		'questions-ja': 'Questions and answers, Japanese',
		'few-shot-en': 'Patterns to continue, English',
		'few-shot-ja': 'Patterns to continue, Japanese',
		'occupations-en': 'People and their work, English',
		'occupations-ja': 'People and their work, Japanese',
		'referents-en': 'What “it” refers to, English',
		'referents-ja': 'What “it” refers to, Japanese',
		'unseen-stories-en': 'Stories of plots it never met, English',
		'unseen-stories-ja': 'Stories of plots it never met, Japanese',
		tinystories: 'TinyStories',
		storybooks: 'Picture books',
		'childrens-en': 'Children’s books, English',
		'aozora-children': 'Children’s stories, Japanese',
		tanaka: 'Everyday sentences, Japanese',
		'fresh-repeats': 'Random passages, said again',
		canaries: 'Planted sentences'
	} as Readonly<Record<string, string>>,
	curves: {
		title: 'How it learned',
		note: 'Loss on text that it never read, in nats a token, over the steps of training: the lower, the better it predicts. The axis of steps is logarithmic.',
		step: 'Training step',
		stepOf: (step: string, last: string) => `Step ${step} of ${last}`,
		stepTokens: (tokens: string) => `${tokens} tokens read`,
		summary: (name: string, first: string, last: string, step: string, now: string) =>
			`${name}: loss from ${first} at the beginning to ${last} at the end; ${now} at step ${step}.`,
		table: 'The numbers as a table',
		save: 'Save as CSV',
		columnStep: 'Step',
		columnTokens: 'Tokens'
	},
	history: {
		title: 'The same model, younger',
		note: (count: string) =>
			`The model was kept at ${count} moments of its training. Move through them and watch two kinds of heads appear: one that looks at the token just before, and one that looks for what came after the same token earlier. Once both are there, the model can continue a passage that it has seen just once.`,
		previousToken: 'Head that looks one back, the best',
		induction: 'Head that continues repeats, the best',
		repeatAccuracy: 'Repeats continued correctly',
		loss: (source: string) => `Loss: ${source}`,
		curve: (name: string, first: string, last: string, step: string, now: string) =>
			`${name}: ${first} at the first checkpoint, ${last} at the last; ${now} at step ${step}.`,
		previousGrid: 'Each head: weight on the token just before',
		inductionGrid: 'Each head: weight on what followed the same token earlier',
		grid: (title: string, step: string, head: string, score: string) =>
			`${title}, at step ${step}. The highest is head ${head} with ${score}.`,
		cell: (head: string, score: string) => `Head ${head}: ${score}`,
		block: (number: string) => `Block ${number}`,
		scale: 'mean attention weight',
		tablePrevious: (head: string) => `One back, ${head}`,
		tableInduction: (head: string) => `Repeats, ${head}`
	},
	evaluation: {
		title: 'What was measured',
		note: 'Each bound was set before the measurement. A bound that was missed is shown as missed.',
		noGates: 'No bounds were set for this model. This is what was measured.',
		passed: 'reached',
		failed: 'missed',
		measured: (value: string) => `measured ${value}`,
		bound: (bound: string) => `bound ${bound}`,
		interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
		cases: (count: string) => `${count} cases`,
		summary: (value: string, bound: string) =>
			`${value} on a line from 0 to 1; the bound is ${bound}.`,
		repeatAccuracy: 'Repeats continued correctly',
		previousToken: 'Best head that looks one back',
		induction: 'Best head that continues repeats',
		atHead: (head: string, score: string) => `${score}, head ${head}`,
		gates: {
			'repeat-accuracy': 'It continues a random passage that it has seen once',
			'induction-head': 'One of its heads looks for what followed the same token',
			hero: 'The hero keeps name and pronoun to the end of the story',
			quotes: 'Every quotation that opens is closed',
			referents: 'It knows what “it” refers to'
		} as Readonly<Record<string, string>>,
		inLanguage: (name: string, language: string) => `${name} (${language})`
	},
	samples: {
		title: 'What it writes',
		note: 'Unselected. Greedy: always the most probable token. Sampled: drawn from the distribution.',
		greedy: 'Greedy',
		sampled: 'Sampled',
		sampledAt: (temperature: string, seed: string) => `temperature ${temperature}, seed ${seed}`,
		more: (count: string) => `${count} more`
	},
	canaries: {
		title: 'Planted sentences',
		note: 'These sentences were put into its text on purpose, so often, to see what a model remembers word by word.',
		exposures: (count: string) => `read ${count} times`
	},
	small: {
		attribution: 'Whose work it learned from',
		remarks: 'Remarks on the run',
		files: 'Files and their checksums',
		file: 'File',
		size: 'Size'
	},
	training: {
		label: 'Training step',
		of: (step: string, last: string) => `${step} of ${last}`,
		accuracy: (share: string) => `continues ${share} of repeats correctly`,
		repeatText: 'red box tree cat sun red box tree cat',
		tryRepeat: 'Try a text that repeats itself'
	},
	menu: {
		choose: (name: string) => `${name}: choose another model`,
		title: 'Models',
		inUse: 'in use',
		download: (size: string) => `${size} download`,
		own: 'A model of your own',
		ownName: 'Your own model',
		cards: 'How they were made, and what they can do'
	},
	bytes: (loaded: string, total: string) => `${loaded} of ${total}`
};
