import '../../../../src/app.css';
import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { en } from '../../../../src/lib/i18n/en';
import type { Messages } from '../../../../src/lib/i18n';
import { untouched, type LessonRecord } from '../../../../src/lib/lessons/progress/record';
import Harness from './Harness.svelte';

const t: Messages['lessons'] = en.lessons;

/** The lesson at a step, counted from 0. */
async function mountAt(place: number, record: Partial<LessonRecord> = {}) {
	const onkeep = vi.fn<(record: LessonRecord) => void>();
	const screen = await render(Harness, { record: { ...untouched, ...record }, onkeep });
	await expect.element(screen.getByRole('textbox', { name: 'Text' })).toBeVisible();
	for (let i = 0; i < place; i++) await userEvent.keyboard('{ArrowRight}');
	await expect.element(screen.getByText(t.player.stepOf(String(place + 1), '9'))).toBeVisible();
	return { screen, kept: () => onkeep.mock.lastCall?.[0] ?? expect.fail('nothing was kept') };
}

test('arrow keys go from step to step, and stay the learner’s while they type', async () => {
	const { screen } = await mountAt(2);
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(screen.getByText(t.player.stepOf('2', '9'))).toBeVisible();
	await screen.getByRole('textbox', { name: 'Text' }).click();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(screen.getByText(t.player.stepOf('2', '9'))).toBeVisible();
});

test('a bet hides the answer, then stands beside it, and a changed mind keeps the first', async () => {
	const { screen, kept } = await mountAt(1);
	const figure = screen.container.querySelector('.experiment figure') ?? expect.fail();
	expect(figure).toHaveAttribute('data-hides', 'true');
	await screen.getByRole('radio', { name: 'the letter b' }).click();
	await screen.getByRole('button', { name: t.guess.commit }).click();
	expect(figure).toHaveAttribute('data-hides', 'false');
	await expect
		.element(screen.getByText('You said the letter b; it is the letter a.'))
		.toBeVisible();
	expect(kept()).toMatchObject({ guesses: { which: [1] }, done: ['open', 'which'] });
	await screen.getByRole('button', { name: t.guess.change }).click();
	await screen.getByRole('radio', { name: 'the letter a' }).click();
	await screen.getByRole('button', { name: t.guess.commit }).click();
	expect(kept().guesses.which).toEqual([1, 0]);
	await expect.element(screen.getByText(t.guess.before('the letter b'))).toBeVisible();
});

test('a number is bet by keyboard and shown with what it was', async () => {
	const { screen, kept } = await mountAt(2);
	await screen.getByRole('spinbutton', { name: t.guess.number }).fill('40');
	await userEvent.keyboard('{Enter}');
	expect(kept().guesses['how-much']).toEqual([40]);
	// b is 2 of the 11 letters of abracadabra.
	await expect.element(screen.getByText(/You said 40\s%\. The letter b makes up 18/)).toBeVisible();
});

test('a number outside its range cannot be bet', async () => {
	const { screen } = await mountAt(2);
	await screen.getByRole('spinbutton', { name: t.guess.number }).fill('140');
	await expect.element(screen.getByRole('button', { name: t.guess.commit })).toBeDisabled();
});

test('an order is made by keyboard', async () => {
	const { screen, kept } = await mountAt(3);
	const buttons = screen.getByRole('button', { name: t.guess.down('') });
	buttons.first().element().focus();
	await userEvent.keyboard('{ArrowDown}');
	await screen.getByRole('button', { name: t.guess.commit }).click();
	expect(kept().guesses.sort).toEqual([[1, 0, 2]]);
});

test('a cell is bet by pointing at the figure', async () => {
	const { screen, kept } = await mountAt(4);
	await screen.getByRole('button', { name: 'a then b' }).click();
	await screen.getByRole('button', { name: t.guess.commit }).click();
	expect(kept().guesses.point).toEqual([{ row: 0, column: 1 }]);
});

