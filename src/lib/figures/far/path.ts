/**
 * The figure's two axes before they become x and y: `along` runs with the stream through the blocks,
 * `across` runs from token to token. On a wide page along is x; on a phone the figure is turned.
 */
export interface Point {
	readonly along: number;
	readonly across: number;
}

/** Turns figure axes into page axes, px. */
export type Place = (along: number, across: number) => { readonly x: number; readonly y: number };

/** The placing of a wide (along is x) or turned (along is y) figure. */
export function placing(turned: boolean): Place {
	return turned
		? (along, across) => ({ x: across, y: along })
		: (along, across) => ({ x: along, y: across });
}

/** Writes SVG path data in figure axes. */
export class PathPen {
	readonly #place: Place;
	readonly #parts: string[] = [];

	constructor(place: Place) {
		this.#place = place;
	}

	/** The path data so far. */
	get data(): string {
		return this.#parts.join('');
	}

	move(along: number, across: number): this {
		return this.#add('M', [along, across]);
	}

	line(along: number, across: number): this {
		return this.#add('L', [along, across]);
	}

	curve(
		...points: readonly [
			readonly [number, number],
			readonly [number, number],
			readonly [number, number]
		]
	): this {
		return this.#add('C', ...points);
	}

	close(): this {
		this.#parts.push('Z');
		return this;
	}

	#add(command: string, ...points: readonly (readonly [number, number])[]): this {
		const numbers = points.map(([along, across]) => {
			const { x, y } = this.#place(along, across);
			return `${round(x)} ${round(y)}`;
		});
		this.#parts.push(command + numbers.join(' '));
		return this;
	}
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/**
 * Outline of a ribbon centred on across = 0: half as wide as `halves` to either side at each of `stages`,
 * easing between them with level tangents, so that a measured width is met exactly where it was measured.
 */
export function ribbonPath(
	place: Place,
	stages: readonly number[],
	halves: readonly number[]
): string {
	const pen = new PathPen(place);
	const edge = (side: 1 | -1, order: readonly number[]): void =>
		order.forEach((index, step) => {
			const along = stages[index] ?? 0;
			const across = side * (halves[index] ?? 0);
			const before = order[step - 1];
			if (before === undefined)
				return void (side === -1 ? pen.move(along, across) : pen.line(along, across));
			const middle = ((stages[before] ?? 0) + along) / 2;
			pen.curve([middle, side * (halves[before] ?? 0)], [middle, across], [along, across]);
		});
	const order = stages.map((_, index) => index);
	edge(-1, order);
	edge(1, [...order].reverse());
	return pen.close().data;
}

/** One link of a head's bundle, all lengths in px in figure axes. */
export interface Strand {
	/** Where it leaves the ribbon that is attended to. */
	readonly from: Point;
	/** Along coordinate of its lane in the bundle's trunk. */
	readonly trunk: number;
	/** Where it joins the ribbon in focus. */
	readonly to: Point;
}

/** A strand's centre line: out of one ribbon with the stream, across in the trunk, into the other with the stream. */
export function strandPath(place: Place, { from, trunk, to }: Strand): string {
	const height = to.across - from.across;
	const bend = Math.min(26, height / 2);
	return new PathPen(place)
		.move(from.along, from.across)
		.curve(
			[from.along + (trunk - from.along) * 0.7, from.across],
			[trunk, from.across + bend * 0.15],
			[trunk, from.across + bend]
		)
		.line(trunk, to.across - bend)
		.curve(
			[trunk, to.across - bend * 0.25],
			[trunk + (to.along - trunk) * 0.3, to.across],
			[to.along, to.across]
		).data;
}

/** A link to itself: a bow that hangs `depth` px beside the ribbon. */
export function bowPath(place: Place, from: Point, to: Point, depth: number): string {
	const middle = (from.along + to.along) / 2;
	const low = from.across + depth;
	return new PathPen(place)
		.move(from.along, from.across)
		.curve(
			[from.along + (middle - from.along) * 0.5, from.across],
			[from.along, low],
			[middle, low]
		)
		.curve(
			[to.along, low],
			[to.along - (to.along - middle) * 0.5, to.across],
			[to.along, to.across]
		).data;
}
