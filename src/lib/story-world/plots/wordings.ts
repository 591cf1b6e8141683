/** Wordings of little words that any story needs, in English. */
export const en = {
	sudden: '(Suddenly|All at once|Just then|At that very moment|Without warning)',
	atLast: '(At last|In the end|Finally|After all that)',
	said: '(said|answered|replied)',
	cried: '(cried|called|shouted|exclaimed)',
	everyone: '(Everyone|Everybody|The whole crowd|One and all)'
} as const;

/** The same in Japanese; each its own, not word for word. */
export const ja = {
	sudden: '(とつぜん、|急に、|そのとき、|いきなり、|ちょうどそこで、)',
	atLast: '(とうとう、|ついに、|最後に、|やっとのことで、)',
	said: '(言いました|答えました|話しました)',
	cried: '(叫びました|大声を出しました|呼びかけました|声を上げました)',
	everyone: '(みんなは|だれもが|集まったみんなは|その場の全員が)'
} as const;
