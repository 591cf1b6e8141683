import type { Messages } from '$lib/i18n';
import { PictureTooLarge } from '$lib/views/export/figure-png';
import { TooManyValues } from './tensor-file';

const grouped = (count: number) => count.toLocaleString('en');

/** Says in the reader's language why something was not saved, and what can be done. */
export function savingFailure(error: unknown, t: Messages['saving']): string {
	if (error instanceof TooManyValues) {
		const { count, most, format } = error;
		const told = t.tooMany(grouped(count), format.toUpperCase(), grouped(most));
		return format === 'npy' ? told : `${told} ${t.useNpy}`;
	}
	if (error instanceof PictureTooLarge)
		return t.pictureTooLarge(grouped(error.width), grouped(error.height));
	if (error instanceof Error && error.name === 'Superseded') return t.replaced;
	return t.failed(error instanceof Error ? error.message : String(error));
}
