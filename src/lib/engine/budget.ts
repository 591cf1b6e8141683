import { sizeOf } from '../math/tensor';
import type { ModelConfig } from '../model/config';
import { dimsOf, hooksOf } from '../model/hooks';

/** Size of a hook's values, bytes. */
export function bytesOfHook(config: ModelConfig, name: string, length: number): number {
	const hook = hooksOf(config).find((each) => each.name === name);
	return hook === undefined ? 0 : 4 * sizeOf(dimsOf(hook, config, length));
}

/**
 * The outputs that one run over `length` tokens fetches: the smallest first, as many as fit into `budget` bytes.
 * `hooks` tells which output holds which hook.
 */
export function withinBudget(
	config: ModelConfig,
	hooks: ReadonlyMap<string, string>,
	length: number,
	budget: number
): string[] {
	const bytes = new Map<string, number>();
	for (const hook of hooksOf(config)) {
		const output = hooks.get(hook.name);
		if (output !== undefined) bytes.set(output, 4 * sizeOf(dimsOf(hook, config, length)));
	}
	let left = budget;
	const smallestFirst = [...bytes].sort(([, a], [, b]) => a - b);
	return smallestFirst.filter(([, size]) => (left -= size) >= 0).map(([output]) => output);
}
