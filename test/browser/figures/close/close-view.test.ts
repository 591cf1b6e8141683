import '../../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { distinctLabels } from '../../../../src/lib/figures/close/distinct-labels';
import type { Trace } from '../../../../src/lib/model/trace';
import { scaleHead } from '../../../../src/lib/model/intervention';
import { formatNumber } from '../../../../src/lib/views/format';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';
import { sampleExplainer } from '../explain-sample';
import Harness from './Harness.svelte';

const sample = sampleTrace({ layers: 2, heads: 3, length: 12, dHead: 16 });
const focus = { position: 11, layer: 1, head: 0, key: 0 };

async function show(given: Record<string, unknown> & { trace?: Trace } = {}) {
	const [onfocus, onscale] = [vi.fn(), vi.fn()];
	const explainer = sampleExplainer(given.trace ?? sample.trace);
	const screen = await render(Harness, {
		...sample,
		focus,
		onfocus,
		onscale,
		scaleOf: () => 1,
		headsOff: new Set<string>(),
		explainer,
		...given
	});
	await vi.waitFor(() => expect(screen.container.querySelector('.map canvas')).not.toBeNull());
	return { screen, onfocus, onscale, explainer };
}

function textOf(container: Element): string {
	return (container.textContent ?? '').replace(/\s+/g, ' ');
}

async function weight(query: number, key: number): Promise<number> {
	const { data } = await sample.trace.read('blocks.1.attn.hook_pattern', [0, query, key]);
	return data[0] ?? Number.NaN;
}

test('works a cell out to the captured weight, in steps', async () => {
	const { screen } = await show();
	await expect.element(screen.getByText('How much “old” looks at “Mia”')).toBeVisible();
	const said = formatNumber(await weight(11, 0));
	await expect
		.element(screen.getByRole('heading', { name: '12 powers add up to the row’s total' }))
		.toBeVisible();
	await expect
		.element(screen.getByRole('heading', { name: '16 terms add up to it' }))
		.toBeVisible();
	const text = textOf(screen.container);
	expect(text).toContain(`Worked out again: ${said}, as captured`);
	expect(text).not.toContain('left over');
	const [score = 0] = (await sample.trace.read('blocks.1.attn.hook_attn_scores', [0, 11, 0])).data;
	expect(text).toContain(`Worked out again: ${formatNumber(score)}, as captured`);
	expect(screen.container.querySelector('math')?.textContent).toContain(said);
});

test('opens on the strongest key of the row where none was picked', async () => {
	const { data } = await sample.trace.read('blocks.1.attn.hook_pattern', [0, 11]);
	const strongest = data.indexOf(Math.max(...data));
	const { screen } = await show({ focus: { ...focus, key: null } });
	await expect.element(screen.getByText(/^The strongest cell of this row/)).toBeVisible();
	const word = distinctLabels(sample.tokens)[strongest] ?? '';
	await expect.element(screen.getByText(`How much “old” looks at “${word}”`)).toBeVisible();
});

test('arrow keys preview a cell and say its value, Enter pins it', async () => {
	const { screen, onfocus } = await show();
	(
		screen.getByRole('application', { name: /^Attention pattern/ }).element() as HTMLElement
	).focus();
	await userEvent.keyboard('{ArrowUp}{ArrowRight}');
	const said = formatNumber(await weight(10, 1));
	await expect.element(screen.getByText(`“an” looks at “found”: ${said}`)).toBeInTheDocument();
	await expect.element(screen.getByText('How much “an” looks at “found”')).toBeVisible();
	await expect.element(screen.getByText(/^Preview/)).toBeVisible();
	expect(onfocus).not.toHaveBeenCalled();
	await userEvent.keyboard('{Enter}');
	expect(onfocus).toHaveBeenLastCalledWith({ ...focus, position: 10, key: 1 });
});

test('the score of a key can be followed, an entry of a strip picked, another head opened', async () => {
	const { screen, onfocus, explainer } = await show();
	await screen.getByRole('button', { name: /^Mia: .* Explain where it came from/ }).click();
	expect(explainer.follow.mock.lastCall?.[0]).toEqual({
		kind: 'hook',
		hook: 'blocks.1.attn.hook_attn_scores',
		index: [0, 11, 0]
	});
	const strip = screen.getByRole('application', { name: /^Key at/ });
	(strip.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}{Enter}');
	expect(explainer.open).toHaveBeenLastCalledWith({
		kind: 'hook',
		hook: 'blocks.1.attn.hook_k',
		index: [0, 2, 15]
	});
	await screen.getByRole('button', { name: '2.3', exact: true }).click();
	expect(onfocus).toHaveBeenLastCalledWith({ ...focus, head: 2 });
});

test('marks the term that is pointed at, in the map and in the strips, and counts what is masked', async () => {
	const inHead = (name: string, ...index: number[]) =>
		({ kind: 'hook', hook: `blocks.1.attn.${name}`, index }) as const;
	const explainer = sampleExplainer(sample.trace);
	const { screen } = await show({
		focus: { ...focus, position: 8 },
		explainer: { ...explainer, marked: inHead('hook_attn_scores', 0, 8, 3) }
	});
	await expect.element(screen.getByText(/^3 later tokens are masked/)).toBeVisible();
	const framed = () => screen.container.querySelectorAll('rect.marked:not(.halo)').length;
	expect(framed()).toBe(1);
	const query = screen.getByRole('application', { name: /^Query at/ });
	expect(query.element().querySelector('.mark')).toBeNull();
	await screen.rerender({
		explainer: { ...explainer, marked: inHead('hook_q', 8, 0, 5) }
	});
	await expect.poll(() => query.element().querySelector('.mark')).not.toBeNull();
	expect(framed()).toBe(0);
});

