import * as v from 'valibot';

const named = v.object({ name: v.record(v.string(), v.string()) });

/** The name that a model's card gives it in a language; null for a model without a card. */
export function modelName(card: unknown, language: string): string | null {
	const parsed = v.safeParse(named, card);
	return parsed.success ? (parsed.output.name[language] ?? null) : null;
}
