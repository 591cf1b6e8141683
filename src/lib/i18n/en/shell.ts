export const shell = {
	skip: 'Skip to the content',
	home: 'Vitrine, home',
	lessons: 'Lessons',
	places: 'Places',
	explorer: 'Explorer',
	models: 'Models',
	about: 'About',
	controls: 'Language and appearance',
	/** In the language that it leads to. */
	readOther: 'このページを日本語で読む',
	theme: (name: string) => `Theme: ${name}`,
	themes: { system: 'like the system', light: 'light', dark: 'dark' },
	projector: 'Projector: everything larger',
	private: 'Nothing you type leaves this browser.',
	licence: 'MIT licence',
	notFoundTitle: 'There is no such page',
	notFound: 'The address leads nowhere here. It may have been mistyped, or the page has moved.',
	failedTitle: 'The page could not be shown',
	failed: (detail: string) =>
		`Something unexpected happened (${detail}). Reload the page; if it happens again, start from the home page.`,
	toHome: 'To the home page',
	reload: 'Reload',
	aboutPage: {
		title: 'About Vitrine',
		description:
			'What Vitrine is, what happens to what you type, how its numbers are tested, and whose work it is built on.',
		what: 'A glass case for a language model',
		whatText: [
			'Vitrine shows how a language model gets from your words to the next one. The model in it is real: a small GPT that this project trained from nothing. It runs in your browser while you type, and everything it computes on the way can be opened and read.',
			'Every mark that looks like data is data, taken from the run in front of you. Where something is a recorded run, it says so. Where a value is missing, nothing is drawn in its place.'
		],
		privacy: 'What happens to what you type',
		privacyText: [
			'It stays with you. The model comes to your browser, not your text to a server. There is no account, no cookie and no measuring of visitors.',
			'The address of the page holds your text after the # sign, a part that browsers do not send. Whoever you give the link to can read it. Your choice of theme and language, and the model’s files, are kept in this browser; clearing the site’s data removes them.'
		],
		accuracy: 'How the numbers are tested',
		accuracyText: [
			'The calculation is written twice: once as the graph that runs here, and once in plain PyTorch, in double precision. The tests compare the two at every point inside the model that can be looked at, for several lengths of text and with heads switched off. The largest difference allowed is 0.0001, relative to the larger of 1 and the value itself.',
			'The tokenizer is tested against an independent one on thousands of random strings. All tests come with the source and run with one command.'
		],
		limits: 'What the model is not',
		limitsText:
			'It is small, and knows little beyond stories for children. It states no facts and follows no instructions. It is here because it works in the same way as its large relatives and can be seen through; not for what it says.',
		offline: 'Without a network',
		offlineText:
			'After the first visit, Vitrine works without a network. A school can also serve the built folder itself: it is plain files.',
		licences: 'Licences and sources',
		code: 'Code',
		codeText: 'MIT. You may use, change and share it.',
		model: 'Models',
		modelText:
			'Trained for this site. Their cards tell the licence of each, every source it learned from with that source’s licence, and its limits:',
		card: 'the models’ cards',
		software: 'Software',
		softwareText:
			'ONNX Runtime Web (MIT) does the arithmetic; D3 (ISC) computes shapes and scales; Svelte and SvelteKit (MIT) draw the page.'
	}
} as const;