test('what was written stays, and one answer can be compared', async () => {
	const { screen, kept } = await mountAt(5);
	const field = screen.getByRole('textbox', { name: t.why.field });
	await field.fill('because');
	await screen.getByRole('button', { name: t.why.compare }).click();
	await expect.element(screen.getByRole('heading', { name: t.why.one })).toBeVisible();
	await expect.element(field).toHaveValue('because');
	expect(kept().answers.why).toBe('because');
});

test('a check is graded from the state, after two hints, and nothing is locked', async () => {
	const { screen, kept } = await mountAt(6);
	await screen.getByRole('button', { name: t.check.hint }).click();
	await screen.getByRole('button', { name: t.check.secondHint }).click();
	await expect.element(screen.getByText('Try the letter c.')).toBeVisible();
	const letter = screen.getByRole('combobox', { name: 'Letter' });
	const attempt = screen.getByRole('button', { name: t.check.attemptState });
	// What the step shows solves nothing: that is said before anything was changed.
	await attempt.click();
	await expect.element(screen.getByText(t.check.wrong)).toBeVisible();
	await letter.selectOptions('c');
	await attempt.click();
	await expect.element(screen.getByText(t.check.right, { exact: true })).toBeVisible();
	expect(kept().checks.rare).toEqual({ tries: 2, solved: true, hints: 2 });
	await screen.getByRole('button', { name: t.player.next }).click();
	await expect.element(screen.getByText(t.player.stepOf('8', '9'))).toBeVisible();
});

test('trying things out leads back to what the step shows', async () => {
	const { screen } = await mountAt(2);
	const letter = screen.getByRole('combobox', { name: 'Letter' });
	await letter.selectOptions('d');
	await screen.getByRole('button', { name: t.player.backToLesson }).click();
	await expect.element(letter).toHaveValue('b');
	expect(screen.container.querySelector('figure')).toHaveAttribute('data-mode', 'guided');
});

