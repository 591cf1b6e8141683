import type { Tell } from './lookup.svelte';

/** The story world, which is fetched only when its documents are to be told again. */
export async function tellStoryWorld(): Promise<Tell> {
	const { documentKinds, tellDocument } = await import('$lib/story-world/documents');
	return (kind, language, seed) => {
		const known = documentKinds.find((own) => own === kind);
		if (!known) throw new RangeError(`the story world tells no ${kind}`);
		return tellDocument(known, language, seed);
	};
}
