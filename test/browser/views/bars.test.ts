import '../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import DrawLine from '../../../src/lib/views/bars/DrawLine.svelte';
import ProbabilityBars from '../../../src/lib/views/bars/ProbabilityBars.svelte';

const rows = [
	{ id: 7, label: 'door', probability: 0.5, before: 0.25, chosen: true },
	{ id: 9, label: '箱', probability: 0.125 },
	{ id: 4, label: 'tree', probability: 0.00001 }
];

function widths(container: Element, selector: string): number[] {
	return [...container.querySelectorAll(selector)].map((bar) => bar.getBoundingClientRect().width);
}

test('bars are as long as their probabilities, on one scale', async () => {
	const screen = await render(ProbabilityBars, { rows, label: 'Next token: door' });
	const [first = 0, second = 0, third = 0] = widths(screen.container, '.bar');
	expect(second / first).toBeCloseTo(0.25, 2);
	// Too small for a pixel, and still there.
	expect(third).toBe(1);
	const { left = 0 } = screen.container.querySelector('.track')?.getBoundingClientRect() ?? {};
	const before = screen.container.querySelector('.before')?.getBoundingClientRect();
	expect(((before?.left ?? 0) + 1 - left) / first).toBeCloseTo(0.5, 2);
});

test('what truncation removed is an outline, its name struck out', async () => {
	const cut = { id: 5, label: 'tree', probability: 0.1, cut: true };
	const screen = await render(ProbabilityBars, { rows: [...rows, cut], label: 'Next token' });
	const bar = [...screen.container.querySelectorAll('.bar')].at(-1) ?? expect.fail();
	expect(getComputedStyle(bar)).toMatchObject({
		borderTopStyle: 'dashed',
		backgroundColor: 'rgba(0, 0, 0, 0)'
	});
	const name = [...screen.container.querySelectorAll('.name')].at(-1) ?? expect.fail();
	expect(getComputedStyle(name).textDecorationLine).toBe('line-through');
});

test('reads as a list of tokens with their shares', async () => {
	const screen = await render(ProbabilityBars, {
		rows,
		rest: { count: 6141, probability: 0.37, text: '6,141 more share 37 %' },
		label: 'Next token: door'
	});
	await expect.element(screen.getByRole('list', { name: 'Next token: door' })).toBeVisible();
	const items = screen
		.getByRole('listitem')
		.elements()
		.map((item) => item.textContent.replace(/\s+/g, ' ').trim());
	expect(items).toEqual(['door 25.0 % → 50.0 %', '箱 12.5 %', 'tree < 0.01 %']);
	await expect.element(screen.getByText('6,141 more share 37 %')).toBeVisible();
	expect(screen.getByRole('button').elements()).toHaveLength(0);
});

test('candidates are buttons when they can be picked', async () => {
	const onpick = vi.fn();
	const onhover = vi.fn();
	const screen = await render(ProbabilityBars, { rows, label: 'Next token', onpick, onhover });
	await screen.getByRole('button', { name: /箱/ }).click();
	expect(onpick).toHaveBeenCalledExactlyOnceWith(9);
	screen.getByRole('button', { name: /door/ }).element().focus();
	expect(onhover).toHaveBeenLastCalledWith(7);
	await userEvent.keyboard('{Enter}');
	expect(onpick).toHaveBeenLastCalledWith(7);
});

test('the draw points at its place on the line', async () => {
	const screen = await render(DrawLine, {
		segments: [
			{ id: 7, label: 'door', from: 0, to: 0.6, chosen: true },
			{ id: 9, label: 'box', from: 0.6, to: 0.9, chosen: false }
		],
		u: 0.25,
		text: '0.25, seed 7',
		label: 'lands in door'
	});
	const line = screen.container.querySelector('.line')?.getBoundingClientRect() ?? expect.fail();
	const mark = screen.container.querySelector('.mark')?.getBoundingClientRect() ?? expect.fail();
	expect((mark.left + mark.width / 2 - line.left) / line.width).toBeCloseTo(0.25, 2);
	const [first = 0, second = 0] = widths(screen.container, '.segment');
	expect(second / first).toBeCloseTo(0.5, 2);
	await expect.element(screen.getByRole('img', { name: 'lands in door' })).toBeVisible();
});
