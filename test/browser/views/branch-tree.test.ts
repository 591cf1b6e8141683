import '../../../src/app.css';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BranchTree from '../../../src/lib/views/branch-tree/BranchTree.svelte';
import { layOutBranches } from '../../../src/lib/views/branch-tree/layout';

const paths = [
	[1, 1, 1, 1, 5, 5],
	[1, 1, 1, 1, 7, 7, 7, 7],
	[1, 1, 1, 9]
];
const words = ['old door', 'box', 'key'];
const rows = layOutBranches(paths).map((row) => ({
	...row,
	key: String(row.path),
	label: words[row.path] ?? '',
	detail: `${row.length - row.fork} tokens`
}));
const props = { rows, present: 1, ends: ['token 2', '8'] as const, label: '3 branches' };

test('the tab key enters at the present branch, arrows move, Enter goes there', async () => {
	const onpick = vi.fn();
	const screen = await render(BranchTree, { ...props, onpick });
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('option', { name: 'box' })).toHaveFocus();
	await expect.element(screen.getByRole('option', { selected: true })).toHaveTextContent('box');
	await userEvent.keyboard('{ArrowUp}{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith(0);
	await userEvent.keyboard('{End}');
	await expect.element(screen.getByRole('option', { name: 'key' })).toHaveFocus();
	await screen.getByRole('option', { name: 'old door' }).click();
	expect(onpick).toHaveBeenLastCalledWith(0);
});

test('each line ends beside its words, later steps further to the right', async () => {
	const screen = await render(BranchTree, { ...props, onpick: () => undefined });
	const circles = () => [...screen.container.querySelectorAll('circle')];
	await expect.poll(() => circles().length).toBe(3);
	const options = screen.getByRole('option').elements();
	circles().forEach((circle, row) => {
		const [dot, words] = [circle, options[row] ?? circle].map((e) => e.getBoundingClientRect());
		if (!dot || !words) expect.fail();
		expect(dot.top).toBeGreaterThanOrEqual(words.top);
		expect(dot.bottom).toBeLessThanOrEqual(words.bottom);
	});
	const ends = circles().map((circle) => Number(circle.getAttribute('cx')));
	expect(rows.map(({ length }) => length)).toEqual([6, 8, 4]);
	expect(ends[2]).toBeLessThan(ends[0] ?? 0);
	expect(ends[0]).toBeLessThan(ends[1] ?? 0);
});

test('a long text keeps to its line', async () => {
	const long = rows.map((row) => ({ ...row, label: 'むかしむかし'.repeat(40) }));
	const place = document.createElement('div');
	place.style.width = '328px';
	document.body.append(place);
	await render(BranchTree, {
		target: place,
		props: { ...props, rows: long, onpick: () => undefined }
	});
	expect(place.scrollWidth).toBeLessThanOrEqual(328);
	expect(place.getBoundingClientRect().height).toBeLessThan(140);
});
