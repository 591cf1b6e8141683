import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ResidentModel } from '../../../src/lib/session/resident-model.svelte';
import { defaultModel, type ShippedModel } from '../../../src/lib/session/shipped-models';
import { tinyFiles } from '../engine/tiny-model';

const named = (id: string): ShippedModel => ({
	id,
	name: { en: id, ja: id },
	description: { en: id, ja: id },
	bytes: 1,
	hasHistory: false
});
const usual = { id: defaultModel, step: null };
/** In the list, but its card is none. */
const broken = { id: '../test/fixtures/models/broken', step: null };

const patient = { timeout: 20_000 };

const make = () => new ResidentModel('/models', [named(defaultModel), named(broken.id)]);

function resident(): ResidentModel {
	const model = make();
	onTestFinished(() => model.dispose());
	return model;
}

describe('the model of a visit', { timeout: 60_000 }, () => {
	it('is loaded when it is started, and not before', async () => {
		const model = resident();
		model.choose(usual);
		expect(model.progress).toBeNull();
		expect(model.ready).toBeNull();
		await model.start();
		expect(model.ready?.choice).toEqual(usual);
		expect(model.isSettled).toBe(true);
	});

	it('is the default one in place of one that is not shipped, and says so', async () => {
		const model = resident();
		model.choose({ id: 'gone', step: 4 });
		expect(model.missing).toEqual({ id: 'gone', step: 4 });
		expect(model.choice).toEqual(usual);
		await model.start();
		expect(model.problem).toBeNull();
		expect(model.ready?.choice).toEqual(usual);
	});

	it('is the finished one in place of a step that was not kept, and says so', async () => {
		const model = resident();
		model.choose({ ...usual, step: 77 });
		expect(model.missing).toBeNull();
		await model.start();
		expect(model.missing).toEqual({ ...usual, step: 77 });
		expect(model.problem).toBeNull();
		expect(model.ready?.choice).toEqual(usual);
	});

	it('can be stopped on its way, and taken up again', async () => {
		const model = resident();
		const way = model.start();
		await expect.poll(() => model.progress, patient).not.toBeNull();
		model.cancel();
		await way;
		expect(model.isStopped).toBe(true);
		expect(model.ready).toBeNull();
		await model.start();
		expect(model.isStopped).toBe(false);
		expect(model.isSettled).toBe(true);
	});
});

describe('the model that works', { timeout: 60_000 }, () => {
	const model = make();
	beforeAll(() => model.start(), 60_000);
	afterAll(() => model.dispose());

	it('goes on when another cannot be loaded, which can be tried again', async () => {
		const before = model.ready;
		model.choose(broken);
		expect(model.choice).toEqual(broken);
		await expect.poll(() => model.problem, patient).toMatchObject({ name: 'BrokenModelFile' });
		expect(model.failed).toEqual(broken);
		expect(model.choice).toEqual(usual);
		expect(model.ready).toBe(before);
		expect((await before?.engine.run([1, 2]))?.logits).toHaveLength(6144);
		model.retry();
		expect(model.choice).toEqual(broken);
		expect(model.problem).toBeNull();
		await expect.poll(() => model.problem, patient).not.toBeNull();
	});

	it('goes on when the way of another is stopped', async () => {
		const before = model.ready;
		model.choose(broken);
		model.cancel();
		expect(model.choice).toEqual(usual);
		expect(model.isStopped).toBe(false);
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(model.ready).toBe(before);
		expect(model.problem).toBeNull();
	});

	it('goes on when files are no model', async () => {
		const [first] = await tinyFiles();
		await model.openFiles(first ? [first] : []);
		expect(model.problem).toMatchObject({ name: 'MissingFile' });
		expect(model.failed).toBeNull();
		expect(model.choice).toEqual(usual);
		expect(model.isSettled).toBe(true);
	});

	it('can be the learner’s own, and is left for a shipped one', async () => {
		expect(model.has('own')).toBe(false);
		await model.openFiles(await tinyFiles());
		expect(model.ready?.choice).toEqual({ id: 'own', step: null });
		expect(model.has('own')).toBe(true);
		expect(model.ready?.model.config.nLayers).toBe(2);
		model.choose(usual);
		await expect.poll(() => model.isSettled, patient).toBe(true);
		expect(model.ready?.model.config.nLayers).toBe(4);
		model.choose({ id: 'own', step: null });
		expect(model.missing?.id).toBe('own');
		expect(model.choice).toEqual(usual);
	});
});
