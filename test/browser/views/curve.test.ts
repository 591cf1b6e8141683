import '../../../src/app.css';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Curve from '../../../src/lib/views/curve/Curve.svelte';

const points = [1, 10, 100, 1000].map((x) => ({ x, y: 1 / x }));
const props = { points, domain: [0, 1] as const, title: 'Loss', value: '0.1', label: 'falls' };

test('the pointer picks the nearest point, wherever it is over the field', async () => {
	const onpick = vi.fn();
	const screen = await render(Curve, { ...props, onpick });
	const svg = screen.getByRole('img', { name: 'falls' }).element();
	await expect.poll(() => svg.querySelectorAll('circle').length).toBe(4);
	const box = svg.getBoundingClientRect();
	const at = (share: number) =>
		svg.dispatchEvent(
			new PointerEvent('pointermove', {
				clientX: box.left + share * box.width,
				clientY: box.top + 5,
				pointerType: 'mouse',
				bubbles: true
			})
		);
	at(1);
	expect(onpick).toHaveBeenLastCalledWith(3);
	at(0.37);
	expect(onpick).toHaveBeenLastCalledWith(1);
});

test('a point that is followed is marked; without one none is', async () => {
	const screen = await render(Curve, { ...props, cursor: 2 });
	expect(screen.container.querySelectorAll('.followed, .cursor')).toHaveLength(2);
	await screen.rerender({ ...props, cursor: null });
	expect(screen.container.querySelectorAll('.followed, .cursor')).toHaveLength(0);
});
