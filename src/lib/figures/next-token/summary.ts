import type { Messages } from '$lib/i18n';
import { formatPercent } from '$lib/views/format';

/** One sentence on the two most probable candidates, for those who do not see the bars. */
export function answerSummary(
	rows: readonly { readonly label: string; readonly probability: number }[],
	t: Messages['explorer']
): string {
	const [first, second] = rows;
	return first && second
		? t.nextSummary(
				first.label,
				formatPercent(first.probability),
				second.label,
				formatPercent(second.probability)
			)
		: t.next;
}
