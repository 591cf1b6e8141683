/** How the next token is chosen from the logits. */
export interface DecodingSettings {
	/** `greedy` takes the most probable token; `sample` draws one. */
	readonly method: 'greedy' | 'sample';
	/** What logits are divided by: below 1 sharper, above 1 flatter; 0 is the limit, the greedy choice. */
	readonly temperature: number;
	/** How many of the most probable tokens stay; 0 is off. */
	readonly topK: number;
	/** Share of the probability that the tokens which stay must reach; 1 is off. */
	readonly topP: number;
	/** Above 1, tokens that are already in the text become less probable; 1 is off. */
	readonly repetitionPenalty: number;
}

/** Sampling from the model's own distribution, nothing changed. */
export const defaultSettings: DecodingSettings = {
	method: 'sample',
	temperature: 1,
	topK: 0,
	topP: 1,
	repetitionPenalty: 1
};

/** Smallest and largest valid value of each number; `topK` is whole, and beyond the vocabulary it is off. */
export const settingRanges = {
	temperature: { min: 0, max: 5 },
	topK: { min: 0, max: Number.MAX_SAFE_INTEGER },
	topP: { min: 0, max: 1 },
	repetitionPenalty: { min: 1, max: 5 }
} as const;

/** A smaller temperature would divide logits beyond what float32 holds. */
const smallestDivisor = 1e-4;

/** Throws RangeError, naming the setting, when one is outside its range. */
export function checkSettings(settings: DecodingSettings): void {
	const names = Object.keys(settingRanges) as (keyof typeof settingRanges)[];
	for (const name of names) {
		const { min, max } = settingRanges[name];
		const value = settings[name];
		if (!(value >= min && value <= max))
			throw new RangeError(`${name} is from ${min} to ${max}, not ${value}`);
	}
	if (!Number.isInteger(settings.topK))
		throw new RangeError(`topK is a whole number, not ${settings.topK}`);
	if (settings.temperature > 0 && settings.temperature < smallestDivisor)
		throw new RangeError(
			`temperature is 0 or at least ${smallestDivisor}, not ${settings.temperature}`
		);
}

/** True when nothing is drawn: the method is greedy, or the temperature is 0. */
export function isGreedy(settings: DecodingSettings): boolean {
	return settings.method === 'greedy' || settings.temperature === 0;
}
