import type { Messages } from '$lib/i18n';
import { headLabel } from '../near/block-view';
import type { Side } from './pair-reading.svelte';
import { hasPlace } from './pairing';
import type { PairContext } from './request';

/** Why one run has nothing to show: no such block or head, no partner in the column, or a value that is not there. */
export function lackOf(
	side: Side,
	{
		pairing,
		column,
		layer,
		head
	}: PairContext & { readonly layer: number; readonly head?: number },
	t: Messages['compare']
): string {
	const { config } = pairing[side].run;
	const name = side.toUpperCase();
	if (!hasPlace(config, layer)) return t.lacks(name, t.block(layer + 1));
	if (!hasPlace(config, layer, head)) return t.lacks(name, t.head(headLabel(layer, head ?? 0)));
	const pair = pairing.columns[column];
	const isAlone = (side === 'a' ? pair?.first : pair?.second) === null;
	return isAlone ? t.noPartner : t.missing;
}
