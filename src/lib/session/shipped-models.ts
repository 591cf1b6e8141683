import { parseCard, type ModelCard } from '../model/card';

/** The model that opens by itself; its files are the only ones that the first page fetches. */
export const defaultModel = 'story-5m';

/** What an address calls the model of a learner's own files, which no link can hold. */
export const ownModel = 'own';

const cards = import.meta.glob<unknown>('/static/models/*/card.json', { import: 'default' });
const idOf = (path: string) => path.split('/').at(-2) ?? '';
const ids: ReadonlySet<string> = new Set(Object.keys(cards).map(idOf));

/** True for the folder of a model that the site ships. */
export function isShipped(id: string): boolean {
	return ids.has(id);
}

/** Cards of the shipped models: the default one, then the others, largest first. */
export async function shippedCards(): Promise<ModelCard[]> {
	const all = await Promise.all(Object.values(cards).map(async (load) => parseCard(await load())));
	const rank = ({ id, parameters }: ModelCard) => (id === defaultModel ? Infinity : parameters);
	return all.sort((a, b) => rank(b) - rank(a));
}
