import type { ScaleKind } from './scale';

/**
 * A CSS colour for text on a coloured cell: `--ink` where the cell is near the ground, `--ground` where it is
 * strong, so that the text keeps 4.5:1 in both themes (tested over the whole of each ramp).
 */
export function inkOn(
	value: number,
	scale: ScaleKind,
	[low, high]: readonly [number, number]
): string {
	const reach = Math.max(Math.abs(low), Math.abs(high)) || 1;
	const share = high > low ? Math.min(Math.max((value - low) / (high - low), 0), 1) : 0;
	const depth =
		scale === 'signed' ? Math.abs(value) / reach : scale === 'weight' ? Math.sqrt(share) : share;
	return depth > 0.6 ? 'var(--ground)' : 'var(--ink)';
}
