import * as v from 'valibot';
import type { Expected } from './download';
import { BrokenModelFile } from './errors';

/** The part of a model's `card.json` that the engine reads. */
export interface Card {
	/** Size and SHA-256 of the folder's other files, by name. */
	readonly files: Readonly<Record<string, Expected>>;
}

const card = v.object({
	files: v.record(
		v.string(),
		v.object({
			bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
			sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
		})
	)
});

/** Checks a parsed `card.json`. Throws BrokenModelFile (`card-json`). */
export function readCard(json: unknown): Card {
	const parsed = v.safeParse(card, json);
	if (parsed.success) return parsed.output;
	const issue = parsed.issues[0];
	throw new BrokenModelFile(
		'card.json',
		'card-json',
		`${v.getDotPath(issue) ?? 'card'}: ${issue.message}`
	);
}
