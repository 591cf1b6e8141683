import type { SampleCounts } from './story-sample';

/** How often something occurs in a text of which a sample of documents was read. */
export interface Estimate {
	/** Occurrences a token. */
	readonly rate: number;
	/** 95 % interval of the rate; null where fewer documents hold it than could tell of its spread. */
	readonly interval: readonly [low: number, high: number] | null;
	/** Documents of the sample that hold it. */
	readonly found: number;
	/** Documents of the sample. */
	readonly sampled: number;
	/** 95 % interval of the share of documents that hold it. */
	readonly share: readonly [low: number, high: number];
}

/** Quantile of the normal distribution that leaves 2.5 % above it. */
const z = 1.959964;
/** Documents that have to hold something before the spread of their counts is trusted. */
const fewest = 5;

/**
 * Estimates a rate from documents drawn without putting back from `population` of them. Words of a document
 * go together, so the documents are the units: the rate is the ratio of all counts to all sizes, its standard
 * error that of a ratio (Cochran, Sampling Techniques, 3rd ed. 1977, theorem 2.5 and §9A.1). Few occurrences
 * make the estimate's distribution skewed and its error uncertain, so the interval is symmetric for the
 * logarithm of the rate and uses Student's t with as many degrees of freedom as documents hold it.
 * Throws RangeError for an empty sample.
 */
export function estimateRate({ counts, sizes }: SampleCounts, population: number): Estimate {
	const sampled = counts.length;
	if (sampled === 0) throw new RangeError('nothing was sampled');
	const tokens = sum(sizes);
	const rate = sum(counts) / tokens;
	const found = counts.filter((count) => count > 0).length;
	const share = wilson(found, sampled);
	if (sampled === population) return { rate, interval: [rate, rate], found, sampled, share };
	if (found < fewest) return { rate, interval: null, found, sampled, share };
	const residuals = counts.map((count, i) => count - rate * (sizes[i] as number));
	const variance = sum(residuals.map((residual) => residual * residual)) / (sampled - 1);
	const unread = 1 - sampled / population;
	const error = Math.sqrt((unread * variance) / sampled) / (tokens / sampled);
	const factor = Math.exp((studentT(found) * error) / rate);
	return { rate, interval: [rate / factor, rate * factor], found, sampled, share };
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

/** Quantile of Student's t that leaves 2.5 % above it, within 0.003 from 5 degrees of freedom on (Abramowitz and Stegun 26.7.5). */
function studentT(freedom: number): number {
	const first = (z ** 3 + z) / 4;
	const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
	const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
	return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}

/** 95 % interval of a share of which `found` of `sampled` cases were seen: Wilson, 1927. */
export function wilson(found: number, sampled: number): readonly [low: number, high: number] {
	const share = found / sampled;
	const middle = share + (z * z) / (2 * sampled);
	const reach = z * Math.sqrt((share * (1 - share)) / sampled + (z * z) / (4 * sampled * sampled));
	const whole = 1 + (z * z) / sampled;
	return [
		found === 0 ? 0 : (middle - reach) / whole,
		found === sampled ? 1 : (middle + reach) / whole
	];
}
