const hands = (count: string): string => (count === '1' ? '1 hand' : `${count} hands`);

export const lessons = {
	title: 'Lessons',
	description:
		'A course on language models, from counting letters to reading a transformer: you bet, you try, you see the real thing compute.',
	lead: 'Every lesson opens with a puzzle and asks you to bet before it shows. What it shows is computed in front of you, on your own text if you like. Eight to fifteen minutes each; nothing is locked.',

	course: {
		part: (number: string) => `Part ${number}`,
		minutes: (count: string) => `${count} min`,
		done: 'done',
		begun: (step: string, of: string) => `step ${step} of ${of}`,
		soon: 'still to come',
		there: (count: string, of: string) => `${count} of ${of} lessons written so far`,
		builds: (titles: readonly string[]) =>
			`Builds on ${titles.map((title) => `“${title}”`).join(', ')}`,
		buildsOn: 'It builds on',
		goOnWith: (title: string, step: string, of: string) =>
			`Go on with “${title}”, step ${step} of ${of}`,
		beginWith: (title: string) => `Begin with “${title}”`,
		next: 'Next for you',
		allDone: 'You have done every lesson that there is so far.',
		parts: {
			'1-before-neural-networks': {
				title: 'Before neural networks',
				planned: {
					'what-is-a-language-model': 'What is a language model?',
					rules: 'Language by rules',
					'n-grams': 'Counting what comes next',
					'hidden-markov': 'Hidden states',
					'maximum-entropy': 'Features and weights'
				}
			},
			'2-words-become-vectors': {
				title: 'Words become vectors',
				planned: {
					'neural-language-model': 'The first neural language model',
					word2vec: 'Meaning as a place',
					'rnn-and-lstm': 'Networks that remember'
				}
			},
			'3-inside-the-transformer': {
				title: 'Inside the transformer',
				planned: {
					tokens: 'Tokens',
					'embeddings-and-positions': 'What enters the first layer',
					'self-attention': 'Self-attention',
					'multi-head': 'Many heads',
					'mlp-and-residual-stream': 'The stream that all layers write on',
					'logits-and-softmax': 'From scores to probabilities',
					decoding: 'Choosing the next word',
					'generation-and-context': 'One token after another',
					'modern-architectures': 'What changed since GPT-2'
				}
			},
			'4-how-models-are-made': {
				title: 'How models are made',
				planned: {
					data: 'A model is its data',
					pretraining: 'Pretraining',
					'masked-models': 'Seeing both sides',
					'fine-tuning': 'Fine-tuning',
					preferences: 'Learning from preferences',
					scaling: 'Scaling'
				}
			},
			'5-using-models': {
				title: 'Using models, and their limits',
				planned: {
					prompting: 'Prompting',
					retrieval: 'Looking things up',
					hallucination: 'Fluent is not true',
					bias: 'Bias',
					'security-and-privacy': 'Security and privacy',
					cost: 'What an answer costs',
					'looking-inside': 'Looking inside',
					landscape: 'How the words relate'
				}
			}
		}
	},

	progress: {
		title: 'Your progress',
		where:
			'What you did, guessed and wrote is kept in this browser and nowhere else. As a file you can take it to another device.',
		empty: 'Nothing is kept yet.',
		save: 'Save as a file',
		open: 'Open a file',
		openHint: 'A file that you open is added to what is here; nothing is overwritten.',
		erase: 'Erase everything',
		eraseSure:
			'Everything that this browser keeps of the lessons goes: guesses, texts, what is done. Save it as a file first if you may want it back.',
		eraseYes: 'Erase it',
		eraseNo: 'Keep it',
		erased: 'Everything was erased.',
		saved: (name: string) => `Saved as ${name}.`,
		taken: (count: string) =>
			count === '1' ? 'One lesson was taken over.' : `${count} lessons were taken over.`,
		notJson: (name: string) =>
			`${name} is not a progress file: it is not JSON. Nothing was changed.`,
		notProgress: (name: string, where: string) =>
			`${name} is not a progress file of this site${where === '' ? '' : ` (${where})`}. Nothing was changed.`,
		newer: (name: string, version: string) =>
			`${name} was made by a newer version of this site (${version}). Reload the page to get that version, then try again. Nothing was changed.`,
		tooLarge: (name: string, size: string) =>
			`${name} is ${size} large, far more than a progress file ever is. It was not read, and nothing was changed.`,
		unreadable: (name: string, detail: string) =>
			`${name} could not be read (${detail}). Nothing was changed.`,
		problems: {
			blocked:
				'This browser keeps nothing for this site, as in a private window. The lessons work, but your progress ends with this tab unless you save it as a file.',
			full: 'There is no room left to keep your progress. What you do now ends with this tab unless you save it as a file.',
			newer:
				'A newer version of this site has kept your progress. Reload the page to see it; what you do until then ends with this tab.',
			unreadable:
				'What was kept of a lesson was written by another version of this site and cannot be read. It stays in this browser as it is; that lesson begins anew.'
		}
	},

	player: {
		steps: 'Steps of the lesson',
		stepOf: (step: string, of: string) => `Step ${step} of ${of}`,
		stepName: (step: string, heading: string) => `Step ${step}: ${heading}`,
		stepDone: 'done',
		kinds: { predict: 'a bet', why: 'in your words', check: 'a check' },
		previous: 'Back',
		next: 'Next',
		keys: '← and → on the keyboard go from step to step.',
		offer: (step: string, of: string) => `You were at step ${step} of ${of}.`,
		goOn: 'Go on there',
		decline: 'Start from the beginning',
		experiment: 'Experiment',
		trying: 'You are trying things out.',
		backToLesson: 'Back to the lesson',
		tryTitle: 'Try it',
		tryIt: 'Try it yourself',
		withOwn: 'With your own text or settings.',
		useLessons: 'Use the lesson’s',
		loading: 'The experiment is on its way …',
		failed: (detail: string) =>
			`The experiment could not be loaded (${detail}). The words of the lesson are all here; what you wrote is kept.`,
		again: 'Try again',
		links: {
			garbage: 'This link is damaged, so the lesson opens at its beginning.',
			newer:
				'This link was made by a newer version of this site, so the lesson opens at its beginning. Reload the page and open the link again.',
			'unknown-step':
				'This link leads to a step that this lesson does not have, so the lesson opens at its beginning.',
			'other-state':
				'This link holds settings that this experiment does not know. The step opens as the lesson has it.'
		},
		whereNext: 'Where next',
		nextLesson: (title: string) => `Next lesson: ${title}`,
		inExplorer: 'The same in the explorer',
		textInExplorer: (text: string) => `This text in the explorer: “${text}”`,
		textAlone: 'There, this site’s GPT reads it. The settings of the experiment stay here.',
		allLessons: 'All lessons',
		sources: 'Where this comes from'
	},

	guess: {
		title: 'Your bet',
		commit: 'That is my guess',
		keep: 'Keep my guess',
		change: 'Change my mind',
		yours: 'your guess',
		model: 'the model',
		answer: 'the answer',
		before: (guesses: string) => `Before that you said ${guesses}.`,
		waitingForModel:
			'Your guess is kept. The model is not ready yet: its answer appears here as soon as it is.',
		waiting: 'Your guess is kept. The answer appears here as soon as the figure has it.',
		openWaitingForModel: 'The model is not ready yet: its answer appears here as soon as it is.',
		openWaiting: 'The answer appears here as soon as the figure has it.',
		elsewhere: 'The answer belongs to what the lesson shows. Go back to the lesson to see it.',
		slide: 'Your guess, as a place on the line',
		number: 'Your guess',
		numberHint: 'Drag along the line, or type a number.',
		orderHint: 'Drag the rows, or move them with their buttons.',
		up: (item: string) => `Move up: ${item}`,
		down: (item: string) => `Move down: ${item}`,
		moved: (item: string, place: string, of: string) => `${item}: place ${place} of ${of}`,
		place: 'Place',
		placesRight: (count: string, of: string) => `${count} of ${of} in the right place`,
		cellHint: 'Point at a cell in the figure, or choose its row and column.',
		row: 'Row',
		column: 'Column',
		none: 'not chosen',
		cell: (row: string, column: string) => `row “${row}”, column “${column}”`,
		nothing: 'no guess'
	},

	why: {
		title: 'In your words',
		field: 'Your answer',
		kept: 'Kept in this browser as you type.',
		compare: 'Compare with one answer',
		one: 'One answer'
	},

	check: {
		title: 'Check',
		field: 'Your answer',
		attempt: 'Check it',
		attemptState: 'Check what I set',
		right: 'Right.',
		rightOne: 'right',
		wrong: 'Not yet.',
		unknown: 'This is still being computed. Try again in a moment.',
		tries: (count: string) => (count === '1' ? '1 try' : `${count} tries`),
		solved: 'solved',
		hint: 'A hint',
		secondHint: 'One more hint',
		hintNumber: (number: string) => `Hint ${number}`
	},

	teach: {
		title: 'For teachers',
		present: 'Present it',
		presentHint:
			'Large type, nothing around it. Space or → goes on and shows answers, ← goes back, Esc ends.',
		leave: 'End (Esc)',
		reveal: 'Show the answer',
		note: 'Teacher’s note',
		printWorksheet: 'Print the worksheet',
		printNote: 'Print the teacher’s note',
		poll: 'Show of hands',
		handsFor: (option: string) => `Hands for ${option}`,
		hands,
		countAnew: 'Count anew',
		given: (who: string, share: string) => `${who}: ${share}`,
		range: (from: string, to: string) => `${from} to ${to}`,
		firstIs: 'Which comes first?'
	},

	ownText: {
		file: 'Open a text file',
		binary: (name: string) =>
			`${name} is not a text file, so it was not read. Save it as plain text (.txt) and try again.`,
		empty: (name: string) => `There is no text in ${name}.`,
		unreadable: (name: string, detail: string) => `${name} could not be read (${detail}).`,
		cut: (kept: string, all: string | null) =>
			all === null
				? `The text is very long: its first ${kept} characters are taken.`
				: `The text has ${all} characters: its first ${kept} are taken.`
	},

	print: {
		worksheet: 'Worksheet',
		name: 'Name',
		date: 'Date',
		guess: 'My guess',
		shown: 'What the page shows',
		order: 'My order',
		link: 'The lesson in a browser',
		stateLeftOut:
			'The link opens the step as the lesson has it: the text in use is too long for a link.',
		note: 'Teacher’s note',
		answers: 'Answers',
		answer: 'Answer',
		measured: '(measured in this browser)',
		notMeasured: 'The experiment has not given it yet: open the step to see it.',
		solving: 'Opens it solved',
		hints: 'Hints',
		step: (number: string) => `step ${number}`,
		measuring: 'Measuring what the sheet needs',
		measuredOf: (count: string, of: string) => `${count} of ${of}`,
		printNow: 'Print without the rest',
		cancel: 'Cancel',
		oneAnswer: 'One answer',
		right: 'Right',
		made: 'Vitrine'
	}
} as const;
