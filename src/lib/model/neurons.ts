import * as v from 'valibot';

/** Form of `neurons.json` in a model's folder, which `models/neurons/make.ts` writes. */

/** Its name in the folder, as the card lists it. */
export const neuronFile = 'neurons.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Numbers that one example takes: which text, which token of it, and the activation there. */
const perExample = 3;

const file = v.object({
	/** SHA-256 of the weights that were measured. */
	weights: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	/** Texts of the story world, told again from their seeds. */
	texts: v.array(
		v.object({
			kind: v.picklist(['tale', 'story']),
			seed: count,
			language: v.picklist(['en', 'ja'])
		})
	),
	/** Tokens of all texts together. */
	tokens: count,
	/** [layer][neuron]: the share of tokens at which it is above 0, in [0, 1]. */
	firing: v.array(v.array(v.number())),
	/** [layer][neuron]: its strongest examples, each of another text, the strongest first; flat. */
	strongest: v.array(v.array(v.array(v.number())))
});

/** What the neurons of a model do on a probe corpus. */
export type NeuronFile = v.InferOutput<typeof file>;
export type ProbeText = NeuronFile['texts'][number];

/** Where a neuron is strong. */
export interface NeuronExample {
	readonly text: ProbeText;
	/** Token of the text. */
	readonly position: number;
	/** `mlp.hook_post` there. */
	readonly activation: number;
}

/** Reads the file. Throws ValiError for another form. */
export function parseNeurons(json: unknown): NeuronFile {
	return v.parse(file, json);
}

/** The strongest examples of a neuron, the strongest first; none for a neuron that the file lacks. */
export function examplesOf(
	{ texts, strongest }: NeuronFile,
	layer: number,
	neuron: number
): NeuronExample[] {
	const flat = strongest[layer]?.[neuron] ?? [];
	return Array.from({ length: Math.floor(flat.length / perExample) }, (_, i) => {
		const [text = 0, position = 0, activation = NaN] = flat.slice(i * perExample);
		return { text: texts[text], position, activation };
	}).flatMap(({ text, ...rest }) => (text ? [{ text, ...rest }] : []));
}

/**
 * What a direction in the stream adds to every token's logit, less the mean over the vocabulary, with the final norm's
 * scale held: ((w − mean(w)) / scale ∘ gain) · U[t], [dVocab], in float64. `unembedding` is [dVocab, dModel], row-major.
 */
export function pushOf(
	direction: Float32Array,
	unembedding: Float32Array,
	gain: Float32Array,
	scale: number
): Float64Array {
	const width = direction.length;
	const mean = direction.reduce((sum, value) => sum + value, 0) / width;
	const axis = Float64Array.from(
		direction,
		(value, d) => ((value - mean) * (gain[d] ?? NaN)) / scale
	);
	const push = new Float64Array(unembedding.length / width);
	for (let token = 0; token < push.length; token++) {
		let sum = 0;
		for (let d = 0; d < width; d++) sum += (axis[d] ?? 0) * (unembedding[token * width + d] ?? 0);
		push[token] = sum;
	}
	const all = push.reduce((sum, value) => sum + value, 0) / push.length;
	return push.map((value) => value - all);
}
