import * as v from 'valibot';
import { gridKinds, type GridKind } from '../../model/patching';
import { gallerySchema, readGallery, writeGallery, type Gallery } from './gallery';
import { neuronSchema, readNeuron, writeNeuron, type NeuronPlace } from './neuron-place';
import { readTokenView, tokenViewSchema, writeTokenView, type TokenView } from './token-view';

/** What stands in the place of the figure, one at a time: it measures the model rather than showing a part of it. */
export type Instrument =
	| ({ readonly kind: 'heads' } & Gallery)
	| { readonly kind: 'grid'; readonly of: GridKind }
	| ({ readonly kind: 'neuron' } & NeuronPlace)
	| TokenView;

/** The parts of an address that say which instrument is open. */
export const instrumentSchema = {
	...gallerySchema,
	grid: v.optional(v.picklist(gridKinds)),
	...neuronSchema,
	...tokenViewSchema
};

type Link = { readonly [Part in keyof typeof instrumentSchema]?: unknown } & Parameters<
	typeof readGallery
>[0] &
	Parameters<typeof readNeuron>[0] &
	Parameters<typeof readTokenView>[0] & { readonly grid?: GridKind | undefined };

/** Writes what is open as the parts of an address; null leaves a part out. */
export function writeInstrument(
	instrument: Instrument | null
): Record<keyof typeof instrumentSchema, string | number | null> {
	const is = <Kind extends Instrument['kind']>(kind: Kind) =>
		instrument?.kind === kind ? (instrument as Extract<Instrument, { kind: Kind }>) : null;
	return {
		...writeGallery(is('heads')),
		grid: is('grid')?.of ?? null,
		neuron: writeNeuron(is('neuron')),
		...writeTokenView(is('why') ?? is('lens'))
	};
}

/** Reads what `writeInstrument` wrote; undefined for parts that do not go together. */
export function readInstrument(link: Link): Instrument | null | undefined {
	const gallery = readGallery(link);
	const neuron = readNeuron(link);
	const token = readTokenView(link);
	if (token === undefined) return undefined;
	const open = [
		gallery && { kind: 'heads' as const, ...gallery },
		link.grid ? { kind: 'grid' as const, of: link.grid } : null,
		neuron && { kind: 'neuron' as const, ...neuron },
		token
	].filter((each) => each !== null);
	return open.length > 1 ? undefined : (open[0] ?? null);
}
