/** The grid of patches. */
export const patching = {
	open: 'Try every place',
	title: 'Which place carries the difference?',
	lead: 'One value of the other text after another takes its place in your text, and the model answers each time. 0 leaves the answer as it is; 1 makes it the other text’s.',
	what: 'What is put in',
	kinds: { stream: 'the stream, place by place', heads: 'a head’s output, at all places' },
	needsText: 'Write another text under “Change something else” → “A value from another text”.',
	isSame: 'Both texts have the same answer here: there is no difference to carry over.',
	measure: (toward: string, away: string, own: string, donor: string) =>
		`Measured by how much the logit of “${toward}” is above that of “${away}”: ${own} in your text, ${donor} in the other one.`,
	progress: (done: string, total: string) => `${done} of ${total} runs`,
	stop: 'Stop',
	failed: 'A run failed. What was measured before stays.',
	row: (block: string) => `before ${block}`,
	column: (head: string) => `head ${head}`,
	place: (row: string, column: string) => `${row}, ${column}`,
	cell: (place: string, share: string) => `${place}: ${share} of the way`,
	noCell: (place: string) => `${place}: not measured; no token of the other text belongs here`,
	summary: (place: string, share: string) =>
		`The patch that carries the answer furthest: ${place}, ${share} of the way.`,
	legend: 'share of the way',
	aboutStream:
		'Rows: before which block. Columns: at which token, with the token of the other text that belongs to it. A choice keeps the patch.',
	aboutHeads:
		'Rows: block. Columns: head, its output put in at every token that has a partner in the other text. A choice opens the head.',
	speed: (ms: string) => `${ms} ms a run`
};
