/** One figure of the bench, as `bench-results.json` holds it. */
export interface Figure {
	readonly name: string;
	/** A ratio of two times of one run, or bytes; null where this machine cannot tell. */
	readonly value: number | null;
	readonly unit: '×' | 'bytes';
	readonly better: 'lower' | 'higher';
	/** The value that is at least to be reached; null where there is none. */
	readonly target: number | null;
}

/** A figure with what the table says beside it. */
export interface Row extends Figure {
	readonly note: string;
}

/** True when a figure has a target and misses it. */
export function isMissed({ value, better, target }: Figure): boolean {
	if (value === null || target === null) return false;
	return better === 'lower' ? value > target : value < target;
}

/** The rows as `bench-results.json` holds them. */
export function toFigures(rows: readonly Row[]): Figure[] {
	return rows.map(({ name, value, unit, better, target }) => ({
		name,
		value,
		unit,
		better,
		target
	}));
}
