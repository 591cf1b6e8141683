import { describe, expect, it, vi } from 'vitest';
import { BrokenModelFile, EngineStopped } from '../../../src/lib/engine/errors';
import { answer, Caller, type Handlers } from '../../../src/lib/engine/port';
import type { EngineEvent, Progress } from '../../../src/lib/engine/protocol';

const unused = () => Promise.reject(new Error('not asked for'));

/** Both ends of a real channel: what crosses is cloned and transferred as it is with a worker. */
function connect(some: Partial<Handlers>) {
	const { port1, port2 } = new MessageChannel();
	port1.start();
	port2.start();
	const handlers: Handlers = {
		load: unused,
		loadFiles: unused,
		run: unused,
		read: unused,
		lens: unused,
		next: unused,
		weight: unused,
		weightFacts: unused,
		weightBlocks: unused,
		profile: unused,
		memory: unused,
		use: unused,
		loseDevice: unused,
		...some
	};
	const events: EngineEvent[] = [];
	const emit = answer(port2, handlers);
	const caller = new Caller(port1, (event) => events.push(event));
	return { caller, emit, events };
}

const ask = { run: 0, hook: 'logits', selection: [] };

describe('a call', () => {
	it('gets the reply of its own id, whatever the order of the replies', async () => {
		const pending = new Map<number, (value: { dims: number[]; data: Float32Array }) => void>();
		const { caller } = connect({
			read: ({ run }) => new Promise((resolve) => pending.set(run, resolve))
		});
		const reads = [1, 2, 3].map((run) => caller.call('read', { ...ask, run }));
		await vi.waitFor(() => expect(pending.size).toBe(3));
		for (const run of [3, 1, 2]) pending.get(run)?.({ dims: [1], data: Float32Array.of(run * 10) });
		const values = await Promise.all(reads);
		expect(values.map(({ data }) => data[0])).toEqual([10, 20, 30]);
	});

	it('transfers the float arrays of a result', async () => {
		const data = Float32Array.of(1, 2, 3);
		const { caller } = connect({ read: () => ({ dims: [3], data }) });
		expect((await caller.call('read', ask)).data).toEqual(Float32Array.of(1, 2, 3));
		expect(data.byteLength).toBe(0);
	});

	it('rejects with the same named error and its fields', async () => {
		const { caller } = connect({
			read: () => {
				throw new BrokenModelFile('model.safetensors', 'offsets', 'wte: 1');
			}
		});
		const error: unknown = await caller.call('read', ask).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(BrokenModelFile);
		expect(error).toMatchObject({
			name: 'BrokenModelFile',
			file: 'model.safetensors',
			reason: 'offsets',
			detail: 'wte: 1'
		});
	});

	it('keeps a RangeError a RangeError', async () => {
		const { caller } = connect({ read: () => Promise.reject(new RangeError('index 9')) });
		await expect(caller.call('read', ask)).rejects.toBeInstanceOf(RangeError);
	});

	it("hears of progress, and of no other call's", async () => {
		const step = (loaded: number): Progress => ({ file: 'f', loaded, total: 2, stage: 'download' });
		const { caller } = connect({
			weight: ({ name }, { progress }) => {
				if (name === 'a') [1, 2].forEach((loaded) => progress(step(loaded)));
				return Promise.resolve({ dims: [], data: Float32Array.of(0) });
			}
		});
		const seen: Progress[] = [];
		const heard = caller.call(
			'weight',
			{ name: 'a', selection: [] },
			{ onProgress: (progress) => seen.push(progress) }
		);
		const deaf = caller.call('weight', { name: 'b', selection: [] });
		await Promise.all([heard, deaf]);
		expect(seen).toEqual([step(1), step(2)]);
	});

	it('that awaits its reply gets it though it was aborted too late', async () => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		const { caller } = connect({ use: () => held });
		const controller = new AbortController();
		const options = { signal: controller.signal, awaitsReply: true };
		const call = caller.call('use', { backend: 'wasm' }, options);
		controller.abort();
		release();
		await expect(call).resolves.toBeUndefined();
	});

	it('rejects with AbortError at once, and aborts the other end', async () => {
		let signal: AbortSignal | undefined;
		const { caller } = connect({
			read: (_, context) => {
				signal = context.signal;
				return new Promise(() => undefined);
			}
		});
		const controller = new AbortController();
		const call = caller.call('read', ask, { signal: controller.signal });
		await vi.waitFor(() => expect(signal).toBeDefined());
		controller.abort();
		await expect(call).rejects.toMatchObject({ name: 'AbortError' });
		await vi.waitFor(() => expect(signal?.aborted).toBe(true));
	});

	it('rejects when the channel is closed, before and after', async () => {
		const { caller } = connect({ read: () => new Promise(() => undefined) });
		const call = caller.call('read', ask);
		caller.close(new EngineStopped('gone'));
		await expect(call).rejects.toBeInstanceOf(EngineStopped);
		await expect(caller.call('read', ask)).rejects.toBeInstanceOf(EngineStopped);
	});

	it('leaves events to the listener', async () => {
		const { emit, events } = connect({});
		emit({ kind: 'stopped', detail: 'x' });
		await vi.waitFor(() => expect(events).toEqual([{ kind: 'stopped', detail: 'x' }]));
	});
});
