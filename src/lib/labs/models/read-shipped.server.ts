import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	openingBytes,
	parseCard,
	parseCurve,
	parseHistory,
	parseSamples,
	type ModelCard
} from '$lib/model/card';
import { defaultModel, type ShippedModel } from '$lib/session/shipped-models';
import type { DescribedModel } from './described-model';

const root = 'static/models';

/** Everything that the recipes wrote of every shipped model. Read while pages are made; throws for a file that is not what it should be. */
export function readDescribed(): DescribedModel[] {
	return readCards().map((card) => {
		const read = <T>(name: string, parse: (json: unknown) => T): T | null =>
			existsSync(join(root, card.id, name)) ? parse(readJson(card.id, name)) : null;
		return {
			card,
			history: read('history.json', parseHistory),
			curve: read('curve.json', parseCurve),
			samples: read('samples.json', parseSamples)
		};
	});
}

/** The shipped models as a menu names them. */
export function listShipped(): ShippedModel[] {
	return readCards().map((card) => {
		const { id, name, description, files } = card;
		const hasHistory = files['history.json'] !== undefined;
		return { id, name, description, bytes: openingBytes(card), hasHistory };
	});
}

/** Every card in `static/models`: the default model's, then the others', largest first. */
function readCards(): ModelCard[] {
	const rank = ({ id, parameters }: ModelCard) => (id === defaultModel ? Infinity : parameters);
	return readdirSync(root)
		.filter((id) => existsSync(join(root, id, 'card.json')))
		.map((id) => parseCard(readJson(id, 'card.json')))
		.sort((a, b) => rank(b) - rank(a));
}

function readJson(id: string, name: string): unknown {
	return JSON.parse(readFileSync(join(root, id, name), 'utf8'));
}
