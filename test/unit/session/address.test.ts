import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/lib/decoding/settings';
import type { HookCell } from '../../../src/lib/model/explain/explanation';
import { measures } from '../../../src/lib/model/head-measures';
import { gridKinds } from '../../../src/lib/model/patching';
import { noActs, type Act } from '../../../src/lib/session/acts/act';
import { grounds } from '../../../src/lib/session/instruments/gallery';
import { readAddress, writeAddress, type AddressState } from '../../../src/lib/session/address';
import { foreignId, type TokenView } from '../../../src/lib/session/instruments/token-view';

const defaults: AddressState = {
	model: 'story-5m',
	step: null,
	hash: null,
	text: '',
	continuation: [],
	branches: [],
	position: null,
	layer: null,
	head: null,
	key: null,
	seed: 7,
	settings: defaultSettings,
	heads: [],
	scores: [],
	acts: noActs,
	weights: null,
	comparison: null,
	explained: null,
	instrument: null,
	costs: false
};

const layer = fc.nat({ max: 99 });
const head = fc.nat({ max: 15 });
const place = fc.nat({ max: 1023 });
const factor = fc.nat({ max: 30 }).map((n) => n / 10);
/** Acts of every kind. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
	fc.record({ kind: fc.constant('mlp' as const), layer, mul: factor }),
	fc.record({ kind: fc.constant('neuron' as const), layer, neuron: place, mul: factor }),
	fc.record({ kind: fc.constant('positions' as const), mul: factor }),
	fc.record({ kind: fc.constant('mean' as const), layer, head: fc.option(head) }),
	fc.record({ kind: fc.constant('mask' as const), layer, head }),
	fc.record({
		kind: fc.constant('steer' as const),
		layer,
		amount: fc.integer({ min: -40, max: 40 }).map((n) => n / 4)
	}),
	...(['resid', 'head', 'mlp'] as const).map((part) =>
		fc.record({
			kind: fc.constant('patch' as const),
			part: fc.constant(part),
			layer,
			head: part === 'head' ? head : fc.constant(null),
			to: place,
			from: place,
			isAdded: fc.boolean()
		})
	)
);

async function roundTrip(state: AddressState) {
	return readAddress(`#${await writeAddress(state, defaults)}`, defaults);
}

describe('address', () => {
	it('writes what is chosen and leaves out what is usual', async () => {
		const state: AddressState = {
			...defaults,
			text: 'Mia found a key.',
			position: 3,
			layer: 1,
			head: 2,
			heads: [{ layer: 1, head: 2, mul: 0, isOn: true }]
		};
		expect(await writeAddress(state, defaults)).toBe(
			'v=1&text=Mia+found+a+key.&at=3&block=1&head=2&heads=1.2x0'
		);
	});

	it('holds scores that were set, and refuses what is none', async () => {
		const edit = { layer: 3, head: 0, query: 12, key: 5, score: -4.25 };
		const state = { ...defaults, scores: [edit, { ...edit, key: 6, score: 30 }] };
		expect(await writeAddress(state, defaults)).toContain('edits=3.0.12.5x-4.25_3.0.12.6x30');
		expect(await roundTrip(state)).toEqual({ kind: 'state', state });
		for (const edits of ['1.2.3x4', '1.2.3.4', '1.2.3.4xNaN', '1.2.3.4x1e9'])
			expect(await readAddress(`v=1&edits=${edits}`, defaults)).toEqual({ kind: 'garbage' });
	});

	it('holds what else is done to the model, and refuses what is none', async () => {
		const acts = {
			chips: [
				{ act: { kind: 'neuron', layer: 1, neuron: 37, mul: 0 }, isOn: true },
				{
					act: { kind: 'patch', part: 'head', layer: 2, head: 1, to: 4, from: 3, isAdded: true },
					isOn: false
				}
			],
			donor: 'Leo lost a key',
			contrast: ''
		} as const;
		const state = { ...defaults, acts };
		expect(await writeAddress(state, defaults)).toBe(
			'v=1&text=&acts=n1.37x0_H2.1.4.3-&donor=Leo+lost+a+key'
		);
		expect(await roundTrip(state)).toEqual({ kind: 'state', state });
		for (const bad of ['n1x0', 'm1', 'm1x4', 'm1x-1', 'v1x11', 'r1.2', 'z1', 'px0_', 'm1xNaN'])
			expect(await readAddress(`v=1&acts=${bad}`, defaults), bad).toEqual({ kind: 'garbage' });
	});

	it('holds what is asked about a token, and refuses what does not go together', async () => {
		const why: TokenView = { kind: 'why', token: 512, against: 7, head: { layer: 2, head: 3 } };
		const state = { ...defaults, instrument: why };
		expect(await writeAddress(state, defaults)).toBe('v=1&text=&why=512&against=7&whyhead=2.3');
		expect(await roundTrip(state)).toEqual({ kind: 'state', state });
		for (const instrument of [
			{ ...why, token: 0, against: null, head: null },
			{ kind: 'lens', token: 0 }
		] as const) {
			const asked = { ...defaults, instrument };
			expect(await roundTrip(asked)).toEqual({ kind: 'state', state: asked });
		}
		for (const wrong of ['why=-1', 'why=1.5', 'why=key', 'why=', 'against=3', 'whyhead=1.2'])
			expect(await readAddress(`v=1&${wrong}`, defaults)).toEqual({ kind: 'garbage' });
		for (const wrong of [
			'why=1&lens=2',
			'why=1&whyhead=1',
			'lens=12345678',
			'lens=1&against=2',
			'grid=stream&neuron=1.2',
			'gallery=text.self&why=3'
		])
			expect(await readAddress(`v=1&${wrong}`, defaults)).toEqual({ kind: 'garbage' });
	});

	it('tells an id that the vocabulary lacks', () => {
		const why: TokenView = { kind: 'why', token: 5, against: 9, head: null };
		expect(foreignId(why, 10)).toBeNull();
		expect(foreignId(why, 9)).toBe(9);
		expect(foreignId({ kind: 'lens', token: 9 }, 9)).toBe(9);
	});

	it('holds that time and memory are open', async () => {
		const state = { ...defaults, costs: true };
		expect(await writeAddress(state, defaults)).toContain('costs=1');
		expect(await roundTrip(state)).toEqual({ kind: 'state', state });
		expect(await readAddress('#v=1&costs=yes', defaults)).toEqual({ kind: 'garbage' });
	});

	it('holds the cell that is explained', async () => {
		const explained: HookCell = { kind: 'hook', hook: 'blocks.2.attn.hook_q', index: [5, 0, 12] };
		const state = { ...defaults, layer: 2, explained };
		expect(await writeAddress(state, defaults)).toBe(
			'v=1&text=&block=2&cell=blocks.2.attn.hook_q&index=5.0.12'
		);
		expect(await roundTrip(state)).toEqual({ kind: 'state', state });
		expect(await readAddress('v=1&cell=logits', defaults)).toMatchObject({
			state: { explained: null }
		});
	});

	it('holds the branches that were left, also those of more and of less text', async () => {
		const text = 'Mia found 鍵';
		const branches = [
			{ text, continuation: [5, 6] },
			{ text: 'Mia', continuation: [7] },
			{ text: 'Mia found 鍵を。🗝️ key', continuation: [] }
		];
		const state = { ...defaults, text, continuation: [8], branches };
		const hash = await writeAddress(state, defaults);
		expect(new URLSearchParams(hash).get('left')).toBe('11x5.6_3x7_19x');
		expect(new URLSearchParams(hash).get('rest')).toBe('を。🗝️ key');
		expect(await roundTrip(state)).toEqual({ kind: 'state', state });
	});

	it('packs a long rest of a branch, and refuses one that is damaged', async () => {
		const branches = [{ text: 'むかしむかし、'.repeat(500), continuation: [1] }];
		const state = { ...defaults, text: 'むか', branches };
		const hash = await writeAddress(state, defaults);
		expect(hash.length).toBeLessThan(300);
		expect(await roundTrip(state)).toEqual({ kind: 'state', state });
		expect(await readAddress('v=1&text=a&left=2x1&zrest=AAAA', defaults)).toEqual({
			kind: 'garbage'
		});
	});

	it('refuses branches that are none, that have more text than there is, and too many', async () => {
		for (const left of ['5', 'x', '1x1..2', '1x1_', '9x1', '-1x1', Array(9).fill('1x1').join('_')])
			expect(await readAddress(`v=1&text=abc&left=${left}`, defaults)).toEqual({ kind: 'garbage' });
		expect(await readAddress('v=1&text=abc&left=3x1_0x', defaults)).toMatchObject({
			state: {
				branches: [
					{ text: 'abc', continuation: [1] },
					{ text: '', continuation: [] }
				]
			}
		});
	});

	it('says which model, and at which step of its training', async () => {
		const state = { ...defaults, model: 'story-1m', step: 0, text: 'a' };
		expect(await writeAddress(state, defaults)).toBe('v=1&model=story-1m&step=0&text=a');
		expect(await readAddress('#v=1&step=300', defaults)).toMatchObject({
			state: { model: 'story-5m', step: 300 }
		});
	});

	it('holds a weight and the value that was picked in it, or the list of all', async () => {
		const cell = { row: 5123, column: 7 };
		const state = { ...defaults, layer: 2, weights: { name: 'blocks.2.mlp.W_out', cell } };
		expect(await writeAddress(state, defaults)).toBe(
			'v=1&text=&block=2&weights=blocks.2.mlp.W_out&value=5123.7'
		);
		expect(await readAddress('v=1&weights=all&value=1.2', defaults)).toMatchObject({
			state: { weights: { name: null, cell: null } }
		});
	});

	it('says what is compared', async () => {
		const text = { ...defaults, text: 'a', comparison: { kind: 'text' as const, text: '' } };
		expect(await writeAddress(text, defaults)).toBe('v=1&text=a&other=');
		const choice = { id: 'story-1m', step: 0 };
		const model = { ...defaults, text: 'a', comparison: { kind: 'model' as const, choice } };
		expect(await writeAddress(model, defaults)).toBe('v=1&text=a&othermodel=story-1m&otherstep=0');
		const without = { ...defaults, text: 'a', comparison: { kind: 'without' as const } };
		expect(await writeAddress(without, defaults)).toBe('v=1&text=a&without=1');
		const long = { kind: 'text' as const, text: 'むかしむかし、'.repeat(500) };
		const packed = await writeAddress({ ...defaults, comparison: long }, defaults);
		expect(packed.length).toBeLessThan(300);
		expect(packed).toContain('&zother=');
	});

	it('brings every state back', async () => {
		const index = fc.option(fc.nat({ max: 255 }));
		const states = fc.record({
			model: fc.constantFrom('story-5m', 'story-1m', 'own'),
			step: fc.option(fc.nat({ max: 9_999_999 })),
			hash: fc.option(fc.constant('0123456789ab')),
			text: fc.oneof(
				fc.string({ unit: 'grapheme' }),
				fc.string({ unit: 'grapheme', minLength: 1001, maxLength: 3000 })
			),
			continuation: fc.array(fc.nat({ max: 6143 }), { maxLength: 300 }),
			cuts: fc.array(
				fc.record({ end: fc.nat({ max: 50 }), ids: fc.array(fc.nat({ max: 6143 })) }),
				{ maxLength: 8 }
			),
			position: index,
			layer: fc.constant(1),
			head: fc.constant(2),
			key: index,
			seed: fc.nat({ max: 9_999_999 }),
			settings: fc.record({
				method: fc.constantFrom('greedy' as const, 'sample' as const),
				temperature: fc.nat({ max: 40 }).map((n) => n / 20),
				topK: fc.nat({ max: 500 }),
				topP: fc.integer({ min: 1, max: 20 }).map((n) => n / 20),
				repetitionPenalty: fc.integer({ min: 20, max: 40 }).map((n) => n / 20)
			}),
			heads: fc.array(
				fc.record({
					layer: fc.nat({ max: 11 }),
					head: fc.nat({ max: 11 }),
					mul: fc.nat({ max: 40 }).map((n) => n / 20),
					isOn: fc.boolean()
				})
			),
			scores: fc.array(
				fc.record({
					layer: fc.nat({ max: 11 }),
					head: fc.nat({ max: 11 }),
					query: fc.nat({ max: 255 }),
					key: fc.nat({ max: 255 }),
					score: fc.nat({ max: 400 }).map((n) => n / 4 - 50)
				}),
				{ maxLength: 20 }
			),
			acts: fc.record({
				chips: fc.array(fc.record({ act: anyAct, isOn: fc.boolean() }), { maxLength: 9 }),
				donor: fc.oneof(
					fc.string({ unit: 'grapheme' }),
					fc.string({ unit: 'grapheme', minLength: 1001, maxLength: 2000 })
				),
				contrast: fc.string({ unit: 'grapheme' })
			}),
			comparison: fc.option(
				fc.oneof(
					fc.record({
						kind: fc.constant('text' as const),
						text: fc.oneof(
							fc.string({ unit: 'grapheme' }),
							fc.string({ unit: 'grapheme', minLength: 1001, maxLength: 2000 })
						)
					}),
					fc.record({
						kind: fc.constant('without' as const)
					}),
					fc.record({
						kind: fc.constant('model' as const),
						choice: fc.record({
							id: fc.constantFrom('story-5m', 'story-1m'),
							step: fc.option(fc.nat({ max: 9_999_999 }))
						})
					})
				)
			),
			weights: fc.option(
				fc.oneof(
					fc.constant({ name: null, cell: null }),
					fc.record({
						name: fc.constantFrom('embed.W_E', 'blocks.3.attn.W_Q', 'h.0.mlp.c_fc.weight'),
						cell: fc.option(
							fc.record({ row: fc.nat({ max: 50_256 }), column: fc.nat({ max: 3071 }) })
						)
					})
				)
			),
			costs: fc.boolean(),
			explained: fc.option(
				fc.record({
					kind: fc.constant('hook' as const),
					hook: fc.constantFrom('logits', 'blocks.3.attn.hook_pattern'),
					index: fc.array(fc.nat({ max: 50_256 }), { minLength: 1, maxLength: 4 })
				})
			),
			instrument: fc.option(
				fc.oneof(
					fc.record({
						kind: fc.constant('heads' as const),
						on: fc.constantFrom(...grounds),
						by: fc.constantFrom(...measures),
						isFiltered: fc.boolean(),
						pairs: fc.array(fc.record({ query: place, key: place }), { maxLength: 64 })
					}),
					fc.record({ kind: fc.constant('grid' as const), of: fc.constantFrom(...gridKinds) }),
					fc.record({ kind: fc.constant('neuron' as const), layer, neuron: place }),
					fc.oneof(
						fc.record({
							kind: fc.constant('why' as const),
							token: fc.nat({ max: 50_256 }),
							against: fc.option(fc.nat({ max: 50_256 })),
							head: fc.option(fc.record({ layer: fc.nat({ max: 47 }), head: fc.nat({ max: 24 }) }))
						}),
						fc.record({ kind: fc.constant('lens' as const), token: fc.nat({ max: 50_256 }) })
					)
				)
			)
		});
		await fc.assert(
			fc.asyncProperty(states, async ({ cuts, ...rest }) => {
				const characters = [...rest.text];
				const branches = cuts.map(({ end, ids }) => ({
					text: characters.slice(0, end).join(''),
					continuation: ids
				}));
				const state = { ...rest, branches };
				expect(await roundTrip(state)).toEqual({ kind: 'state', state });
			}),
			{ numRuns: 200, seed: 1 }
		);
	}, 30_000);

	it('packs a long text', async () => {
		const text = 'むかしむかし、あるところに。'.repeat(2000);
		const hash = await writeAddress({ ...defaults, text }, defaults);
		expect(hash.length).toBeLessThan(1000);
		expect(await readAddress(hash, defaults)).toMatchObject({ kind: 'state', state: { text } });
	});

	it.each([
		['#hello', 'garbage'],
		['#v=', 'garbage'],
		['#v=1&at=-3', 'garbage'],
		['#v=1&step=-3', 'garbage'],
		['#v=1&step=1e3', 'garbage'],
		['#v=1&temperature=NaN', 'garbage'],
		['#v=1&temperature=99', 'garbage'],
		['#v=1&method=magic', 'garbage'],
		['#v=1&heads=1.2', 'garbage'],
		['#v=1&othermodel=../x', 'garbage'],
		['#v=1&otherstep=3', 'garbage'],
		['#v=1&othermodel=story-1m&otherstep=-3', 'garbage'],
		['#v=1&other=a&othermodel=story-1m', 'garbage'],
		['#v=1&zother=AAAA', 'garbage'],
		['#v=1&without=0', 'garbage'],
		['#v=1&without=1&other=a', 'garbage'],
		['#v=1&without=1&othermodel=story-1m', 'garbage'],
		['#v=1&without=1&otherstep=3', 'garbage'],
		['#v=1&cell=a b&index=1', 'garbage'],
		['#v=1&cell=hook_embed&index=1.', 'garbage'],
		['#v=1&weights=a b', 'garbage'],
		['#v=1&weights=embed.W_E&value=3', 'garbage'],
		['#v=1&more=1.x.3', 'garbage'],
		['#v=1&left=1.2', 'garbage'],
		['#v=1&z=%%%', 'garbage'],
		['#v=1&z=AAAA', 'garbage'],
		['#v=1&model=../../etc', 'garbage'],
		['#%00%ff', 'garbage'],
		['', 'empty'],
		['#', 'empty']
	])('reads %s as %s', async (hash, kind) => {
		expect((await readAddress(hash, defaults)).kind).toBe(kind);
	});

	it('tells a link from a newer version', async () => {
		expect(await readAddress('#v=2&anything=here', defaults)).toEqual({
			kind: 'newer',
			version: 2
		});
	});

	it('never throws', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string(), async (hash) => {
				await readAddress(`#v=1&${hash}`, defaults);
				await readAddress(hash, defaults);
			}),
			{ numRuns: 500, seed: 2 }
		);
	});

	it('refuses a short link that unfolds to megabytes', async () => {
		const hash = await writeAddress({ ...defaults, text: 'a'.repeat(3_000_000) }, defaults);
		expect(hash.length).toBeLessThan(10_000);
		expect((await readAddress(hash, defaults)).kind).toBe('garbage');
	});
});
