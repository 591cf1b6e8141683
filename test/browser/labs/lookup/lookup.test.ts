import '../../../../src/app.css';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Lookup, type Tell } from '../../../../src/lib/labs/models/lookup/lookup.svelte';
import {
	base,
	files,
	lines,
	sampleNetwork,
	tellFable
} from '../../../fixtures/lookup/sample-lookup';
import Harness from './Harness.svelte';

const herons = lines.filter((line) => line.includes('heron')).length;

function lookupOf(
	network = sampleNetwork(),
	tell: Tell = (_kind, _language, seed) => tellFable(seed)
) {
	return new Lookup({
		base: () => base,
		files,
		network: () => network,
		tell: () => Promise.resolve(tell)
	});
}

async function show(lookup: Lookup, given: { language?: 'en' | 'ja'; width?: number } = {}) {
	const screen = await render(Harness, { lookup, ...given });
	const field = screen.getByRole('textbox');
	await field.fill('heron');
	return { screen, field };
}

/** The row of a source, its cells in one line each. */
function rowOf(container: Element, source: string): string[] {
	const row = [...container.querySelectorAll('tr')].find(
		(candidate) => candidate.querySelector('th')?.textContent === source
	);
	return [...(row?.querySelectorAll('td') ?? [])].map((cell) =>
		(cell.textContent ?? '').replace(/\s+/g, ' ').trim()
	);
}

test('nothing is fetched before it is asked for; then counts follow what is typed', async () => {
	const lookup = lookupOf();
	const { screen, field } = await show(lookup);
	expect(lookup.progress).toBeNull();
	await screen.getByRole('button', { name: /Load the training text \(\d+ kB\)/ }).click();
	await expect.element(screen.getByRole('table')).toBeVisible();
	await expect.poll(() => rowOf(screen.container, 'mill')[0]).toBe(String(herons));
	expect(rowOf(screen.container, 'mill')[2]).toBe(`${herons} of ${lines.length}`);
	await expect.element(screen.getByText(`Exactly ${herons} times`)).toBeVisible();

	// Seeds 2 to 40 were trained on; 13 of these 39 tell of the heron, and all of them are in the sample.
	await expect.poll(() => rowOf(screen.container, 'fables')[2]).toBe('13 of 39 sampled');
	expect(lookup.isWhole).toBe(true);
	await field.fill('herons');
	await expect.element(screen.getByText('Not once in the collected texts')).toBeVisible();
	expect(rowOf(screen.container, 'fables')[0]).toBe('none');
});

test('examples open below their source, with what was found marked', async () => {
	const lookup = lookupOf();
	await lookup.start();
	const { screen } = await show(lookup);
	const open = screen.getByRole('button', { name: 'Examples from mill' });
	await expect.element(open).toHaveAttribute('aria-expanded', 'false');
	await open.click();
	expect(screen.container.querySelectorAll('mark').length).toBe(3);
	expect(screen.container.querySelector('mark')?.textContent).toBe('heron');
	await expect.element(screen.getByText('A. Heron, The Mill').first()).toBeVisible();
	await screen.getByRole('button', { name: 'More examples' }).click();
	await expect
		.poll(() => screen.container.querySelectorAll('mark').length)
		.toBe(Math.min(6, herons));
	await open.click();
	await expect.poll(() => screen.container.querySelectorAll('mark').length).toBe(0);
	await screen.getByRole('button', { name: 'Examples from fables' }).click();
	await expect.element(screen.getByText(/told by seed \d+/).first()).toBeVisible();
});

test('a damaged file and a broken connection are told, and can be tried again', async () => {
	for (const [bytes, words] of [
		[Uint8Array.of(1, 2), 'lookup/mill.index arrived damaged'],
		[null, 'The connection broke while downloading lookup/mill.index']
	] as const) {
		const changed: Record<string, Uint8Array<ArrayBuffer> | null> = { 'lookup/mill.index': bytes };
		const { screen } = await show(lookupOf(sampleNetwork(changed)));
		await screen.getByRole('button', { name: /Load/ }).click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
		delete changed['lookup/mill.index'];
		await screen.getByRole('button', { name: 'Try again' }).click();
		await expect.element(screen.getByRole('table')).toBeVisible();
		await screen.unmount();
	}
});

test('telling can be stopped and taken up again; what is counted stays', async () => {
	const slow: Tell = (_kind, _language, seed) => {
		const until = performance.now() + 15;
		while (performance.now() < until);
		return tellFable(seed);
	};
	const lookup = lookupOf(sampleNetwork(), slow);
	const { screen } = await show(lookup);
	await userEvent.type(screen.getByRole('textbox'), '{Enter}');
	await expect.element(screen.getByText(/Telling documents/)).toBeVisible();
	await screen.getByRole('button', { name: 'Cancel' }).click();
	await expect.element(screen.getByText('The loading was stopped.')).toBeVisible();
	expect(rowOf(screen.container, 'fables')).toEqual(['not told again yet']);
	await expect.element(screen.getByRole('table')).toBeVisible();
	await screen.getByRole('button', { name: 'Go on' }).click();
	await expect.poll(() => lookup.isWhole, { timeout: 20_000 }).toBe(true);
});

test('what cannot be looked up is told in words', async () => {
	const lookup = lookupOf();
	await lookup.start();
	const { screen, field } = await show(lookup);
	await field.fill('heron heron heron heron heron heron heron');
	await expect.element(screen.getByText(/These are \d+ tokens\. Up to 5/)).toBeVisible();
	await field.fill('<|endoftext|>');
	await expect.element(screen.getByText(/a mark that stands between documents/)).toBeVisible();
	await field.fill(' ');
	await expect.element(screen.getByText('Type something')).toBeVisible();
	await screen.getByRole('button', { name: 'token ids' }).click();
	await screen.getByRole('textbox').fill('9999');
	await expect.element(screen.getByText('whole numbers from 1 to 451')).toBeVisible();
	await screen.getByRole('textbox').fill('300');
	await expect.element(screen.getByRole('table')).toBeVisible();
});

test('fits a phone, in Japanese', async () => {
	await page.viewport(360, 800);
	const lookup = lookupOf();
	await lookup.start();
	const { screen, field } = await show(lookup, { language: 'ja', width: 340 });
	await field.fill('川');
	await expect.element(screen.getByText(/ちょうど\d+回/)).toBeVisible();
	await screen.getByRole('button', { name: 'millの用例' }).click();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	await page.viewport(1280, 800);
});
