import '../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SignedBars from '../../../src/lib/views/strip/SignedBars.svelte';
import Strip from '../../../src/lib/views/strip/Strip.svelte';

const values = Float32Array.of(1, -0.5, 0, 0.25);

test('a strip without actions is a picture', async () => {
	const screen = await render(Strip, { values, scale: 'signed', label: 'query of old' });
	await expect.element(screen.getByRole('img', { name: 'query of old' })).toBeVisible();
});

test('arrows move along a strip and announce the value', async () => {
	const onhover = vi.fn();
	const onpick = vi.fn();
	const screen = await render(Strip, { values, scale: 'signed', label: 'query', onhover, onpick });
	await userEvent.keyboard('{Tab}{ArrowRight}');
	expect(screen.container.querySelector('[aria-live]')?.textContent).toBe('1: −0.500');
	await userEvent.keyboard('{End}{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith(3);
	expect(onhover).toHaveBeenLastCalledWith(3);
});

test('a click on a grouped strip picks the place under it', async () => {
	const onpick = vi.fn();
	const screen = await render(Strip, {
		values,
		scale: 'signed',
		groups: 2,
		label: 'query',
		onpick
	});
	const line = screen.getByRole('application').element();
	const { width } = line.getBoundingClientRect();
	await screen.getByRole('application').click({ position: { x: Math.round(width * 0.6), y: 5 } });
	expect(onpick).toHaveBeenCalledExactlyOnceWith(2);
});

test('the frame of a highlight lies around its places', async () => {
	const highlight = { from: 2, to: 4, color: 'rgb(1, 2, 3)' };
	const screen = await render(Strip, { values, scale: 'signed', label: 'query', highlight });
	const line = screen.getByRole('img').element().getBoundingClientRect();
	const frame = screen.container.querySelector('.highlight')?.getBoundingClientRect();
	expect(frame?.left).toBeCloseTo(line.left + line.width / 2 - 2, 0);
	expect(frame?.right).toBeCloseTo(line.right + 2, 0);
});

test('signed bars say that values share a pixel only when they do', async () => {
	const props = { values, height: 40, label: 'MLP', note: 'largest drawn' };
	const screen = await render(SignedBars, props);
	expect(screen.container.textContent).not.toContain('largest drawn');
	await screen.rerender({
		values: Float32Array.from({ length: 4096 }, (_, index) => Math.sin(index))
	});
	await expect.element(screen.getByText('largest drawn')).toBeVisible();
});

test('the pointer over shared bars names the strongest value', async () => {
	const many = new Float32Array(4096);
	many[2048] = 0.1;
	many[2049] = -3;
	const onhover = vi.fn();
	const screen = await render(SignedBars, { values: many, height: 40, label: 'MLP', onhover });
	const line = screen.getByRole('application').element();
	const { left, width } = line.getBoundingClientRect();
	line.dispatchEvent(
		new PointerEvent('pointermove', { bubbles: true, clientX: left + width / 2 + 0.5 })
	);
	expect(onhover).toHaveBeenLastCalledWith(2049);
});
