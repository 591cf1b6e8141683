import * as v from 'valibot';

/** A neuron of an MLP; indices count from 0. */
export interface NeuronPlace {
	readonly layer: number;
	readonly neuron: number;
}

/** The part of an address that says which neuron is looked at. */
export const neuronSchema = {
	neuron: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}\.\d{1,5}$/)))
};

/** Writes a neuron as a part of an address; null leaves it out. */
export function writeNeuron(place: NeuronPlace | null): string | null {
	return place && `${place.layer}.${place.neuron}`;
}

/** Reads what `writeNeuron` wrote. */
export function readNeuron(link: { readonly neuron?: string | undefined }): NeuronPlace | null {
	if (link.neuron === undefined) return null;
	const [layer = 0, neuron = 0] = link.neuron.split('.').map(Number);
	return { layer, neuron };
}
