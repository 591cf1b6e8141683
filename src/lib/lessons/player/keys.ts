/** What a key does in a lesson. `advance` shows an answer first where one is hidden. */
export type Act = 'next' | 'previous' | 'advance' | 'leave';

/** Fields in which every key is the learner's. */
const typing = 'textarea, select, [contenteditable], input:not([type="number"])';
/** What a space presses. */
const pressed = 'button, summary, [role="button"]';

/**
 * What a key pressed at `target` does; null where it belongs to what is in focus. A place marked `data-keys="own"`,
 * as the experiment is, keeps its arrows. While presenting, space and the keys of a remote control go on.
 */
export function actOf(
	key: string,
	target: { closest(selector: string): unknown } | null,
	isPresenting: boolean
): Act | null {
	const isIn = (selector: string): boolean => Boolean(target?.closest(selector));
	if (isPresenting && key === 'Escape') return 'leave';
	if (isIn(typing)) return null;
	if (isPresenting && key === 'PageDown') return 'advance';
	if (isPresenting && key === 'PageUp') return 'previous';
	if (isPresenting && key === ' ') return isIn(pressed) ? null : 'advance';
	if (isIn('input, [data-keys="own"]')) return null;
	if (key === 'ArrowRight') return isPresenting ? 'advance' : 'next';
	return key === 'ArrowLeft' ? 'previous' : null;
}
