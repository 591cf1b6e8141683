import '../../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Explainer } from '../../../../src/lib/figures/explain/explainer';
import type { HookCell } from '../../../../src/lib/model/explain/explanation';
import { formatNumber } from '../../../../src/lib/views/format';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';
import { sampleExplainer } from '../explain-sample';
import Harness from './Harness.svelte';

const sample = sampleTrace({ layers: 2, heads: 2, length: 6, dHead: 8 });
const at = (hook: string, ...index: number[]): HookCell => ({ kind: 'hook', hook, index });

async function show(
	cell: HookCell,
	given: Record<string, unknown> = {},
	told: Partial<Explainer> = {}
) {
	const explainer = sampleExplainer(sample.trace);
	const screen = await render(Harness, {
		explainer: { ...explainer, ...told },
		cell,
		tokens: sample.tokens,
		...given
	});
	await expect.element(screen.getByRole('heading', { level: 3 }).last()).toBeVisible();
	return { screen, explainer };
}

const textOf = (container: Element) => (container.textContent ?? '').replace(/\s+/g, ' ');

async function value(cell: HookCell): Promise<number> {
	return (await sample.trace.read(cell.hook, cell.index)).data[0] ?? NaN;
}

/** The markup, one element a line, without what the compiler adds. */
function markup(container: Element): string {
	return container.innerHTML
		.replace(/<!--.*?-->/g, '')
		.replace(/\s*svelte-\w+/g, '')
		.replace(/ class=""/g, '')
		.replace(/(id|aria-describedby)="[^"]*"/g, '$1')
		.replace(/\s*></g, '>\n<')
		.trim();
}

test.each([
	['a sum of two', at('blocks.1.hook_resid_mid', 5, 3)],
	['a share', at('blocks.0.attn.hook_pattern', 0, 3, 1)],
	['a score', at('blocks.0.attn.hook_attn_scores', 1, 3, 1)],
	['a mixed value', at('blocks.0.attn.hook_z', 3, 1, 2)],
	['a normalised entry', at('blocks.0.ln1.hook_normalized', 2, 4)],
	['a neuron after its activation', at('blocks.1.mlp.hook_post', 2, 9)],
	['a query', at('blocks.1.attn.hook_q', 4, 1, 3)]
] as const)('draws %s as it has been drawn before', async (_, cell) => {
	const { screen } = await show(cell);
	await expect.poll(() => textOf(screen.container)).toContain('Worked out again');
	expect(markup(screen.container)).toMatchSnapshot();
});

test('a sum is equal to the value, its terms largest first and each a way on', async () => {
	const cell = at('blocks.1.hook_resid_mid', 5, 3);
	const { screen, explainer } = await show(cell);
	const said = formatNumber(await value(cell));
	await expect.element(screen.getByRole('heading', { name: '2 terms add up to it' })).toBeVisible();
	const text = textOf(screen.container);
	expect(text).toContain(`Residual middle ${said}`);
	expect(text).toContain(`sum ${said}`);
	const parts = [at('blocks.1.hook_resid_pre', 5, 3), at('blocks.1.hook_attn_out', 5, 3)];
	const sizes = await Promise.all(parts.map(async (part) => Math.abs(await value(part))));
	const largest = (sizes[0] ?? 0) >= (sizes[1] ?? 0) ? parts[0] : parts[1];
	const first = screen.getByRole('button', { name: /Explain where it came from/ }).first();
	await first.click();
	expect(explainer.follow).toHaveBeenLastCalledWith(largest, cell);
});

