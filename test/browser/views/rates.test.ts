import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import RateBar from '../../../src/lib/views/rates/RateBar.svelte';

async function widths(props: { rate: number; interval?: [number, number]; scaleMax: number }) {
	const { container } = await render(RateBar, props);
	const box = (selector: string) => container.querySelector(selector)?.getBoundingClientRect();
	const track = box('.track') ?? expect.fail();
	// Without the line at zero.
	const full = track.width - 1;
	const share = (pixels = 0) => pixels / full;
	return {
		bar: share(box('.bar')?.width),
		low: share((box('.whisker')?.left ?? 0) - track.left - 1),
		high: share((box('.whisker')?.right ?? 0) - track.left - 1)
	};
}

test('a bar is as long as its rate, and its whisker as its interval', async () => {
	const { bar, low, high } = await widths({ rate: 5, interval: [2.5, 7.5], scaleMax: 10 });
	expect(bar).toBeCloseTo(0.5, 2);
	expect(low).toBeCloseTo(0.25, 2);
	expect(high).toBeCloseTo(0.75, 2);
});

test('nothing is drawn for nothing, and never more than the scale holds', async () => {
	expect((await widths({ rate: 0, scaleMax: 10 })).bar).toBe(0);
	expect((await widths({ rate: 50, scaleMax: 10 })).bar).toBeCloseTo(1, 2);
});
