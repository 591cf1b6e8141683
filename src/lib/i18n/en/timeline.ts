export const timeline = {
	bits: (bits: string) => `surprise ${bits} bits`,
	legend: 'surprise in bits',
	sure: 'sure of it',
	blind: 'a blind guess',
	explained: (bits: string, tokens: string) =>
		`How unexpected a token was: −log₂ of the chance that the model gave it, over all its tokens and before any decoding setting. 1 bit is one chance in two, 2 bits one in four; ${bits} bits are a blind guess among ${tokens} tokens.`,
	first: (token: string) => `“${token}” comes first: nothing foretells it.`,
	followed: (token: string, share: string, bits: string) =>
		`“${token}” had a chance of ${share} here: ${bits} bits.`,
	table: 'Surprise as a table',
	tableMean: (bits: string) => `On average ${bits} bits a token`,
	columnToken: 'Token',
	columnShare: 'Chance it had',
	columnBits: 'Bits',
	branches: 'Branches',
	branchSummary: (count: string, present: string) =>
		`${count} branches; the present one goes on with “${present}”. Choose one to go back to it.`,
	branchTokens: (count: string) => `${count} ${count === '1' ? 'token' : 'tokens'}`,
	branchEmpty: 'here, nothing more yet',
	branchStart: (number: string) => `token ${number}`,
	branchHint: (most: string) =>
		`Rewind, or click another word at an earlier token: what is left stays here as a branch, the last ${most} of them, and in the link. Typing starts afresh.`,
	untilStopped: 'Until stopped',
	untilStoppedHint: (most: string) =>
		`Goes on until you stop it, the model ends the text, or ${most} tokens are written.`,
	seed: (seed: string) => `seed ${seed}`,
	seedHint: 'Takes the next seed: other random numbers, so another continuation.',
	foreign:
		'The link goes on with tokens that this model does not have. The text ends before the first of them, and branches with such tokens are left out.',
	unread: 'The surprise could not be read from the run.'
};