test('the value that a key hands over can be explained, entry by entry', async () => {
	const { screen, explainer } = await show();
	for (const [name, hook, index] of [
		[/^value of/, 'hook_v', [0, 0, 2]],
		[/^what .* gives/, 'hook_z', [11, 0, 2]]
	] as const) {
		const strip = screen.getByRole('application', { name });
		(strip.element() as HTMLElement).focus();
		await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{Enter}');
		expect(explainer.open.mock.lastCall?.[0]).toMatchObject({
			hook: `blocks.1.attn.${hook}`,
			index
		});
	}
});

test('a masked cell explains the mask instead of a number', async () => {
	const { screen } = await show({ focus: { ...focus, position: 4, key: 7 } });
	await expect.element(screen.getByText('“.” cannot look at “the”')).toBeVisible();
	expect(screen.container.querySelector('math')).toBeNull();
});

test('switches the head off and on and scales it', async () => {
	const { screen, onscale } = await show();
	await screen.getByRole('button', { name: 'Switch this head off' }).click();
	expect(onscale).toHaveBeenLastCalledWith(1, 0, 0);
	await screen.getByRole('slider', { name: 'Scale its output' }).fill('1.5');
	expect(onscale).toHaveBeenLastCalledWith(1, 0, 1.5);
	const off = await show({ scaleOf: () => 0 });
	await off.screen.getByRole('button', { name: 'Switch this head on again' }).click();
	expect(off.onscale).toHaveBeenLastCalledWith(1, 0, 1);
});

test('says when an intervention changed what is recomputed', async () => {
	const scores = {
		hook: 'blocks.1.attn.hook_attn_scores',
		index: [0, null, null],
		mul: 1,
		add: 3
	};
	const trace = { ...sample.trace, interventions: [scores, scaleHead(1, 0, 0.5)] };
	const { screen } = await show({ trace });
	await expect
		.element(screen.getByText(/An intervention changed this value: × 1.00, \+ 3.00/))
		.toBeVisible();
	await expect.element(screen.getByText('the output is multiplied by 0.500')).toBeVisible();
});

test('never mixes a new run with the values of the old one', async () => {
	const { screen } = await show();
	const next = sampleTrace({ layers: 2, heads: 3, length: 5, dHead: 16, seed: 8 });
	let release = () => {};
	const gate = new Promise<void>((resolve) => (release = resolve));
	const slow = {
		...next.trace,
		read: async (...parameters: Parameters<typeof next.trace.read>) => {
			if (parameters[0].endsWith('hook_k')) await gate;
			return next.trace.read(...parameters);
		}
	};
	const old = formatNumber(await weight(11, 0));
	await expect.poll(() => textOf(screen.container)).toContain(`Worked out again: ${old}`);
	await screen.rerender({
		trace: slow,
		tokens: next.tokens,
		focus: { ...focus, position: 4 },
		explainer: sampleExplainer(slow)
	});
	expect(textOf(screen.container)).toContain(`Worked out again: ${old}`);
	await expect.element(screen.getByText('How much “old” looks at “Mia”')).toBeVisible();
	release();
	await expect.element(screen.getByText('How much “.” looks at “Mia”')).toBeVisible();
	const pattern = await next.trace.read('blocks.1.attn.hook_pattern', [0, 4, 0]);
	const said = formatNumber(pattern.data[0] ?? 0);
	await expect.poll(() => textOf(screen.container)).toContain(`Worked out again: ${said}`);
});

test('long rows show their strongest keys and count the rest', async () => {
	const long = sampleTrace({ layers: 1, heads: 2, length: 256, dHead: 8 });
	const { screen } = await show({ ...long, focus: { position: 200, layer: 0, head: 1, key: 50 } });
	await expect.element(screen.getByText('the other 193 together')).toBeVisible();
	const list = screen.getByRole('list', { name: 'The largest terms' }).first();
	expect(list.getByRole('listitem').elements()).toHaveLength(8);
});

test.each([
	[1, 'en', 360],
	[12, 'ja', 328],
	[60, 'en', 800],
	[256, 'ja', 1216]
] as const)('%d tokens, %s, fit %d px', async (length, language, width) => {
	const many = sampleTrace({ layers: 1, heads: 4, length, dHead: 16, language });
	const place = { position: length - 1, layer: 0, head: 0, key: null };
	const { screen } = await show({ ...many, language, width, focus: place });
	const frame = screen.container.firstElementChild ?? expect.fail();
	expect(frame.scrollWidth).toBeLessThanOrEqual(width);
	const map = screen.container.querySelector('.map') ?? expect.fail();
	const drawn = map.querySelector('canvas') ?? expect.fail();
	expect(drawn.getBoundingClientRect().right).toBeLessThanOrEqual(
		map.getBoundingClientRect().right + 1
	);
});
