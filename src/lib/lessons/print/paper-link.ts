import { writeLessonAddress, type LessonAddress } from '../player/lesson-address';
import { codeLimit } from './qr';

/** A link for paper: short enough for a code that a phone can read. */
export interface PaperLink {
	readonly href: string;
	/** False where the state is too long for a link, which then opens the step as the lesson has it. */
	readonly isWhole: boolean;
}

/** The link to a place of the lesson at `page`, an address without `#`. */
export async function linkTo(page: string, place: LessonAddress): Promise<PaperLink> {
	const { hash, isWhole } = await writeLessonAddress(place);
	const href = `${page}#${hash}`;
	if (isWhole && href.length <= codeLimit) return { href, isWhole };
	const plain = await writeLessonAddress({ ...place, change: {} });
	return { href: `${page}#${plain.hash}`, isWhole: false };
}

/** The link that an address, as the browser has it, makes on paper: for printing that nobody announced. */
export function linkFrom(address: string, hasChange: boolean): PaperLink {
	const href = address.replace('&present=1', '');
	const isWhole = !hasChange || href.includes('&s=');
	if (href.length <= codeLimit) return { href, isWhole };
	return { href: href.replace(/&s=[^&]*/, ''), isWhole: false };
}
