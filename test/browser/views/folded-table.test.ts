import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import FoldedTable from '../../../src/lib/views/table/FoldedTable.svelte';

const rows = [
	{ name: 'first', cells: ['1', '2'] },
	{ name: 'second', cells: ['3', '4'] }
];

test('makes its table only when it is unfolded, each row under its name', async () => {
	const screen = await render(FoldedTable, {
		summary: 'Numbers',
		caption: 'What they are of',
		columns: ['Place', 'A', 'B'],
		rows
	});
	expect(screen.container.querySelector('table')).toBeNull();
	await screen.getByText('Numbers').click();
	await expect.element(screen.getByRole('table', { name: 'What they are of' })).toBeVisible();
	await expect.element(screen.getByRole('row', { name: 'second 3 4' })).toBeVisible();
	const heads = screen.getByRole('columnheader').elements();
	expect(heads.map(({ textContent }) => textContent)).toEqual(['Place', 'A', 'B']);
});

test('without a caption its region is named by what unfolds it', async () => {
	const screen = await render(FoldedTable, { summary: 'Numbers', columns: ['x'], rows: [] });
	await screen.getByText('Numbers').click();
	await expect.element(screen.getByRole('region', { name: 'Numbers' })).toBeVisible();
});
