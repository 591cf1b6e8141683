import '../../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { statisticsOf } from '../../../../src/lib/figures/values/statistics';
import { formatNumber } from '../../../../src/lib/views/format';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';
import Harness from './Harness.svelte';

const sample = sampleTrace({ layers: 3, heads: 4, length: 12, dHead: 16 });
const focus = { position: 11, layer: 1, head: null, key: null };

async function show(given: Record<string, unknown> = {}) {
	const onfocus = vi.fn();
	const screen = await render(Harness, {
		...sample,
		focus,
		onfocus,
		headsOff: new Set<string>(),
		...given
	});
	await expect.element(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
	return { screen, onfocus };
}

/** Tokens, words and numbers as they stand on the page. */
function textOf(container: Element): string {
	return (container.textContent ?? '').replace(/\s+/g, ' ');
}

async function row(hook: string): Promise<Float32Array> {
	return (await sample.trace.read(`blocks.1.${hook}`, [11])).data;
}

test('shows every stage of the block with its hook, shape and norm', async () => {
	const { screen } = await show();
	const text = textOf(screen.container);
	for (const name of ['hook_resid_pre', 'ln1.hook_normalized', 'attn.hook_q', 'mlp.hook_post'])
		expect(text).toContain(name);
	expect(text).toContain('[4×16]');
	expect(text).toContain('[4×12×12]');
	for (const hook of ['hook_resid_pre', 'hook_attn_out', 'hook_resid_mid', 'hook_mlp_out'])
		expect(text).toContain(`norm ${formatNumber(statisticsOf(await row(hook)).norm)}`);
	const { positive } = statisticsOf(await row('mlp.hook_post'));
	expect(text).toContain(`${positive} of 256 above zero`);
	const [scale = 0] = await row('ln1.hook_scale');
	expect(text).toContain(`divided by ${formatNumber(scale)}`);
});

test('one entry is followed through all strips of the stream, and adds up', async () => {
	const { screen } = await show();
	const strip = screen.getByRole('slider', { name: /^Residual in/ });
	(strip.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
	const [pre, out, mid] = await Promise.all(
		['hook_resid_pre', 'hook_attn_out', 'hook_resid_mid'].map(async (hook) =>
			formatNumber((await row(hook))[3] ?? 0)
		)
	);
	await expect.element(screen.getByText('dimension 3', { exact: true })).toBeVisible();
	await expect.element(screen.getByText(`${pre}`, { exact: true }).first()).toBeVisible();
	await expect.element(screen.getByText(`+ ${out}`, { exact: true })).toBeVisible();
	await expect.element(screen.getByText(`= ${mid}`, { exact: true })).toBeVisible();
	await expect.element(strip).toHaveAttribute('aria-valuetext', `dimension 3: ${pre}`);
});

test('says so when a captured sum is not the sum of its parts', async () => {
	const changed = {
		...sample.trace,
		read: async (...[hook, selection]: Parameters<typeof sample.trace.read>) => {
			const value = await sample.trace.read(hook, selection);
			return hook === 'blocks.1.hook_resid_mid'
				? { ...value, data: value.data.map((x, i) => (i === 5 ? x + 1 : x)) }
				: value;
		}
	};
	const { screen } = await show({ trace: changed });
	expect(textOf(screen.container)).toContain('differs by up to 1.00');
});

test('heads open, neighbours open, both at the same position', async () => {
	const { screen, onfocus } = await show();
	await screen.getByRole('button', { name: /^Open head 2\.3/ }).click();
	expect(onfocus).toHaveBeenLastCalledWith({ ...focus, head: 2 });
	await screen.getByRole('button', { name: /^Open block 3/ }).click();
	expect(onfocus).toHaveBeenLastCalledWith({ ...focus, layer: 2 });
});

test('any cell of a map is reached by arrow keys, told, and explained by Enter', async () => {
	const onexplain = vi.fn();
	const { screen } = await show({ onexplain });
	const map = screen.getByRole('application', { name: 'Pattern of head 2.3', exact: true });
	(map.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}{ArrowDown}{ArrowDown}{ArrowRight}');
	const read = async (hook: string) =>
		formatNumber((await sample.trace.read(`blocks.1.attn.${hook}`, [2, 2, 1])).data[0] ?? NaN);
	const weight = await read('hook_pattern');
	await expect.element(screen.getByText(`“a” → “found”: ${weight}`)).toBeInTheDocument();
	// The score of the same cell is told beside, and the cell at the head of the block.
	await expect.element(screen.getByText('head 2.3 · “a” → “found”')).toBeVisible();
	await expect.element(screen.getByText(weight, { exact: true }).first()).toBeVisible();
	const score = await read('hook_attn_scores');
	await expect.element(screen.getByText(score, { exact: true }).first()).toBeVisible();
	await userEvent.keyboard('{Enter}');
	expect(onexplain).toHaveBeenLastCalledWith({
		kind: 'hook',
		hook: 'blocks.1.attn.hook_pattern',
		index: [2, 2, 1]
	});
});

test('a click explains the cell that it hits; one after the query is none', async () => {
	const onexplain = vi.fn();
	const { screen } = await show({ onexplain });
	const map = screen.getByRole('application', { name: 'Scores of head 2.1', exact: true });
	const { width } = map.element().getBoundingClientRect();
	const cell = width / 12;
	await map.click({ position: { x: 9.5 * cell, y: 2.5 * cell } });
	expect(onexplain).not.toHaveBeenCalled();
	await map.click({ position: { x: 3.5 * cell, y: 8.5 * cell } });
	expect(onexplain.mock.lastCall?.[0]).toMatchObject({
		hook: 'blocks.1.attn.hook_attn_scores',
		index: [0, 8, 3]
	});
	// The list of the strongest neurons is a way to them.
	const post = await row('mlp.hook_post');
	const most = post.indexOf(Math.max(...post));
	await screen
		.getByRole('button', { name: `neuron ${most}: ${formatNumber(post[most] ?? 0)}` })
		.click();
	expect(onexplain.mock.lastCall?.[0]).toMatchObject({
		hook: 'blocks.1.mlp.hook_post',
		index: [11, most]
	});
});

test('the explained cell and the term that is pointed at are framed in their maps', async () => {
	const hook = (name: string) => `blocks.1.attn.${name}`;
	const cell = { kind: 'hook' as const, hook: hook('hook_pattern'), index: [2, 6, 1] };
	const marked = { kind: 'hook' as const, hook: hook('hook_attn_scores'), index: [2, 6, 4] };
	const { screen } = await show({ lit: { cell, inputs: new Set([marked.hook]), marked } });
	const frames = (kind: string) =>
		[...screen.container.querySelectorAll(`rect.${kind}:not(.halo)`)].map((frame) =>
			frame.closest('[role=application]')?.getAttribute('aria-label')
		);
	await expect.poll(() => frames('focus')).toEqual(['Pattern of head 2.3']);
	expect(frames('marked')).toEqual(['Scores of head 2.3']);
});

test('a head that is switched off is said to be', async () => {
	const { screen } = await show({ headsOff: new Set(['1.2']) });
	expect(textOf(screen.container)).toContain('2.3off');
});

test('saves the whole hook with names, shape and tokens', async () => {
	const { screen } = await show();
	const saved: Blob[] = [];
	const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		saved.push(blob as Blob);
		return 'data:,';
	});
	await screen.getByLabelText('Save Pattern').click();
	await screen.getByRole('button', { name: 'JSON' }).click();
	await vi.waitFor(() => expect(saved).toHaveLength(1));
	create.mockRestore();
	const file = JSON.parse((await saved[0]?.text()) ?? '') as {
		tokens: { text: string }[];
		tensors: Record<string, { dims: number[]; data: number[] }>;
	};
	const pattern = file.tensors['blocks.1.attn.hook_pattern'];
	expect(pattern?.dims).toEqual([4, 12, 12]);
	const { data } = await sample.trace.read('blocks.1.attn.hook_pattern');
	expect(pattern?.data.map(Math.fround)).toEqual([...data]);
	expect(file.tokens.map(({ text }) => text)).toEqual(sample.tokens.map(({ text }) => text));
});

test('what was not captured is named, the rest stays', async () => {
	const trace = {
		...sample.trace,
		read: (...[hook, selection]: Parameters<typeof sample.trace.read>) =>
			hook.endsWith('hook_v')
				? Promise.reject(new RangeError('no such hook'))
				: sample.trace.read(hook, selection)
	};
	const { screen } = await show({ trace });
	await expect.element(screen.getByText('not captured')).toBeVisible();
	expect(screen.getByRole('slider', { name: /^Query/ }).elements()).toHaveLength(1);
});

test.each([
	[1, 1, 'en', 360],
	[12, 4, 'ja', 360],
	[60, 12, 'en', 860],
	[256, 4, 'ja', 1800]
] as const)('%d tokens, %d heads, %s, fit %d px', async (length, heads, language, width) => {
	const many = sampleTrace({ layers: 2, heads, length, dHead: 8, language });
	const { screen } = await show({
		...many,
		language,
		width,
		focus: { ...focus, position: length - 1 }
	});
	const frame = screen.container.firstElementChild ?? expect.fail();
	expect(frame.scrollWidth).toBeLessThanOrEqual(width);
});
