import '../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import TokenStrip from '../../../src/lib/views/token-strip/TokenStrip.svelte';

const tokens = [
	{ label: 'Mia' },
	{ label: '⟨E6 97⟩', joinsNext: true },
	{ label: '⟨A5⟩' },
	{ label: 'old' }
];

test('the tab key enters at the token in focus, arrows move, Enter picks', async () => {
	const onpick = vi.fn();
	const onhover = vi.fn();
	const screen = await render(TokenStrip, { tokens, focus: 3, label: 'Prompt', onpick, onhover });
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('option', { name: 'old' })).toHaveFocus();
	await expect.element(screen.getByRole('option', { selected: true })).toHaveTextContent('old');
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith(1);
	expect(onhover).toHaveBeenLastCalledWith(1);
	await userEvent.keyboard('{Home}');
	await expect.element(screen.getByRole('option', { name: 'Mia' })).toHaveFocus();
});

test('is a plain list when nothing can be done', async () => {
	const screen = await render(TokenStrip, { tokens, focus: 0, label: 'Prompt' });
	await expect.element(screen.getByRole('list', { name: 'Prompt' })).toBeVisible();
	expect(screen.getByRole('listitem').elements()).toHaveLength(4);
	expect(screen.container.querySelector('[tabindex]')).toBeNull();
});

test('pieces of one character touch; other tokens do not', async () => {
	const screen = await render(TokenStrip, { tokens, focus: 0, label: 'Prompt' });
	const boxes = screen
		.getByRole('listitem')
		.elements()
		.map((token) => token.getBoundingClientRect());
	const gaps = boxes.slice(1).map((box, index) => box.left - (boxes[index]?.right ?? 0));
	expect(gaps[1]).toBeCloseTo(0, 1);
	expect(gaps[0]).toBeGreaterThan(2);
	expect(gaps[2]).toBeGreaterThan(2);
});

test('a long text scrolls in a bounded height, with the token in focus in view', async () => {
	const many = Array.from({ length: 256 }, (_, index) => ({ label: `token ${index}` }));
	document.body.style.paddingTop = '500px';
	const screen = await render(TokenStrip, { tokens: many, focus: 200, label: 'Prompt' });
	document.body.style.paddingTop = '';
	const strip = screen.container.querySelector('.strip')?.getBoundingClientRect() ?? expect.fail();
	expect(strip.height).toBeLessThan(180);
	const token = () => screen.getByRole('listitem').elements()[200]?.getBoundingClientRect();
	await expect.poll(() => token()?.top).toBeGreaterThanOrEqual(strip.top);
	await expect.poll(() => token()?.bottom).toBeLessThanOrEqual(strip.bottom);
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement).toBe(screen.container.querySelector('.strip'));
});

test('shows what may come after the caret', async () => {
	const screen = await render(TokenStrip, {
		tokens,
		focus: 3,
		caret: { label: 'door' },
		label: 'Prompt'
	});
	await expect.element(screen.getByText('door')).toBeVisible();
});

test('gauges stand below their tokens, keep their room while unknown, and stay out of the name', async () => {
	const gauged = tokens.map((token, index) => ({
		...token,
		title: 'id 5 · surprise 3.10 bits',
		gauge: index === 0 ? null : { share: index / 4, text: `${index}.0` }
	}));
	const props = { focus: 3, label: 'Prompt', onpick: () => undefined };
	const screen = await render(TokenStrip, { ...props, tokens: gauged });
	const option = screen.getByRole('option', { name: 'old', exact: true });
	await expect.element(option).toHaveAccessibleDescription('id 5 · surprise 3.10 bits');
	const box = option.element().getBoundingClientRect();
	const bars = [...screen.container.querySelectorAll<HTMLElement>('.bar')];
	expect(bars).toHaveLength(3);
	expect(bars[2]?.getBoundingClientRect().top).toBeGreaterThan(box.bottom);
	const heights = bars.map((bar) => bar.getBoundingClientRect().height);
	expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0), 1);
	const height = () => screen.container.querySelector('.strip')?.getBoundingClientRect().height;
	const before = height();
	await screen.rerender({ ...props, tokens: gauged.map((token) => ({ ...token, gauge: null })) });
	expect(height()).toBe(before);
});
