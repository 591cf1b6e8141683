import { joinSentences, type Language, type Messages } from '$lib/i18n';
import type { Attribution, Contribution } from '$lib/model/attribution/attribute';
import { formatNumber } from '$lib/views/format';
import { componentName, formatSigned } from './names';

/** How many parts are named on either side. */
const named = 2;

/** What an attribution shows, in sentences: the number, and the largest parts for and against it. */
export function attributionSummary(
	told: Attribution,
	words: { readonly token: string; readonly against: string | null },
	t: Messages['attribution']['why'],
	language: Language
): string {
	const size = formatNumber(Math.abs(told.measured));
	const side = told.measured < 0 ? t.below : t.above;
	const first = side(words.token, words.against, size);
	const largest = (sign: 1 | -1) =>
		told.contributions
			.filter((part) => part.value * sign > 0)
			.sort((a, b) => (b.value - a.value) * sign)
			.slice(0, named);
	const list = (parts: readonly Contribution[]) =>
		parts
			.map(({ component, value: part }) => t.part(componentName(component, t), formatSigned(part)))
			.join(language === 'ja' ? '、' : ', ');
	const [up, down] = [largest(1), largest(-1)];
	return joinSentences(
		[
			first,
			...(up.length > 0 ? [t.for(list(up))] : []),
			...(down.length > 0 ? [t.against(list(down))] : [])
		],
		language
	);
}

/** How many times as probable the first of two tokens is, from the difference of their logits. */
export function timesAsProbable(difference: number): string {
	return formatNumber(Math.exp(difference));
}
