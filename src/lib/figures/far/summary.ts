import type { Messages } from '$lib/i18n';
import type { Trace } from '$lib/model/trace';
import { formatPercent } from '$lib/views/format';
import { tokenLabel } from '$lib/views/token-label';
import type { LensWord } from './lens';
import { strongestLink, type HeadLinks } from './links';
import { headName } from './mark';

interface Shown {
	readonly trace: Trace;
	readonly labels: readonly string[];
	readonly position: number;
	readonly layers: number;
	readonly links: readonly (readonly HeadLinks[])[];
	readonly lens: readonly LensWord[] | null;
}

/** What the far view shows now, in a few sentences. */
export function summaryOf(
	t: Messages['far'],
	{ trace, labels, position, layers, links, lens }: Shown
): string {
	const sentences = [t.summary(layers, trace.config.nHeads, labels.length, labels[position] ?? '')];
	if (lens)
		sentences.push(
			t.summaryLens(
				lens
					.map(({ token, probability }) => `${tokenLabel(token)} ${formatPercent(probability)}`)
					.join(', ')
			)
		);
	const link = strongestLink(links, position);
	if (link)
		sentences.push(
			t.summaryLink(
				headName(link.layer, link.head),
				labels[link.key] ?? '',
				formatPercent(link.weight)
			)
		);
	return sentences.join(' ');
}
