/** Device pixels of a picture for each px of the page. */
const scale = 2;

/** Longest side and greatest area of a canvas that today's browsers paint, in device pixels; beyond it they stay empty. */
const longestSide = 16_384;
const greatestArea = 67_108_864;

/** A figure has more pixels than a browser paints at once. */
export class PictureTooLarge extends RangeError {
	override readonly name = 'PictureTooLarge';

	constructor(
		/** Device pixels. */
		readonly width: number,
		readonly height: number
	) {
		super(`a picture of ${width} × ${height} pixels is more than a browser paints`);
	}
}

/** Size of an SVG document as a picture, in device pixels. Throws PictureTooLarge, and RangeError where none is stated. */
export function pictureSize(svg: string): { width: number; height: number } {
	const side = (name: string) => {
		const found = new RegExp(`<svg\\b[^>]*?\\s${name}="([\\d.]+)"`).exec(svg)?.[1];
		if (!(Number(found) > 0)) throw new RangeError(`the figure states no ${name}`);
		return Math.ceil(Number(found) * scale);
	};
	const [width, height] = [side('width'), side('height')];
	if (Math.max(width, height) > longestSide || width * height > greatestArea)
		throw new PictureTooLarge(width, height);
	return { width, height };
}

/**
 * An SVG document without references, as `figureSvg` and the figures' own writers make it, painted as PNG: two
 * device pixels for a px. Nothing is fetched; texts are set in the fonts of the reader's system, as on the page.
 * Rejects with PictureTooLarge.
 */
export async function svgPng(svg: string): Promise<Blob> {
	const { width, height } = pictureSize(svg);
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		Object.assign(canvas, { width, height });
		const context = canvas.getContext('2d');
		if (!context) throw new Error('this browser gives no 2D canvas');
		context.drawImage(image, 0, 0, width, height);
		const blob = await new Promise<Blob | null>((take) => canvas.toBlob(take, 'image/png'));
		if (!blob) throw new PictureTooLarge(width, height);
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
