import { csvFormatRows } from 'd3';
import { componentKey, type Component } from '$lib/model/attribution/component';
import type { Attribution } from '$lib/model/attribution/attribute';

/**
 * An attribution as CSV, in the order of computation: `part,layer,head,attributed,lost when off`, indices from 0, then
 * sum, the run's number and the residue. `effectOf` gives what was measured, null for what was not.
 */
export function attributionCsv(
	{ contributions, sum, measured, residue }: Attribution,
	effectOf: (component: Component) => number | null
): string {
	const rows = contributions.map(({ component, value }) => {
		const effect = effectOf(component);
		return [
			component.kind === 'edit' ? componentKey(component) : component.kind,
			'layer' in component ? String(component.layer) : '',
			'head' in component ? String(component.head) : '',
			String(value),
			effect === null ? '' : String(effect)
		];
	});
	const totals = Object.entries({ sum, run: measured, residue });
	return (
		csvFormatRows([
			['part', 'layer', 'head', 'attributed', 'lost when off'],
			...rows,
			...totals.map(([name, value]) => [name, '', '', String(value), ''])
		]) + '\n'
	);
}