test('a long sum has its terms as bars, which add up to the row above the list', async () => {
	const cell = at('blocks.0.attn.hook_attn_scores', 0, 4, 2);
	const { screen, explainer } = await show(at('blocks.1.mlp.hook_pre', 4, 2));
	await expect
		.element(screen.getByRole('heading', { name: '17 terms add up to it' }))
		.toBeVisible();
	await expect.element(screen.getByText('the other 9 together')).toBeVisible();
	const bars = screen.getByRole('application', { name: /^17 terms in the order/ });
	(bars.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
	expect(explainer.follow.mock.lastCall?.[0]).toEqual(at('blocks.1.ln2.hook_normalized', 4, 2));
	expect(explainer.mark).toHaveBeenCalledWith(at('blocks.1.ln2.hook_normalized', 4, 1));
	// The weight of a term is a way on too.
	await screen
		.getByRole('button', { name: /^See blocks.1.mlp.W_in/ })
		.first()
		.click();
	expect(explainer.follow.mock.lastCall?.[0]).toMatchObject({
		kind: 'weight',
		weight: 'blocks.1.mlp.W_in',
		column: 2
	});
	const short = await show(cell);
	await expect
		.element(short.screen.getByRole('heading', { name: '8 terms add up to it' }))
		.toBeVisible();
	expect(short.screen.container.querySelector('[role=application]')).toBeNull();
});

test('where nothing is added, the steps stand beside the formula', async () => {
	const { screen } = await show(at('blocks.1.mlp.hook_post', 2, 9), { width: 1200 });
	await expect.element(screen.getByRole('heading', { name: 'Step by step' })).toBeVisible();
	const box = (selector: string) =>
		(screen.container.querySelector(selector) ?? expect.fail()).getBoundingClientRect();
	expect(box('ol').left).toBeGreaterThan(box('.formula').right);
	expect(box('ol').top).toBeLessThan(box('.formula').bottom);
});

test('what the inputs do not explain is left over and said', async () => {
	// Sample projections come from no weights, so a query cannot be explained by them.
	const { screen } = await show(at('blocks.1.attn.hook_q', 4, 1, 3));
	await expect
		.element(screen.getByText(/is left over, which these inputs do not explain/))
		.toBeVisible();
});

test('an intervention is named', async () => {
	const hook = 'blocks.1.hook_resid_mid';
	const trace = {
		...sample.trace,
		interventions: [{ hook, index: [null, 3], mul: 0.5, add: 2 }]
	};
	const explainer = sampleExplainer(trace);
	const { screen } = await show(at(hook, 5, 3), { explainer });
	await expect
		.element(screen.getByText(/An intervention changed this value: × 0.500, \+ 2.00/))
		.toBeVisible();
});

test('a masked score and a value that is no number say so', async () => {
	const masked = await show(at('blocks.0.attn.hook_attn_scores', 0, 1, 4));
	await expect.element(masked.screen.getByText(/The mask sets the score to −∞/)).toBeVisible();
	const trace = {
		...sample.trace,
		read: async (...[hook, selection]: Parameters<typeof sample.trace.read>) => {
			const read = await sample.trace.read(hook, selection);
			return hook.endsWith('attn_out') || hook.endsWith('resid_mid')
				? { ...read, data: read.data.map(() => NaN) }
				: read;
		}
	};
	const odd = await show(at('blocks.1.hook_resid_mid', 5, 3), {
		explainer: sampleExplainer(trace)
	});
	await expect
		.element(odd.screen.getByText(/This value is NaN, not a finite number/))
		.toBeVisible();
	await expect.element(odd.screen.getByText(/Not every term is a finite number/)).toBeVisible();
});

test('a cell that the run lacks, and one that cannot be read, say so', async () => {
	const { screen } = await show(at('blocks.9.attn.hook_q', 0, 0, 0));
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('This run has no blocks.9.attn.hook_q[0, 0, 0]');
	const reader = {
		...sampleExplainer(sample.trace).reader,
		read: () => Promise.reject(new RangeError('damaged'))
	};
	const failed = await show(at('hook_embed', 0, 0), {}, { reader });
	await expect.element(failed.screen.getByRole('alert')).toHaveTextContent('damaged');
});

test('the way back is named, and the heading takes the focus after a step', async () => {
	const { screen, explainer } = await show(
		at('blocks.1.attn.hook_q', 4, 1, 3),
		{},
		{ before: at('blocks.1.attn.hook_attn_scores', 1, 4, 2), takeFocus: () => true }
	);
	await expect.element(screen.getByRole('heading', { level: 3 })).toHaveFocus();
	await screen.getByRole('button', { name: /^Back to Score · block 2 · head 2.2/ }).click();
	expect(explainer.back).toHaveBeenCalled();
});

test.each([
	['blocks.0.ln1.hook_normalized', [2, 4], 'en', 320],
	['blocks.1.mlp.hook_pre', [2, 4], 'ja', 320],
	['blocks.1.mlp.hook_post', [2, 4], 'ja', 320],
	['blocks.0.attn.hook_pattern', [0, 5, 1], 'ja', 400],
	['hook_embed', [2, 4], 'ja', 320],
	['logits', [5, 4], 'en', 1200]
] as const)('%s %o, %s, fits %d px', async (hook, index, language, width) => {
	const { screen } = await show(at(hook, ...index), { language, width });
	await expect.poll(() => screen.container.querySelector('.body')).not.toBeNull();
	const frame = screen.container.firstElementChild ?? expect.fail();
	expect(frame.scrollWidth).toBeLessThanOrEqual(width);
});
