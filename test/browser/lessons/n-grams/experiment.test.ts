import '../../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Facts } from '../../../../lessons/1-before-neural-networks/03-n-grams/facts';
import { initial, type State } from '../../../../lessons/1-before-neural-networks/03-n-grams/state';
import Harness from './Harness.svelte';

vi.setConfig({ testTimeout: 120_000 });

/** Quick to count, and long enough that a part of it can be held back. */
const text =
	'The cat sat on the mat. The dog sat on the log. A cat and a dog met on a mat. '.repeat(12);

async function mount(
	change: Partial<State>,
	props: { language?: 'en' | 'ja'; width?: number; hidesAnswer?: boolean; step?: string } = {}
) {
	const onfacts = vi.fn<(facts: Facts, of: State) => void>();
	const onchange = vi.fn<(state: State) => void>();
	const first = { ...initial, text, ...change };
	const screen = await render(Harness, { first, onfacts, onchange, ...props });
	return { screen, onfacts, onchange, first };
}

/** The facts of the last state, once they are there. */
async function factsAfter(
	onfacts: ReturnType<typeof vi.fn<(facts: Facts, of: State) => void>>,
	times = 1
) {
	await vi.waitFor(() => expect(onfacts.mock.calls.length).toBeGreaterThanOrEqual(times), {
		timeout: 60_000
	});
	return onfacts.mock.lastCall ?? expect.fail();
}

test('counts in a worker and reports what it measured, and of which state', async () => {
	const { onfacts, first } = await mount({ view: 'table', n: 3 });
	const [facts, of] = await factsAfter(onfacts);
	expect(of).toBe(first);
	expect(facts).toMatchObject({ characters: text.length, memory: 2 });
	expect(facts.seen).toBeGreaterThan(0);
});

test('the table is walked with the arrow keys, and says its counts', async () => {
	const { screen } = await mount({ view: 'table', n: 2 });
	const table = screen.getByRole('application');
	await expect.element(table, { timeout: 60_000 }).toBeVisible();
	table.element().focus();
	await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}');
	await expect
		.element(screen.getByText(/^“.+” after “.+”: \d+ of \d+, [\d.]+ %$/).first())
		.toBeVisible();
	await expect.element(screen.getByText(/different 2-grams, of [\d,.]+ possible/)).toBeVisible();
});

test('a row that the learner is to guess holds no data', async () => {
	const { screen } = await mount({ view: 'table', n: 2 }, { hidesAnswer: true });
	const table = screen.getByRole('application');
	await expect.element(table, { timeout: 60_000 }).toBeVisible();
	expect(table.element().getAttribute('aria-label')).toMatch(/is hidden until/);
	await expect
		.element(screen.getByText('Hidden until you have made your guess').first())
		.toBeVisible();
});

test('n, the method and the units are set by keyboard', async () => {
	const { screen, onchange } = await mount({ view: 'bits', n: 2 });
	const slider = screen.getByRole('slider', { name: 'n' });
	await expect.element(slider, { timeout: 60_000 }).toBeVisible();
	slider.element().focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(onchange.mock.lastCall?.[0].n).toBe(3);
	await screen.getByRole('combobox', { name: 'Method' }).selectOptions('Kneser–Ney');
	expect(onchange.mock.lastCall?.[0]).toMatchObject({ n: 3, method: 'kneser-ney' });
	await expect
		.element(screen.getByText(/^Kneser–Ney, n = 3: [\d.]+ bits per character$/))
		.toBeVisible();
});

test('each draw can be looked at: context, random number, chances', async () => {
	const { screen } = await mount({ view: 'writing', n: 3 });
	const which = screen.getByRole('slider', { name: 'Which draw' });
	await expect.element(which, { timeout: 60_000 }).toBeVisible();
	which.element().focus();
	await userEvent.keyboard('{Home}');
	await expect.element(screen.getByText(/^draw 1 of 240:/)).toBeVisible();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.element(screen.getByText(/^draw 3 of 240:/)).toBeVisible();
	await expect
		.element(screen.getByRole('img', { name: /^The random number 0\.\d{3} lands in/ }))
		.toBeVisible();
	const before = screen.container.querySelector('.text')?.textContent;
	await screen.getByRole('button', { name: 'Write again' }).click();
	expect(screen.container.querySelector('.text')?.textContent).not.toBe(before);
});

test('stupid backoff is marked as a score and has no curve', async () => {
	const { screen } = await mount({ view: 'methods', method: 'stupid', n: 3 });
	await expect
		.element(screen.getByText(/stupid backoff gives scores/), { timeout: 60_000 })
		.toBeVisible();
	const sums = [...screen.container.querySelectorAll('tfoot td')].map((cell) =>
		cell.textContent.trim()
	);
	expect(sums.slice(1, -1)).toEqual(['100 %', '100 %', '100 %', '100 %']);
	expect(sums.at(-1)).not.toContain('%');
	await screen.getByRole('button', { name: 'Bits' }).click();
	await expect.element(screen.getByText(/cannot be turned into bits/)).toBeVisible();
});

