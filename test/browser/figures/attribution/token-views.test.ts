import '../../../../src/app.css';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { NextRow } from '../../../../src/lib/figures/attribution/ablation-series.svelte';
import { formatSigned } from '../../../../src/lib/figures/attribution/names';
import { tensor } from '../../../../src/lib/math/tensor';
import { attribute } from '../../../../src/lib/model/attribution/attribute';
import { OutputWeights } from '../../../../src/lib/model/attribution/output-weights';
import { scaleHead } from '../../../../src/lib/model/intervention';
import { sampleVocabulary } from '../../../fixtures/figures/sample-text';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';
import { sampleExplainer } from '../explain-sample';
import Harness from './Harness.svelte';

const sample = sampleTrace({ layers: 2, heads: 2, length: 6, dHead: 8 });
const vocabulary = sampleVocabulary('en');
const tokenizer = {
	size: vocabulary.length,
	token: (id: number) => ({ ...vocabulary[id], text: vocabulary[id]?.text ?? '?' }) as never,
	encode: (text: string) => vocabulary.filter((token) => token.text === text)
};
const target = { token: 5, against: null };
const position = 5;

function weightsOf(trace = sample.trace) {
	return new OutputWeights(sampleExplainer(trace).reader);
}

async function showWhy(given: Record<string, unknown> = {}, next?: NextRow) {
	const onview = vi.fn();
	const onlook = vi.fn();
	const screen = await render(Harness, {
		onview,
		...('language' in given ? { language: given.language as 'ja' } : {}),
		why: {
			run: sample.trace,
			weights: weightsOf(),
			position,
			view: { kind: 'why', ...target, head: null },
			tokens: sample.tokens,
			tokenizer,
			likely: [5, 7, 9],
			next: next ?? (() => Promise.reject(new Error('no run was asked for'))),
			onlook,
			...given
		}
	});
	await expect.poll(() => screen.container.querySelector('.body')).not.toBeNull();
	return { screen, onview, onlook };
}

const textOf = (container: Element) => (container.textContent ?? '').replace(/\s+/g, ' ');

/** The markup, one element a line, without what the compiler adds. */
function markup(container: Element): string {
	return container.innerHTML
		.replace(/<!--.*?-->/g, '')
		.replace(/\s*svelte-\w+/g, '')
		.replace(/ class=""/g, '')
		.replace(/(id|for|aria-describedby)="[^"]*"/g, '$1')
		.replace(/\s*></g, '>\n<')
		.trim();
}

test('every part with its sign, the sum, the run’s number and the residue', async () => {
	const { trace, tokens } = sampleTrace({ layers: 3, heads: 2, length: 6, dHead: 8 });
	const { screen } = await showWhy({ run: trace, weights: weightsOf(trace), tokens });
	const told = await attribute(trace, weightsOf(trace), { position, target });
	await expect.element(screen.getByText(/^the other 6 together/)).toBeVisible();
	await screen.getByRole('button', { name: 'Show all 18' }).click();
	const numbers = [...screen.container.querySelectorAll('.row .numbers')].map((each) =>
		each.textContent.trim()
	);
	const sorted = told.contributions.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
	expect(numbers).toEqual(sorted.map(({ value }) => formatSigned(value)));
	const text = textOf(screen.container);
	expect(text).toContain(`sum ${formatSigned(told.sum)}`);
	expect(text).toContain(`the run’s own number ${formatSigned(told.measured)}`);
	// The sample's weights are not those of its run, which must not pass for rounding.
	expect(text).toContain('more than rounding leaves');
	expect(markup(screen.container)).toMatchSnapshot();
});

test('a head opens to its source tokens, by keyboard, and leads to its pattern', async () => {
	const { screen, onview, onlook } = await showWhy();
	const head = screen.getByRole('button', { name: /^head .*Split by source token/ }).first();
	(head.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => screen.container.querySelectorAll('.sources li').length).toBe(6);
	const view = onview.mock.lastCall?.[0] as { head: { layer: number; head: number } };
	expect(view.head).toMatchObject({ layer: expect.any(Number), head: expect.any(Number) });
	expect(markup(screen.container.querySelector('.sources') ?? screen.container)).toMatchSnapshot();
	await screen.getByRole('button', { name: 'See this head’s pattern' }).click();
	expect(onlook).toHaveBeenCalledWith(view.head);
	await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
	await screen.getByRole('button', { name: /Close its source tokens$/ }).click();
	expect(screen.container.querySelector('.sources')).toBeNull();
});

