import { entropyBits, softmax } from '../math/softmax';
import { greedy } from './greedy';
import { repetitionPenalty } from './repetition-penalty';
import { checkSettings, isGreedy, type DecodingSettings } from './settings';
import { temperature } from './temperature';
import { topK } from './top-k';
import { topP } from './top-p';

/** What a step may know beside the settings. */
export interface DecodingContext {
	/** Ids of the text so far, which the repetition penalty looks at. */
	readonly ids: readonly number[];
}

/** Name of a stage: `logits` are the model's own, every other is the step that made it. */
export type StageName = 'logits' | 'repetitionPenalty' | 'temperature' | 'topK' | 'topP' | 'greedy';

interface Step {
	readonly step: StageName;
	/** Whether the settings ask for it. */
	isActive(settings: DecodingSettings, logits: Float32Array): boolean;
	apply(logits: Float32Array, settings: DecodingSettings, context: DecodingContext): Float32Array;
}

/**
 * All steps in the order in which they act, Hugging Face's: the penalty first, as it speaks of the
 * model's own logits; then the temperature, so that top-p measures the distribution that is drawn from;
 * then the cuts. Greedy decoding skips temperature and cuts, which cannot change what is largest.
 */
const steps: readonly Step[] = [
	{
		step: 'repetitionPenalty',
		isActive: (settings) => settings.repetitionPenalty !== 1,
		apply: (logits, settings, { ids }) => repetitionPenalty(logits, settings.repetitionPenalty, ids)
	},
	{
		step: 'temperature',
		isActive: (settings) => !isGreedy(settings) && settings.temperature !== 1,
		apply: (logits, settings) => temperature(logits, settings.temperature)
	},
	{
		step: 'topK',
		isActive: (settings, logits) =>
			!isGreedy(settings) && settings.topK > 0 && settings.topK < logits.length,
		apply: (logits, settings) => topK(logits, settings.topK)
	},
	{
		step: 'topP',
		isActive: (settings) => !isGreedy(settings) && settings.topP < 1,
		apply: (logits, settings) => topP(logits, settings.topP)
	},
	{ step: 'greedy', isActive: isGreedy, apply: (logits) => greedy(logits) }
];

/** The distribution after one step. */
export interface DecodingStage {
	readonly step: StageName;
	/** False where the settings leave the step out; the distribution is then that of the stage before. */
	readonly isActive: boolean;
	/** [dVocab]; −∞ for a token that was cut. */
	readonly logits: Float32Array;
	/** [dVocab]; they sum to 1. */
	readonly probabilities: Float32Array;
	/** Number of tokens whose logit is not −∞. */
	readonly kept: number;
	/** Probability that these tokens had at the stage before, in [0, 1]; what a cut takes away is the rest. */
	readonly mass: number;
	/** Entropy of `probabilities`, in bits. */
	readonly entropyBits: number;
}

/** Every distribution on the way from the logits to the draw. */
export interface Decoded {
	/** The model's own distribution first, then one stage for every step, active or not. */
	readonly stages: readonly DecodingStage[];
	/** Those of the last stage, [dVocab]: what is drawn from. */
	readonly probabilities: Float32Array;
}

/**
 * Takes logits [dVocab] through all steps, over the full vocabulary, and keeps every distribution between.
 * Throws RangeError for settings outside their ranges, and for logits that no softmax can take.
 */
export function decode(
	logits: Float32Array,
	settings: DecodingSettings,
	context: DecodingContext
): Decoded {
	checkSettings(settings);
	let last = stageOf('logits', logits, null);
	const stages = [last];
	for (const step of steps) {
		last = step.isActive(settings, last.logits)
			? stageOf(step.step, step.apply(last.logits, settings, context), last)
			: { ...last, step: step.step, isActive: false, mass: 1 };
		stages.push(last);
	}
	return { stages, probabilities: last.probabilities };
}

function stageOf(
	step: StageName,
	logits: Float32Array,
	before: DecodingStage | null
): DecodingStage {
	const probabilities = softmax(logits);
	let [kept, sum] = [0, 0];
	for (let id = 0; id < logits.length; id++) {
		if (logits[id] === -Infinity) continue;
		kept++;
		sum += before?.probabilities[id] ?? 0;
	}
	// Where nothing was cut the share is whole; the sum could miss it by a rounding error.
	const mass = !before || kept === before.kept ? 1 : Math.min(1, sum);
	const entropy = entropyBits(probabilities);
	return { step, isActive: true, logits, probabilities, kept, mass, entropyBits: entropy };
}
