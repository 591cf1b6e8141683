import { encode } from 'uqr';

/** Links longer than this make a code whose dots are too small for a printed sheet and a phone. */
export const codeLimit = 600;

/** An SVG path of a QR code's dark dots, one unit a dot, in a square of `size` with the empty border that readers need. */
export function drawCode(link: string): { path: string; size: number } {
	const { data, size } = encode(link, { ecc: 'M', border: 4 });
	const runs = data.flatMap((row, y) =>
		runsOf(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`)
	);
	return { path: runs.join(''), size };
}

/** Where dark dots follow each other: from, and to without it. */
function runsOf(row: readonly boolean[]): [number, number][] {
	const runs: [number, number][] = [];
	row.forEach((isDark, x) => {
		if (!isDark) return;
		const last = runs.at(-1);
		if (last?.[1] === x) last[1] = x + 1;
		else runs.push([x, x + 1]);
	});
	return runs;
}