test('measures with progress, stops, and goes on', async () => {
	const releases: (() => void)[] = [];
	const next: NextRow = () =>
		new Promise((resolve) =>
			releases.push(() => resolve({ logits: new Float32Array(vocabulary.length).fill(1) }))
		);
	const { screen } = await showWhy({}, next);
	await screen.getByRole('button', { name: 'Measure with 7 runs' }).click();
	await expect.element(screen.getByText('0 of 7 runs')).toBeVisible();
	releases[0]?.();
	await expect.element(screen.getByText('1 of 7 runs')).toBeVisible();
	await expect.poll(() => screen.container.querySelectorAll('.effect').length).toBe(1);
	await expect.element(screen.getByText(/^Furthest apart: .*another scale\.$/)).toBeVisible();
	await screen.getByRole('button', { name: 'Stop' }).click();
	await expect.element(screen.getByText('Stopped after 1 of 7 runs; these stay.')).toBeVisible();
	await screen.getByRole('button', { name: 'Go on measuring' }).click();
	for (let run = 1; run < 8; run++) {
		await expect.poll(() => releases.length).toBeGreaterThan(run);
		releases[run]?.();
		if (releases.length === 8) break;
	}
	await expect.element(screen.getByText('7 runs done.')).toBeVisible();
	expect(screen.container.querySelectorAll('.effect').length).toBeGreaterThan(4);
});

test('names what an intervention changed', async () => {
	const trace = {
		...sample.trace,
		interventions: [scaleHead(0, 0, 0), scaleHead(0, 1, 0), scaleHead(1, 0, 0), scaleHead(1, 1, 0)]
	};
	const { screen } = await showWhy({ run: trace, weights: weightsOf(trace) });
	await expect.element(screen.getByText('changed', { exact: true }).first()).toBeVisible();
});

test('another token is chosen from the list or typed, and a second one to compare with', async () => {
	const { screen, onview } = await showWhy();
	await screen.getByLabelText('Compared with').selectOptions('7');
	expect(onview.mock.lastCall?.[0]).toMatchObject({ token: 5, against: 7 });
	await expect.element(screen.getByText(/times as probable as the second/)).toBeVisible();
	const word = (vocabulary[9]?.text ?? '').trim();
	await screen.getByLabelText('Token', { exact: true }).selectOptions('other');
	await userEvent.keyboard(`${word}{Enter}`);
	expect(onview.mock.lastCall?.[0]).toMatchObject({ token: 9, against: 7 });
});

test('the lens map has a cell for every layer and position, by keyboard', async () => {
	const lens = vi.fn((at: number) => {
		const rows = [0, 1, 2].map((depth) =>
			vocabulary.map((_, id) => (id === 5 ? depth + at : id === 7 ? 2 : 0))
		);
		return Promise.resolve(tensor([3, vocabulary.length], Float32Array.from(rows.flat())));
	});
	const onposition = vi.fn();
	const screen = await render(Harness, {
		width: 600,
		lens: {
			run: { ...sample.trace, lens, logits: new Float32Array(0) },
			token: 5,
			position: 1,
			tokens: sample.tokens,
			tokenizer,
			likely: [5, 7],
			onposition
		}
	});
	await expect
		.poll(() => screen.container.querySelectorAll('td[role=gridcell] .word').length)
		.toBe(18);
	// The followed position is read first, then from the end.
	expect(lens.mock.calls.map(([at]) => at)).toEqual([1, 5, 4, 3, 2, 0]);
	// Logits 3 against 2 after the last block at the second position, 1 and 2 before: ranks 1, 1 (equal) and 2.
	const ranks = [...screen.container.querySelectorAll('td.followed .note')].map(
		(each) => each.textContent
	);
	expect(ranks).toEqual(['#2', '#1', '#1']);
	expect(markup(screen.container)).toMatchSnapshot();
	const stop = screen.container.querySelector<HTMLElement>('td[tabindex="0"]');
	stop?.focus();
	await userEvent.keyboard('{ArrowRight}{ArrowUp}{Enter}');
	expect(onposition).toHaveBeenLastCalledWith(2);
	expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^after block 1, at “/);
});

test('both say the same in Japanese', async () => {
	const { screen } = await showWhy({ language: 'ja' });
	expect(textOf(screen.container)).toMatch(/丸めでは説明できない大きさ/);
});