test('a text of one’s own goes along from step to step', async () => {
	const { screen, kept } = await mountAt(0);
	await screen.getByRole('textbox', { name: 'Text' }).fill('dad');
	await screen.getByRole('heading', { level: 1 }).click();
	await userEvent.keyboard('{Tab}');
	await screen.getByRole('button', { name: t.player.next }).click();
	await expect.element(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('dad');
	await expect.element(screen.getByText(t.player.withOwn)).toBeVisible();
	expect(kept().own).toEqual({ text: 'dad' });
});

test('a closed tab is offered again where it was', async () => {
	const { screen } = await mountAt(0, { step: 'sort', done: ['open'] });
	await expect.element(screen.getByText(t.player.offer('4', '9'))).toBeVisible();
	await screen.getByRole('button', { name: t.player.goOn }).click();
	await expect.element(screen.getByText(t.player.stepOf('4', '9'))).toBeVisible();
});

test('presented: space goes on and opens answers, hands are counted beside them', async () => {
	const { screen } = await mountAt(1);
	(screen.component as { present(): void }).present();
	await screen.getByRole('spinbutton', { name: t.teach.handsFor('the letter a') }).fill('12');
	await screen.getByRole('spinbutton', { name: t.teach.handsFor('the letter b') }).fill('4');
	await expect.element(screen.getByText(t.teach.hands('16'))).toBeVisible();
	const right = () => screen.container.querySelector('.poll .row.right');
	expect(right()).toBeNull();
	(document.activeElement as HTMLElement).blur();
	await userEvent.keyboard(' ');
	await vi.waitFor(() => expect(right()?.textContent).toContain('the letter a'));
	const widthsOf = (bars: string) =>
		[...screen.container.querySelectorAll<HTMLElement>(`.poll ${bars} > span`)].map((bar) =>
			Math.round(parseFloat(bar.style.width))
		);
	expect(widthsOf('.bar:not(.model)')).toEqual([75, 25, 0]);
	// Beside them the model's: a, b and c are 5, 2 and 1 of the 11 letters of abracadabra.
	expect(widthsOf('.bar.model')).toEqual([45, 18, 9]);
	await expect
		.element(screen.getByText('You said the letter a; it is the letter a.'))
		.toBeVisible();
	// The answer is brought before the room.
	expect(document.activeElement).toHaveClass('outcome');
	await userEvent.keyboard(' ');
	await expect.element(screen.getByText(t.player.stepOf('3', '9'))).toBeVisible();
	await userEvent.keyboard('{Escape}');
	expect(document.documentElement.dataset.presenting).toBeUndefined();
});

test('a room that is asked again raises its hands anew', async () => {
	const { screen, kept } = await mountAt(1, { polls: { which: [3, 1], sort: [2] } });
	(screen.component as { present(): void }).present();
	await screen.getByRole('button', { name: t.teach.countAnew }).click();
	await expect.element(screen.getByText(t.teach.hands('0'))).toBeVisible();
	expect(kept().polls).toEqual({ sort: [2] });
});

test('a room does not hear what its teacher guessed at home', async () => {
	const { screen } = await mountAt(1, { guesses: { which: [2] }, done: ['which'] });
	(screen.component as { present(): void }).present();
	await screen.getByRole('button', { name: t.teach.reveal }).click();
	await expect
		.element(screen.getByText(`You said ${t.guess.nothing}; it is the letter a.`))
		.toBeVisible();
});

test('numbers of a check are polled too', async () => {
	const { screen } = await mountAt(8);
	(screen.component as { present(): void }).present();
	const hands = (from: string, to: string) =>
		screen.getByRole('spinbutton', { name: t.teach.handsFor(t.teach.range(from, to)) });
	await hands('41 %', '60 %').fill('5');
	(document.activeElement as HTMLElement).blur();
	await userEvent.keyboard(' ');
	// The step's letter is a, 5 of 11 letters.
	await vi.waitFor(() =>
		expect(screen.container.querySelector('.poll .row.right')?.textContent).toContain('41 %')
	);
});

test('the focus follows: into the experiment, back to the words, to what was revealed', async () => {
	const { screen } = await mountAt(0);
	const heading = () => screen.container.querySelector('h2');
	await userEvent.keyboard('{ArrowRight}');
	await vi.waitFor(() => expect(document.activeElement).toBe(heading()));
	await screen.getByRole('radio', { name: 'the letter b' }).click();
	await screen.getByRole('button', { name: t.guess.commit }).click();
	await vi.waitFor(() => expect(document.activeElement).toHaveClass('outcome'));
	await screen.getByRole('button', { name: t.guess.change }).click();
	expect(document.activeElement).toHaveClass('question');
	await screen.getByRole('combobox', { name: 'Letter' }).selectOptions('d');
	await screen.getByRole('button', { name: t.player.backToLesson }).click();
	expect(document.activeElement).toBe(heading());
	(screen.component as { present(): void }).present();
	await userEvent.keyboard('{Escape}');
	await vi.waitFor(() => expect(document.activeElement).toBe(heading()));
});

test('what is written does not make the experiment measure again', async () => {
	const { screen } = await mountAt(5);
	const figure = screen.container.querySelector('.experiment figure') ?? expect.fail();
	const before = figure.getAttribute('data-reports');
	await screen.getByRole('textbox', { name: t.why.field }).fill('because it is so');
	expect(figure.getAttribute('data-reports')).toBe(before);
});

test('marks of the steps stand in rows of about the same length', async () => {
	await page.viewport(200, 740);
	const { screen } = await mountAt(0);
	const tops = [...screen.container.querySelectorAll('nav li')].map((mark) =>
		Math.round(mark.getBoundingClientRect().top)
	);
	const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
	expect(rows).toHaveLength(2);
	expect(Math.min(...rows)).toBeGreaterThanOrEqual(4);
	await page.viewport(1280, 800);
});

test('at 360 px the figure is above the words and nothing is wider than the screen', async () => {
	await page.viewport(360, 740);
	const { screen } = await mountAt(2);
	const top = (selector: string) =>
		(screen.container.querySelector(selector) ?? expect.fail()).getBoundingClientRect().top;
	expect(top('.figure')).toBeLessThan(top('.words'));
	const { scrollWidth, clientWidth } = document.documentElement;
	expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
	await page.viewport(1280, 800);
});
