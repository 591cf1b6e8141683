import type { Tokenizer } from '$lib/tokenizer';
import { tokenLabel } from '$lib/views/token-label';
import { startsInsideCharacter } from './token-title';

/** Longest text given, in characters; one line shows fewer. */
const mostCharacters = 160;

/**
 * What tokens say from one of them on, on one line: line breaks as ↵, beginning with a whole character, so that a
 * branch may show a piece that it shares. Empty only where there is no token.
 */
export function textFrom(
	tokenizer: Pick<Tokenizer, 'token' | 'decode'>,
	ids: readonly number[],
	from: number
): string {
	let start = from;
	const first = ids[start];
	if (first === undefined) return '';
	while (start > 0 && startsInsideCharacter(tokenizer.token(ids[start] ?? 0))) start--;
	const text = tokenizer.decode(ids.slice(start, start + mostCharacters));
	const line = text.trim().replace(/\s*\n\s*/g, ' ↵ ');
	return line === ''
		? tokenLabel(tokenizer.token(first))
		: [...line].slice(0, mostCharacters).join('');
}
