import { expect, it } from 'vitest';
import { Generation } from '../../../src/lib/session/generation.svelte';

it('writes until there are enough', async () => {
	const generation = new Generation();
	const seen: unknown[] = [];
	await generation.run(3, () => {
		seen.push(generation.progress);
		return Promise.resolve(true);
	});
	expect(seen).toEqual([
		{ done: 0, total: 3 },
		{ done: 1, total: 3 },
		{ done: 2, total: 3 }
	]);
	expect(generation.progress).toBeNull();
});

it('ends where the text ends', async () => {
	let calls = 0;
	await new Generation().run(9, () => Promise.resolve(++calls < 2));
	expect(calls).toBe(2);
});

it('can be stopped, and a newer one is not ended by it', async () => {
	const generation = new Generation();
	let release: (value: boolean) => void = () => undefined;
	const held = generation.run(9, () => new Promise<boolean>((resolve) => (release = resolve)));
	const releaseFirst = release;
	const second = generation.run(2, () => new Promise<boolean>((resolve) => (release = resolve)));
	releaseFirst(true);
	await held;
	expect(generation.progress).toEqual({ done: 0, total: 2 });
	release(false);
	await second;
	expect(generation.progress).toBeNull();
});

it('passes on why it failed, unless it was stopped before', async () => {
	const generation = new Generation();
	const broken = () => Promise.reject(new RangeError('no such token'));
	await expect(generation.run(1, broken)).rejects.toThrow('no such token');
	const stopped = generation.run(1, () => {
		generation.stop();
		return broken();
	});
	await expect(stopped).resolves.toBeUndefined();
});
