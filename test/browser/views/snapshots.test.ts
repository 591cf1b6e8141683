import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { tensor } from '../../../src/lib/math/tensor';
import DrawLine from '../../../src/lib/views/bars/DrawLine.svelte';
import ProbabilityBars from '../../../src/lib/views/bars/ProbabilityBars.svelte';
import BranchTree from '../../../src/lib/views/branch-tree/BranchTree.svelte';
import Curve from '../../../src/lib/views/curve/Curve.svelte';
import Legend from '../../../src/lib/views/legend/Legend.svelte';
import Matrix from '../../../src/lib/views/matrix/Matrix.svelte';
import Thumbnail from '../../../src/lib/views/matrix/Thumbnail.svelte';
import Meter from '../../../src/lib/views/meter/Meter.svelte';
import RateBar from '../../../src/lib/views/rates/RateBar.svelte';
import SignedBars from '../../../src/lib/views/strip/SignedBars.svelte';
import Strip from '../../../src/lib/views/strip/Strip.svelte';
import TokenStrip from '../../../src/lib/views/token-strip/TokenStrip.svelte';

// What each view draws for one small example, so that a change of the drawing is a change one can review.

/** A place of fixed width, so that what is fitted comes out the same everywhere. */
function stage(): HTMLElement {
	const place = document.createElement('div');
	place.style.width = '320px';
	document.body.append(place);
	return place;
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

const labels = ['Mia', 'found', '鍵'];
const pattern = tensor([3, 3], Float32Array.of(1, 0, 0, 0.75, 0.25, 0, 0.5, 0.3, 0.2));
const vector = Float32Array.of(1, -0.5, 0, 0.25, -1, 0.75, 0.1, -0.1);

test('matrix', async () => {
	const screen = await render(Matrix, {
		target: stage(),
		props: {
			values: pattern,
			scale: 'weight',
			masked: 'upper',
			rowLabels: labels,
			columnLabels: labels,
			focus: { row: 2, column: 0 },
			tint: { row: 'var(--query)', column: 'var(--key)' },
			label: '鍵 looks at Mia'
		}
	});
	await expect.poll(() => screen.container.querySelectorAll('svg text').length).toBe(3);
	expect(markup(screen.container)).toMatchSnapshot();
});

test('thumbnail', async () => {
	const props = {
		values: pattern,
		scale: 'weight',
		size: 46,
		selected: true,
		label: '1.1'
	} as const;
	const screen = await render(Thumbnail, { target: stage(), props });
	expect(markup(screen.container)).toMatchSnapshot();
});

test('strip', async () => {
	const highlight = { from: 2, to: 4, color: 'var(--query)' };
	const props = { values: vector, scale: 'signed', groups: 4, highlight, label: 'query' } as const;
	const screen = await render(Strip, { target: stage(), props });
	expect(markup(screen.container)).toMatchSnapshot();
});

test('signed bars', async () => {
	const props = { values: vector, height: 41, label: 'products' };
	const screen = await render(SignedBars, { target: stage(), props });
	expect(markup(screen.container)).toMatchSnapshot();
});

test('probability bars', async () => {
	const rows = [
		{ id: 1, label: 'door', probability: 0.5, before: 0.25, chosen: true },
		{ id: 2, label: '箱', probability: 0.25 },
		{ id: 3, label: 'tree', probability: 0.01, cut: true }
	];
	const rest = { count: 6141, probability: 0.24, text: '6,141 more share 24 %' };
	const screen = await render(ProbabilityBars, {
		target: stage(),
		props: { rows, rest, label: 'door' }
	});
	expect(markup(screen.container)).toMatchSnapshot();
});

test('draw line', async () => {
	const segments = [
		{ id: 1, label: 'door', from: 0, to: 0.5, chosen: true },
		{ id: 2, label: '箱', from: 0.5, to: 0.75, chosen: false }
	];
	const props = { segments, u: 0.418, text: '0.418, seed 7', label: 'lands in door' };
	const screen = await render(DrawLine, { target: stage(), props });
	expect(markup(screen.container)).toMatchSnapshot();
});

test('token strip', async () => {
	const tokens = [
		{ label: 'old', dropped: true },
		{ label: '⟨E6 97⟩', joinsNext: true },
		{ label: '⟨A5⟩' },
		{ label: 'door', generated: true },
		{ label: '↵', special: true, title: 'line break' }
	];
	const props = {
		tokens,
		focus: 3,
		caret: { label: 'and' },
		label: 'Prompt',
		onpick: () => undefined
	};
	const screen = await render(TokenStrip, { target: stage(), props });
	expect(markup(screen.container)).toMatchSnapshot();
});

test('token strip with gauges', async () => {
	const tokens = [
		{ label: 'Mia', gauge: null },
		{ label: 'found', gauge: { share: 0.25, text: '3.1' } },
		{ label: '鍵', gauge: { share: null, text: 'NaN' }, generated: true }
	];
	const props = { tokens, focus: 1, label: 'Prompt', onpick: () => undefined };
	const screen = await render(TokenStrip, { target: stage(), props });
	expect(markup(screen.container)).toMatchSnapshot();
});

test('branch tree', async () => {
	const rows = [
		{ path: 1, parent: null, fork: 4, length: 9, key: 'a', label: 'old door', detail: '5 tokens' },
		{ path: 0, parent: 0, fork: 6, length: 12, key: 'b', label: '箱を', detail: '6 tokens' },
		{ path: 2, parent: 0, fork: 4, length: 10, key: 'c', label: 'box', detail: '6 tokens' }
	];
	const props = {
		rows,
		present: 1,
		ends: ['token 3', '12'] as const,
		label: '3 branches',
		onpick: () => undefined
	};
	const screen = await render(BranchTree, { target: stage(), props });
	await expect.poll(() => screen.container.querySelectorAll('path').length).toBe(4);
	expect(markup(screen.container)).toMatchSnapshot();
});

test('legend and meter', async () => {
	const legend = await render(Legend, {
		target: stage(),
		props: { scale: 'signed', domain: [-2.5, 2.5], label: 'value' }
	});
	expect(markup(legend.container)).toMatchSnapshot();
	const meter = await render(Meter, {
		target: stage(),
		props: { loaded: 1e6, total: 4e6, text: '1.0 MB of 4.0 MB' }
	});
	expect(markup(meter.container)).toMatchSnapshot();
});

test('curve', async () => {
	const points = [0, 10, 100, 1000].map((x) => ({ x, y: 8 - Math.log10(1 + x) }));
	const props = {
		points,
		domain: [0, 8],
		cursor: 2,
		title: 'TinyStories',
		value: '6.00',
		label: 'loss'
	} as const;
	const screen = await render(Curve, { target: stage(), props });
	await expect.poll(() => screen.container.querySelector('svg')?.getAttribute('width')).toBe('320');
	expect(markup(screen.container)).toMatchSnapshot();
});

test('rate bar', async () => {
	const props = { rate: 4, interval: [3, 6] as const, scaleMax: 8 };
	const screen = await render(RateBar, { target: stage(), props });
	expect(markup(screen.container)).toMatchSnapshot();
});
