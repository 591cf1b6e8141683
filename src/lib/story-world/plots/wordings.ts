/** Wordings of little words that any story needs, in English. */
export const en = {
	/** Before a comma-free clause that comes next. */
	then: '(Then|After that,|Next,|Soon|A little later,|Presently,)',
	sudden: '(Suddenly|All at once|Just then|At that very moment|Without warning)',
	atLast: '(At last|In the end|Finally|After all that)',
	said: '(said|answered|replied)',
	cried: '(cried|called|shouted|exclaimed)',
	very: '(very|so|really|quite|terribly)',
	looked: '(looked|peeked|glanced|peered)',
	went: '(went|walked|wandered|hurried|set off)',
	everyone: '(Everyone|Everybody|The whole crowd|One and all)'
} as const;

/** The same in Japanese; each its own, not word for word. */
export const ja = {
	then: '(それから、|次に、|その後、|やがて、|間もなく、|)',
	sudden: '(とつぜん、|急に、|そのとき、|いきなり、|ちょうどそこで、)',
	atLast: '(とうとう、|ついに、|最後に、|やっとのことで、)',
	said: '(言いました|答えました|話しました)',
	cried: '(叫びました|大声を出しました|呼びかけました|声を上げました)',
	very: '(とても|すごく|本当に|大変|ずいぶん)',
	everyone: '(みんなは|だれもが|集まったみんなは|その場の全員が)'
} as const;
