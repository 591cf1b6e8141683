/** What is asked about a token: why its logit is what it is, and what the lens says of it through depth. */
export const attribution = {
	open: {
		why: (word: string) => `Why “${word}”? Part by part`,
		lens: (word: string) => `“${word}” through the layers`
	},
	reading: 'working it out …',
	failed: (detail: string) => `This could not be worked out: ${detail}`,
	foreign: (id: string, count: string) =>
		`The link asks for token ${id}. This model has ${count} tokens, numbered from 0. Choose one here.`,
	noHead: (head: string) => `This model has no head ${head}.`,
	choice: {
		token: 'Token',
		against: 'Compared with',
		mean: 'the mean of all tokens',
		likely: 'The most probable here',
		other: 'Another word',
		take: 'Take',
		takeFor: (name: string) => `Take this word as: ${name}`,
		pieces: (typed: string, taken: string) =>
			`“${typed}” is more than one token; “${taken}”, its first, was taken.`,
		nothing: 'Type a word first.'
	},
	why: {
		title: 'Why this token?',
		lead: (word: string, place: string) => `“${word}” after “${place}”`,
		leadAgainst: (word: string, other: string, place: string) =>
			`“${word}” rather than “${other}” after “${place}”`,
		explained:
			'Everything that the model computes is added to one stream, which the last step turns into logits. So a logit is a sum, and each part of the model has its share of it. The mean logit of all tokens is taken off first, which changes no probability.',
		explainedAgainst: (times: string) =>
			`The difference of two logits is a sum too. This one makes the first token ${times} times as probable as the second.`,
		above: (word: string, other: string | null, size: string) =>
			other === null
				? `The logit of “${word}” is ${size} above the mean logit of all tokens.`
				: `The logit of “${word}” is ${size} above that of “${other}”.`,
		below: (word: string, other: string | null, size: string) =>
			other === null
				? `The logit of “${word}” is ${size} below the mean logit of all tokens.`
				: `The logit of “${word}” is ${size} below that of “${other}”.`,
		for: (list: string) => `Most for it: ${list}.`,
		against: (list: string) => `Most against it: ${list}.`,
		part: (name: string, value: string) => `${name} (${value})`,
		list: 'What each part adds',
		components: {
			embed: 'token embedding',
			position: 'position embedding',
			head: (head: string) => `head ${head}`,
			mlp: (block: string) => `MLP ${block}`,
			attentionBias: (block: string) => `bias of attention ${block}`,
			mlpBias: (block: string) => `bias of MLP ${block}`,
			finalShift: 'final norm’s shift',
			edit: (place: string) => `intervention on ${place}`
		},
		places: {
			hook_resid_pre: (block: string) => `the stream before block ${block}`,
			hook_attn_out: (block: string) => `attention out of block ${block}`,
			hook_resid_mid: (block: string) => `the stream in block ${block}`,
			hook_mlp_out: (block: string) => `MLP out of block ${block}`,
			hook_resid_post: (block: string) => `the stream after block ${block}`
		},
		changed: 'changed by an intervention',
		changedShort: 'changed',
		others: (count: string) => `the other ${count} together`,
		all: (count: string) => `Show all ${count}`,
		fewer: 'Show the largest',
		sum: 'sum',
		measured: 'the run’s own number',
		residue: 'residue',
		residueNote: '(what rounding leaves)',
		residueOdd: '(more than rounding leaves: these parts are not the whole)',
		scale: (scale: string) =>
			`Every part is divided by the final norm’s scale, ${scale}, held as it is in this run.`,
		odd: 'Not every part is a finite number, so there is no sum.',
		attributed: 'attributed',
		effect: 'lost when off',
		openHead: (name: string, value: string) => `${name}: ${value}. Split by source token`,
		closeHead: (name: string, value: string) => `${name}: ${value}. Close its source tokens`,
		sources: {
			title: (head: string) => `What ${head} read, token by token`,
			row: (word: string, value: string, weight: string) =>
				`“${word}”: ${value}, with attention weight ${weight}`,
			weight: (weight: string) => `looks ${weight}`,
			edit: 'intervention on its output',
			sum: 'sum: the head’s part',
			residue: (value: string) => `residue ${value}`,
			look: 'See this head’s pattern'
		},
		measure: {
			title: 'The same, measured',
			about:
				'Each head, each MLP and the positions are switched off in turn, at every position, and the model runs again. What the number loses then stands beside what was attributed.',
			start: (count: string) => `Measure with ${count} runs`,
			again: 'Go on measuring',
			cancel: 'Stop',
			progress: (done: string, total: string) => `${done} of ${total} runs`,
			stopped: (done: string, total: string) =>
				`Stopped after ${done} of ${total} runs; these stay.`,
			done: (count: string) => `${count} runs done.`,
			why: 'The two differ because an attribution holds everything else still. When a part is really off, later blocks read other numbers and answer otherwise, and the final norm divides by another scale.',
			whyScale:
				'Nothing reads this part but the final norm. Without it the stream has another length, and every other part is divided by another scale, which an attribution holds still.',
			apart: (name: string, attributed: string, effect: string) =>
				`Furthest apart: ${name}, attributed ${attributed}, lost when off ${effect}.`,
			failed: (detail: string) => `The measurement ended: ${detail}`
		},
		table: 'Table of all parts',
		caption: (what: string) => `Parts of the logit of ${what}`,
		columns: { part: 'part', attributed: 'attributed', effect: 'lost when off' },
		none: '–',
		save: 'This sum'
	},
	lens: {
		title: 'Logit lens',
		lead: (word: string) => `“${word}” at every layer and position`,
		explained:
			'Each cell is what the model would answer if it stopped there: the stream goes through the final norm and the unembedding at once. In the cell stand the lens’s own best token and the rank of the chosen one.',
		grid: (word: string) => `Lens for “${word}”: layers down, positions across`,
		colour: 'Colour',
		byProbability: 'probability',
		byRank: 'rank',
		legendProbability: (word: string) => `probability of “${word}”`,
		legendRank: (word: string) => `rank of “${word}”`,
		afterEmbedding: 'after the embedding',
		afterBlock: (block: string) => `after block ${block}`,
		shortEmbedding: 'emb.',
		shortBlock: (block: string) => `block ${block}`,
		corner: 'layer',
		rank: (rank: string) => `#${rank}`,
		cell: (
			depth: string,
			place: string,
			word: string,
			share: string,
			rank: string,
			count: string,
			best: string,
			bestShare: string
		) =>
			`${depth}, at “${place}”: “${word}” has ${share}, rank ${rank} of ${count}. Best: “${best}” with ${bestShare}`,
		missing: 'not read yet',
		summary: (word: string, place: string, first: string, last: string, count: string) =>
			`At “${place}”, “${word}” goes from rank ${first} after the embedding to rank ${last} after the last block, of ${count} tokens.`,
		first: (depth: string) => `It leads from the state ${depth} on.`,
		never: 'It is not the best token at the end.',
		progress: (done: string, total: string) => `${done} of ${total} positions read`,
		follow: 'Enter or a click follows the cell’s position.',
		best: 'The chosen token is the best here: framed and bold.',
		column: (place: string) => `Through depth at “${place}”`,
		columns: { depth: 'layer', probability: 'probability', rank: 'rank', best: 'best token' },
		limit:
			'The lens reads early layers through an end that was trained for the last one. What it cannot read there may well be there.',
		save: 'This map'
	}
};
