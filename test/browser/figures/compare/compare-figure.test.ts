import '../../../../src/app.css';
import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { pairRuns, type ComparedRun } from '../../../../src/lib/figures/compare/pairing';
import { vectorDifference } from '../../../../src/lib/math/difference';
import { softmax } from '../../../../src/lib/math/softmax';
import { formatNumber, formatPercent } from '../../../../src/lib/views/format';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';
import Harness from './Harness.svelte';

/** Two runs over the same six words but for one: B has another word third, and a seventh between the last two. */
function runs(): { a: ComparedRun; b: ComparedRun } {
	const first = sampleTrace({ layers: 2, heads: 2, length: 6, seed: 7 });
	const second = sampleTrace({ layers: 2, heads: 2, length: 7, seed: 8 });
	const own = first.tokens;
	const another = (id: number, text: string) => ({ ...(own[0] as (typeof own)[number]), id, text });
	const tokens = own.flatMap((token, at) => {
		if (at === 2) return [another(9001, ' green')];
		return at === 5 ? [another(9002, ' very'), token] : [token];
	});
	return { a: { run: first.trace, tokens: own }, b: { run: second.trace, tokens } };
}
const all = { answers: true, stream: true, heads: true, layers: 2 };
const far = { position: 5, layer: null, head: null, key: null };
const head = { position: 5, layer: 1, head: 1, key: 0 };

async function show(given: Record<string, unknown> = {}, comparable = all, both = runs()) {
	const onfocus = vi.fn();
	const tokenOf = (id: number) => ({ text: ` token${id}`, bytes: new Uint8Array(1) });
	const pairing = pairRuns(both.a, both.b, comparable);
	const screen = await render(Harness, {
		pairing,
		focus: far,
		tokenOf: { a: tokenOf, b: tokenOf },
		onfocus,
		...given
	});
	await expect.element(screen.getByRole('figure').first()).toBeInTheDocument();
	return { screen, onfocus, both };
}

/** The markup, one element a line, without what the compiler adds. */
function markup(container: Element): string {
	return container.innerHTML
		.replace(/<!--.*?-->/g, '')
		.replace(/\s*svelte-\w+/g, '')
		.replace(/ class=""/g, '')
		.replace(/\s*></g, '>\n<')
		.trim();
}
const textOf = (container: Element) => (container.textContent ?? '').replace(/\s+/g, ' ');
const maps = (name: RegExp) => page.getByRole('application', { name });

for (const [name, focus] of [
	['the whole model', far],
	['one block', { ...far, layer: 1 }],
	['one head', head]
] as const)
	test(`draws ${name} twice, and the difference, as it has been drawn before`, async () => {
		const { screen } = await show({ focus });
		await expect.poll(() => screen.container.querySelectorAll('canvas').length).toBeGreaterThan(2);
		await expect.poll(() => textOf(screen.container)).toContain('B − A');
		expect(markup(screen.container)).toMatchSnapshot();
	});

test('the answers are those of the runs, with what lies elsewhere', async () => {
	const { screen, both } = await show();
	const shares = await Promise.all(
		[both.a.run.read('logits', [5]), both.b.run.read('logits', [6])].map(async (logits) =>
			softmax((await logits).data)
		)
	);
	const [a = new Float32Array(), b = new Float32Array()] = shares;
	const moved = a.reduce((sum, share, id) => sum + Math.abs(share - (b[id] ?? 0)), 0) / 2;
	const best = a.indexOf(Math.max(...a));
	const row = screen.getByRole('row', { name: `token${best}` });
	await expect.element(row).toHaveTextContent(formatPercent(a[best] ?? 0));
	await expect.element(row).toHaveTextContent(formatPercent((b[best] ?? 0) - (a[best] ?? 0)));
	expect(textOf(screen.container)).toContain(`${formatPercent(moved)} of the probability`);
});

