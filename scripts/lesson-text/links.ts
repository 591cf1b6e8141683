import type { Image, Link } from 'mdast';
import { LessonTextError, type Place } from './place.ts';

/** Stands before the file's name in the address of a picture until the plugin puts the built address there. */
export const pictureMark = 'lesson-picture:';

/** Links lead to other sites by https, which learn nothing of this page, or to a page of this one by a relative path. */
export function settleLink(link: Link, place: Place): void {
	if (link.url.startsWith('https://')) {
		link.data = { ...link.data, hProperties: { rel: ['noreferrer'] } };
		return;
	}
	if (!/^\.\.?\//.test(link.url))
		throw new LessonTextError(
			place,
			link,
			`a link begins with https:// or, within the site, with ../ (the next lesson is ../<slug>/), not ${link.url}`
		);
}

/** Pictures lie beside the text and say in words what they show. */
export function settleImage(image: Image, place: Place): void {
	const name = image.url.replace(/^\.\//, '');
	if (!/^[\w-]+\.(svg|png|jpg|webp)$/.test(name))
		throw new LessonTextError(
			place,
			image,
			`a picture is a file beside the text, not ${image.url}`
		);
	if (!image.alt)
		throw new LessonTextError(place, image, `${name} needs words: ![words](${name}).`);
	image.url = pictureMark + name;
}
