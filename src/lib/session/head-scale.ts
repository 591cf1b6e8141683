import type { ModelConfig } from '../model/config';
import { scaleHead, type Intervention } from '../model/intervention';

/** A head whose output is scaled: 0 is off, 1 is as trained. `isOn` is false while its chip is set aside. */
export interface HeadScale {
	readonly layer: number;
	readonly head: number;
	readonly mul: number;
	readonly isOn: boolean;
}

/** What the chips that are on do to a model; chips for heads that it does not have do nothing. */
export function interventionsOf(
	heads: readonly HeadScale[],
	config: Pick<ModelConfig, 'nLayers' | 'nHeads'> | null
): Intervention[] {
	if (!config) return [];
	return heads
		.filter(({ layer, head }) => layer < config.nLayers && head < config.nHeads)
		.filter(({ isOn, mul }) => isOn && mul !== 1)
		.map(({ layer, head, mul }) => scaleHead(layer, head, mul));
}

/** Heads whose chip is on and whose output is nothing, as `layer.head` counted from 0. */
export function headsOffOf(heads: readonly HeadScale[]): ReadonlySet<string> {
	const off = heads.filter(({ isOn, mul }) => isOn && mul === 0);
	return new Set(off.map(({ layer, head }) => `${layer}.${head}`));
}