test('tells of a cell in both runs, and of one without a partner that there is none', async () => {
	const { screen, both } = await show({ focus: head });
	const weights = await Promise.all([
		both.a.run.read('blocks.1.attn.hook_pattern', [1, 5, 0]),
		both.b.run.read('blocks.1.attn.hook_pattern', [1, 6, 0])
	]);
	const [a = 0, b = 0] = weights.map(({ data }) => data[0] ?? 0);
	expect(textOf(screen.container)).toContain(
		`A ${formatNumber(a)} · B ${formatNumber(b)} · B − A ${formatNumber(b - a)}`
	);
	const difference = maps(/^Attention pattern.*B − A/).element() as HTMLElement;
	difference.focus();
	await userEvent.keyboard('{End}{ArrowLeft}');
	const said = page.getByText(/, very: no partner$/);
	await expect.element(said.first()).toBeInTheDocument();
});

test('a value that is no number is told as one, and crossed out', async () => {
	const both = runs();
	const { read } = both.b.run;
	const broken = {
		...both.b.run,
		read: async (...[hook, selection]: Parameters<typeof read>) => {
			const value = await read(hook, selection);
			if (hook !== 'blocks.1.attn.hook_pattern') return value;
			return { ...value, data: value.data.map((x, index) => (index === 6 * 7 ? Number.NaN : x)) };
		}
	};
	const { screen } = await show({ focus: head }, all, { a: both.a, b: { ...both.b, run: broken } });
	await expect.poll(() => textOf(screen.container)).toContain('B NaN · B − A NaN');
	const crosses = [...screen.container.querySelectorAll('path.wrong')].map((path) =>
		path.getAttribute('d')
	);
	expect(crosses[0]).toBe('');
	expect(crosses[1]).not.toBe('');
	expect(crosses[2]).not.toBe('');
});

test('the columns are walked by arrow keys; one in B alone shows B alone', async () => {
	const { screen, onfocus } = await show();
	const options = screen.getByRole('option');
	(options.last().element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowLeft}{Enter}');
	await expect.element(options.nth(5)).toHaveAttribute('aria-selected', 'true');
	await expect.element(options.nth(5)).toHaveAccessibleName('“very”, in B alone');
	await expect.poll(() => textOf(screen.container)).toContain('only B has an answer here');
	await userEvent.keyboard('{Home}{Enter}');
	expect(onfocus).toHaveBeenLastCalledWith({ ...far, position: 0 });
});

test('the stream of a block is told with its length and distance', async () => {
	const { screen, both } = await show({ focus: { ...far, layer: 1 } });
	const [a, b] = await Promise.all([
		both.a.run.read('blocks.1.hook_resid_post', [5]),
		both.b.run.read('blocks.1.hook_resid_post', [6])
	]);
	const told = vectorDifference(a.data, b.data);
	await expect
		.poll(() => textOf(screen.container))
		.toContain(`length ${formatNumber(told.first)} in A and ${formatNumber(told.second)} in B`);
	expect(textOf(screen.container)).toContain(`${formatNumber(told.apart)} apart`);
	await screen.getByRole('button', { name: /^Open head 2\.1/ }).click();
});

test('models that were trained apart are shown side by side, and not subtracted', async () => {
	const apart = { ...all, stream: false, heads: false };
	const { screen } = await show({ focus: head }, apart);
	await expect.poll(() => textOf(screen.container)).toContain('nothing but their number in common');
	await expect.element(maps(/, A\./)).toBeVisible();
	await expect.element(maps(/, B\./)).toBeVisible();
	await expect.element(maps(/B − A/)).not.toBeInTheDocument();
});

test('opens the head that is chosen, in Japanese too', async () => {
	const { screen, onfocus } = await show({ language: 'ja', width: 340 });
	const grid = maps(/縦がブロック/);
	await expect.element(grid).toBeVisible();
	(grid.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
	expect(onfocus).toHaveBeenLastCalledWith({ ...far, layer: 1, head: 1 });
	expect(screen.container.scrollWidth).toBeLessThanOrEqual(screen.container.clientWidth);
});