test('an empty text is not counted, and says why', async () => {
	const { screen, onchange } = await mount({ text: 'a b' });
	const field = screen.getByRole('textbox');
	await field.fill('   ');
	await screen.getByRole('button', { name: 'Count this text' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/nothing to count yet/);
	expect(onchange).not.toHaveBeenCalled();
});

test('one word is counted; what cannot be measured on it is said', async () => {
	const { screen, onfacts } = await mount({ text: 'hello' });
	const [facts] = await factsAfter(onfacts);
	expect(facts).toMatchObject({ characters: 5, kinds: 4, bits: null, unseen: null });
	await expect.element(screen.getByText(/nothing is held back/)).toBeVisible();
	for (const view of ['Four lines', 'Table', 'Writing', 'Methods', 'Bits']) {
		await screen.getByRole('button', { name: view, exact: true }).click();
		expect(screen.container.textContent).not.toMatch(/NaN|undefined|Infinity/);
	}
	await expect.element(screen.getByText(/nothing to measure on/)).toBeVisible();
});

test('typed text is counted, and the stories come back', async () => {
	const { screen, onchange } = await mount({ text: 'a b' });
	const field = screen.getByRole('textbox');
	await field.fill('Own words, own words.');
	await userEvent.keyboard('{Tab}{Enter}');
	expect(onchange.mock.lastCall?.[0].text).toBe('Own words, own words.');
	await expect.element(screen.getByText('21 characters')).toBeVisible();
	await screen.getByRole('button', { name: 'Back to the stories' }).click();
	expect(onchange.mock.lastCall?.[0].text).toBe('');
});

test('a binary file is refused, a text file is taken', async () => {
	const { screen, onchange } = await mount({ text: 'a b' });
	const input =
		screen.container.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail();
	const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0)], 'cat.png');
	await userEvent.upload(input, picture);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/cat\.png is not a text file/);
	expect(onchange).not.toHaveBeenCalled();
	await userEvent.upload(input, new File(['Ein Satz.'], 'satz.txt'));
	await vi.waitFor(() => expect(onchange.mock.lastCall?.[0].text).toBe('Ein Satz.'));
	expect(screen.getByRole('alert').elements()).toEqual([]);
});

test('50 MB pasted go straight to counting, cut at the limit', async () => {
	const { screen, onchange } = await mount({ text: 'a b', units: 'words' });
	const data = new DataTransfer();
	data.setData('text/plain', 'word and word '.repeat(3_750_000));
	const field = screen.getByRole('textbox').element();
	field.dispatchEvent(
		new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
	);
	await vi.waitFor(() => expect(onchange).toHaveBeenCalled());
	expect(onchange.mock.lastCall?.[0].text).toHaveLength(1_000_000);
	await expect
		.element(screen.getByRole('alert'))
		.toHaveTextContent(/52,500,000 characters: its first 1,000,000/);
});

test('counting can be cancelled and begun again', async () => {
	const long = Array.from({ length: 60_000 }, (_, i) => `w${(i * 7919) % 5000} `).join('');
	const { screen, onfacts } = await mount({ text: long });
	await screen.getByRole('button', { name: 'Cancel' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/was cancelled/);
	expect(onfacts).not.toHaveBeenCalled();
	await screen.getByRole('button', { name: 'Count again' }).click();
	await expect.element(screen.getByRole('status')).toBeVisible();
});

test('closing in the middle of counting ends the worker, and the text is counted when it is opened again', async () => {
	const terminate = vi.spyOn(Worker.prototype, 'terminate');
	const long = Array.from({ length: 60_000 }, (_, i) => `w${(i * 7919) % 4999} `).join('');
	const { screen, onfacts } = await mount({ text: long, units: 'words' });
	await expect.element(screen.getByRole('progressbar')).toBeVisible();
	await screen.unmount();
	expect(terminate).toHaveBeenCalledOnce();
	expect(onfacts).not.toHaveBeenCalled();
	terminate.mockRestore();
	const again = await mount({ text: long, units: 'words' });
	const [facts] = await factsAfter(again.onfacts);
	expect(facts.characters).toBe(long.length);
});

test('a link may hold anything of the right type', async () => {
	const strange = { n: 99.5, k: 0.3, seed: -4, view: 'nowhere', method: 'magic', units: 'runes' };
	const { onfacts, first } = await mount(strange as unknown as Partial<State>);
	const [facts, of] = await factsAfter(onfacts);
	expect(of).toBe(first);
	expect(facts.memory).toBe(5);
});

test.each(['en', 'ja'] as const)(
	'at 320 px nothing is wider than the screen, %s',
	async (language) => {
		const { screen, onfacts } = await mount(
			{ n: 6, curves: 'all', method: 'kneser-ney' },
			{ language, width: 320 }
		);
		await factsAfter(onfacts);
		const buttons = screen.getByRole('toolbar').getByRole('button').elements();
		expect(buttons).toHaveLength(6);
		for (const button of buttons) {
			(button as HTMLButtonElement).click();
			await vi.waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
			const box = screen.container.querySelector('.experiment') ?? expect.fail();
			expect(box.scrollWidth, button.textContent).toBeLessThanOrEqual(box.clientWidth);
		}
	}
);
