import '../../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import lesson from '../../../../lessons/3-inside-the-transformer/03-self-attention/lesson';
import {
	longestOwn,
	type Facts,
	type State
} from '../../../../lessons/3-inside-the-transformer/03-self-attention/state';
import { words } from '../../../../lessons/3-inside-the-transformer/03-self-attention/words';
import { en } from '../../../../src/lib/i18n/en';
import { formatNumber, formatPercent } from '../../../../src/lib/views/format';
import Harness from './Harness.svelte';

vi.setConfig({ testTimeout: 180_000 });
const patient = { timeout: 90_000 };
const say = words.en;

async function mount(
	change: Partial<State>,
	props: { language?: 'en' | 'ja'; width?: number; hidesAnswer?: boolean } = {}
) {
	const onfacts = vi.fn<(facts: Facts, of: State) => void>();
	const first: State = { ...lesson.initial, ...change };
	const screen = await render(Harness, { first, onfacts, ...props });
	const last = () => onfacts.mock.lastCall ?? expect.fail('nothing was measured');
	await vi.waitFor(() => expect(onfacts).toHaveBeenCalled(), patient);
	/** The facts once a state with these fields was measured. */
	const factsOf = async (fields: Partial<State>): Promise<Facts> => {
		await vi.waitFor(() => expect(last()[1]).toMatchObject(fields), patient);
		return last()[0];
	};
	return { screen, first, facts: last()[0], factsOf };
}

/** Score and weight of each key, as they stand in the list. */
function listed(container: Element): { score: string; weight: number }[] {
	return [...container.querySelectorAll('ol button')].map((row) => ({
		score: row.querySelector('.score')?.textContent ?? '',
		weight: Number(row.querySelector('.weight')?.textContent?.replace('e−', 'e-'))
	}));
}

test('the numbers on screen are those of the facts, and the weights add up to 1', async () => {
	const { screen, facts, factsOf } = await mount({ view: 'score', own: 'The cat saw the dog.' });
	const rows = listed(screen.container);
	expect(rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 2);
	expect(rows.map(({ score }) => score)).toContain(formatNumber(facts.score));
	await expect
		.element(screen.getByText(formatNumber(facts.dot), { exact: false }).first())
		.toBeVisible();
	const quotient = say.quotient(formatNumber(facts.dot), facts.dHead, formatNumber(facts.score));
	await expect.element(screen.getByText(quotient, { exact: true })).toBeVisible();
	const [first] = screen.container.querySelectorAll<HTMLElement>('ol button');
	first?.click();
	const other = await factsOf({ key: 0 });
	expect(listed(screen.container)[0]?.score).toBe(formatNumber(other.score));
});

test('a score is edited by keyboard and followed to its share and the next token', async () => {
	const { screen, facts, factsOf } = await mount({ view: 'next' });
	const unedited = say.unedited(formatNumber(facts.score), formatPercent(facts.weight));
	await expect.element(screen.getByText(unedited, { exact: true })).toBeVisible();
	const slider = screen.getByRole('slider');
	slider.element().focus();
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
	const edited = await factsOf({ lift: -2 });
	expect(edited.scoreNow).toBeCloseTo(facts.score - 2, 4);
	expect(edited.weightNow).toBeLessThan(facts.weight);
	const score = say.score(formatNumber(facts.score), formatNumber(edited.scoreNow));
	const share = say.share(formatPercent(facts.weight), formatPercent(edited.weightNow));
	await expect.element(screen.getByText(score, { exact: true })).toBeVisible();
	await expect.element(screen.getByText(share, { exact: true })).toBeVisible();
	// Elsewhere the untouched numbers stand, and it is said.
	await screen.getByRole('button', { name: say.views.score, exact: true }).click();
	await expect.element(screen.getByText(say.untouched)).toBeVisible();
	expect(listed(screen.container).map(({ score }) => score)).toContain(formatNumber(facts.score));
	await screen.getByRole('button', { name: say.views.next, exact: true }).click();
	await screen.getByRole('button', { name: say.reset }).click();
	expect((await factsOf({ lift: 0 })).scoreNow).toBe(facts.score);
});

test('an edited row stands beside what it was', async () => {
	const { screen, facts, factsOf } = await mount({ view: 'weights' });
	expect(screen.getByRole('slider').elements()).toEqual([]);
	const edited = await mount({ view: 'weights', lift: -2 });
	const after = await edited.factsOf({ lift: -2 });
	const share = say.share(formatPercent(facts.weight), formatPercent(after.weightNow));
	await expect.element(edited.screen.getByText(share, { exact: true })).toBeVisible();
	await expect.element(edited.screen.getByText(en.close.tick)).toBeVisible();
	const ticks = edited.screen.container.querySelectorAll<HTMLElement>('ol b');
	expect(ticks).toHaveLength(listed(edited.screen.container).length);
	expect((await factsOf({ lift: 0 })).weightNow).toBe(facts.weight);
});

test('nothing of the answer is to be seen before the guess', async () => {
	const { screen } = await mount({ view: 'look' }, { hidesAnswer: true });
	await expect.element(screen.getByText(say.hidden)).toBeVisible();
	expect(screen.container.querySelector('[role="application"], ol')).toBeNull();
	const shares = [...screen.container.querySelectorAll<HTMLElement>('.tokens button')].map(
		(token) => token.style.getPropertyValue('--share')
	);
	expect(new Set(shares)).toEqual(new Set(['0%']));
});

