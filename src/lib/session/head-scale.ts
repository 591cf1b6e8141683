import type { ModelConfig } from '../model/config';
import { scaleHead, type Intervention } from '../model/intervention';

/** A head whose output is scaled: 0 is off, 1 is as trained. `isOn` is false while its chip is set aside. */
export interface HeadScale {
	readonly layer: number;
	readonly head: number;
	readonly mul: number;
	readonly isOn: boolean;
}

/** The chips with one head's output scaled; 1 takes its chip away. */
export function withScale(
	heads: readonly HeadScale[],
	layer: number,
	head: number,
	mul: number
): readonly HeadScale[] {
	const others = heads.filter((chip) => !isOf(chip, layer, head));
	return mul === 1 ? others : [...others, { layer, head, mul, isOn: true }];
}

/** The chips with one of them set aside without being forgotten, or put back. */
export function withToggled(
	heads: readonly HeadScale[],
	layer: number,
	head: number
): readonly HeadScale[] {
	return heads.map((chip) => (isOf(chip, layer, head) ? { ...chip, isOn: !chip.isOn } : chip));
}

/** The factor of a head as the model uses it. */
export function scaleOf(heads: readonly HeadScale[], layer: number, head: number): number {
	const chip = heads.find((chip) => isOf(chip, layer, head));
	return chip?.isOn ? chip.mul : 1;
}

function isOf(chip: HeadScale, layer: number, head: number): boolean {
	return chip.layer === layer && chip.head === head;
}

/** The chips for heads that a model has; all of them where no model is known. */
export function headsWithin(
	heads: readonly HeadScale[],
	config: Pick<ModelConfig, 'nLayers' | 'nHeads'> | null
): readonly HeadScale[] {
	if (!config) return heads;
	return heads.filter(({ layer, head }) => layer < config.nLayers && head < config.nHeads);
}

/** What the chips that are on do to a model; chips for heads that it does not have do nothing. */
export function interventionsOf(
	heads: readonly HeadScale[],
	config: Pick<ModelConfig, 'nLayers' | 'nHeads'> | null
): Intervention[] {
	if (!config) return [];
	return headsWithin(heads, config)
		.filter(({ isOn, mul }) => isOn && mul !== 1)
		.map(({ layer, head, mul }) => scaleHead(layer, head, mul));
}

/** Heads whose chip is on and whose output is nothing, as `layer.head` counted from 0. */
export function headsOffOf(heads: readonly HeadScale[]): ReadonlySet<string> {
	const off = heads.filter(({ isOn, mul }) => isOn && mul === 0);
	return new Set(off.map(({ layer, head }) => `${layer}.${head}`));
}
