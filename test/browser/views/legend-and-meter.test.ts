import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Legend from '../../../src/lib/views/legend/Legend.svelte';
import Meter from '../../../src/lib/views/meter/Meter.svelte';

test('the weights’ legend says that its ramp is a square root', async () => {
	const screen = await render(Legend, {
		scale: 'weight',
		domain: [0, 1],
		label: 'attention weight'
	});
	const texts = [...screen.container.querySelectorAll('.ticks span')].map(
		(tick) => tick.textContent
	);
	expect(texts).toEqual(['0', '0.5', '1']);
	await expect.element(screen.getByText('√')).toBeVisible();
});

test('the signed legend is neutral in its middle', async () => {
	document.documentElement.dataset.theme = 'light';
	const screen = await render(Legend, { scale: 'signed', domain: [-2, 2], label: 'value' });
	const canvas = screen.container.querySelector('canvas') ?? expect.fail();
	const middle = canvas.getContext('2d')?.getImageData(canvas.width / 2, 2, 1, 1).data ?? [];
	// Within two steps of the ground, #fbfaf7.
	expect(Math.abs((middle[0] ?? 0) - 0xfb)).toBeLessThanOrEqual(2);
	expect(Math.abs((middle[2] ?? 0) - 0xf7)).toBeLessThanOrEqual(3);
	delete document.documentElement.dataset.theme;
});

test('the meter tells the share that is loaded', async () => {
	const screen = await render(Meter, { loaded: 5e6, total: 20e6, text: '5.0 MB of 20 MB' });
	const bar = screen.getByRole('progressbar', { name: '5.0 MB of 20 MB' });
	await expect.element(bar).toHaveAttribute('aria-valuenow', '25');
	const [track, fill] = [bar.element(), screen.container.querySelector('.fill')].map(
		(element) => element?.getBoundingClientRect().width ?? 0
	) as [number, number];
	expect(fill / (track - 2)).toBeCloseTo(0.25, 2);
});

test('the meter claims no share when the size is not known', async () => {
	const screen = await render(Meter, { loaded: 5e6, total: null, text: '5.0 MB so far' });
	expect(screen.getByRole('progressbar').element().hasAttribute('aria-valuenow')).toBe(false);
});