test('a token that is chosen asks, and sees none after it', async () => {
	const { screen, factsOf } = await mount({ view: 'weights', own: 'The cat saw the dog.' });
	const tokens = screen.container.querySelectorAll<HTMLElement>('.tokens button');
	tokens[2]?.click();
	const facts = await factsOf({ query: 2, key: -1 });
	expect(facts.query).toBe(tokens[2]?.textContent);
	await vi.waitFor(() => expect(listed(screen.container)).toHaveLength(3));
});

test('a text comes from a file, by the button or dropped; what is none is refused in words', async () => {
	const { screen, factsOf } = await mount({ view: 'look' });
	const input =
		screen.container.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail();
	await expect.element(screen.getByText(en.lessons.ownText.file)).toBeVisible();
	const alert = screen.getByRole('alert');
	const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0)], 'cat.png');
	await userEvent.upload(input, picture);
	await expect.element(alert).toHaveTextContent(en.lessons.ownText.binary('cat.png'));
	await userEvent.upload(input, new File([' \n '], 'none.txt'));
	await expect.element(alert).toHaveTextContent(en.lessons.ownText.empty('none.txt'));
	await userEvent.upload(input, new File(['The cat\nsaw the dog.\n'], 'cat.txt'));
	await factsOf({ own: 'The cat saw the dog.' });
	expect(alert.elements()).toEqual([]);

	const long = 'A cat saw. '.repeat(100);
	const data = new DataTransfer();
	data.items.add(new File([long], 'long.txt'));
	const figure = screen.container.querySelector('.self-attention') ?? expect.fail();
	const drop = (type: string) =>
		figure.dispatchEvent(
			new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
		);
	drop('dragover');
	await expect.element(screen.getByText(say.dropNow)).toBeVisible();
	drop('drop');
	await factsOf({ own: long.slice(0, longestOwn) });
	const all = long.trim().length.toLocaleString('en');
	await expect
		.element(alert)
		.toHaveTextContent(en.lessons.ownText.cut(longestOwn.toLocaleString('en'), all));
	await expect.element(screen.getByText(say.dropNow)).not.toBeInTheDocument();
});

test('a long text that is pasted is cut and said to be; an empty field brings the lesson’s back', async () => {
	const { screen, factsOf } = await mount({ view: 'look' });
	const field = screen.getByRole('textbox', { name: say.ownText });
	const data = new DataTransfer();
	data.setData('text/plain', 'one two\nthree '.repeat(50));
	field
		.element()
		.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	await factsOf({ own: 'one two three '.repeat(50).slice(0, longestOwn) });
	await expect
		.element(screen.getByRole('alert'))
		.toHaveTextContent(/699 characters: its first 200/);
	await userEvent.fill(field, '');
	await userEvent.keyboard('{Tab}');
	await factsOf({ own: '' });
	expect(screen.getByRole('alert').elements()).toEqual([]);
});

test('tokens and parts are one stop of the Tab key each, and the arrow keys move in them', async () => {
	const { screen, factsOf } = await mount({ view: 'look', own: 'The cat saw the dog.' });
	for (const name of [say.tokens, say.parts]) {
		const row = screen.getByRole('toolbar', { name }).element();
		const stops = [...row.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
		expect(stops.map((stop) => stop.getAttribute('aria-pressed'))).toEqual(['true']);
	}
	const tokens = screen.getByRole('toolbar', { name: say.tokens }).getByRole('button').elements();
	(tokens.at(-1) as HTMLElement).focus();
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
	expect(document.activeElement).toBe(tokens.at(-3));
	await userEvent.keyboard('{PageUp}');
	expect(document.activeElement).toBe(tokens.at(-3));
	await userEvent.keyboard('{Enter}');
	await factsOf({ query: tokens.length - 3 });
	await vi.waitFor(() => expect(tokens.at(-3)).toHaveProperty('tabIndex', 0));
	await userEvent.keyboard('{Home}');
	expect(document.activeElement).toBe(tokens[0]);
});

test('a single token is refused in words, and a longer text taken', async () => {
	const { screen, factsOf } = await mount({ view: 'look' });
	const field = screen.getByRole('textbox', { name: say.ownText });
	await userEvent.fill(field, 'a');
	await userEvent.keyboard('{Tab}');
	await expect.element(screen.getByRole('alert'), patient).toHaveTextContent(say.short);
	await userEvent.fill(field, 'The cat saw the dog.');
	await userEvent.keyboard('{Tab}');
	const facts = await factsOf({ own: 'The cat saw the dog.' });
	expect(facts.verdict).toBe(
		say.verdict({ said: '', share: 0, meantShare: null, isRight: false }, null)
	);
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test.for(['en', 'ja'] as const)('scenes and masks are measured and shown, %s', async (language) => {
	const { screen, facts, factsOf } = await mount({ view: 'scenes' }, { language, width: 328 });
	const scenes = [...screen.container.querySelectorAll('li')];
	expect(scenes).toHaveLength(facts.scenes ?? NaN);
	const resolved = scenes.filter((scene) => scene.querySelector('.resolved'));
	expect(resolved).toHaveLength(facts.resolved ?? NaN);
	const name = words[language].views.mask;
	await screen.getByRole('button', { name, exact: true }).click();
	const ahead = await factsOf({ view: 'mask' });
	for (const bits of [ahead.bits, ahead.bitsAll, ahead.bitsBest])
		await expect
			.element(screen.getByText(words[language].bits(formatNumber(bits ?? NaN))).first())
			.toBeVisible();
	expect(screen.container.scrollWidth).toBeLessThanOrEqual(screen.container.clientWidth);
});
