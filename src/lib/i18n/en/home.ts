export const home = {
	title: 'See how a language model thinks',
	description:
		'A real GPT runs in this page, on your own text. Open it, read every number, switch parts off.',
	lead: 'A real GPT, small enough to run in this page, reads what you type and bets on the next word. Nothing you type leaves your browser.',
	text: 'Type something',
	recorded: 'Recorded run, until the model is here',
	live: 'Live: this is the model’s answer to your text',
	next: 'Next token',
	depth: 'If it stopped here',
	depthEmbedding: 'before the first block',
	depthBlock: (number: string) => `after block ${number}`,
	depthSummary: (words: string) => `The model’s best word after each block: ${words}.`,
	lidLead:
		'Each token is a ribbon; each block lets it look back at the tokens before it and adds what it found. Click a block or a head to step inside.',
	explore: 'Open in the explorer',
	exampleText: 'Mia found a key. She tried the key in an old',
	tryThese: 'Or try',
	examples: [
		'Once upon a time, there was a little',
		'Tom and his mom went to the park. Tom was happy because',
		'こんにちは。'
	],
	factsTitle: 'What you see is what was computed',
	facts: [
		{
			title: 'Every number is real',
			text: 'Each bar, ribbon and cell is a value of this run. Where something is recorded, cut or not captured, the page says so.'
		},
		{
			title: 'Small on purpose',
			text: 'The model was trained by this project on stories in English and Japanese. It makes mistakes; they are part of what there is to see.'
		},
		{
			title: 'Yours to change',
			text: 'Switch off a head and watch the answer move. Share the exact state as a link; it works offline after the first visit.'
		}
	]
};
