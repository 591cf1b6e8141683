import { describe, expect, it, vi } from 'vitest';
import { Superseded } from '../../../src/lib/engine/errors';
import { JobQueue } from '../../../src/lib/engine/job-queue';

/** A task that ends when told, and a log of what has started. */
function bench() {
	const started: string[] = [];
	const task = (name: string, log = started) => {
		let end!: () => void;
		const done = new Promise<void>((resolve) => (end = resolve));
		const start = async () => {
			log.push(name);
			await done;
			return name;
		};
		return { start, end };
	};
	return { started, task };
}

describe('JobQueue', () => {
	it('runs one job at a time, in order', async () => {
		const { started, task } = bench();
		const queue = new JobQueue();
		const [a, b] = [task('a'), task('b')];
		const results = [queue.add(a.start), queue.add(b.start)];
		await vi.waitFor(() => expect(started).toEqual(['a']));
		a.end();
		await results[0];
		b.end();
		expect(await Promise.all(results)).toEqual(['a', 'b']);
	});

	it('replaces a waiting job of the same key and leaves the running one alone', async () => {
		const { started, task } = bench();
		const queue = new JobQueue();
		const [a, b, c] = [task('a'), task('b'), task('c')];
		const first = queue.add(a.start, { key: 'run' });
		await vi.waitFor(() => expect(started).toEqual(['a']));
		const second = queue.add(b.start, { key: 'run' });
		const third = queue.add(c.start, { key: 'run' });
		await expect(second).rejects.toBeInstanceOf(Superseded);
		a.end();
		c.end();
		expect(await first).toBe('a');
		expect(await third).toBe('c');
		expect(started).toEqual(['a', 'c']);
	});

	it('puts keyed jobs before waiting keyless ones', async () => {
		const { started, task } = bench();
		const queue = new JobQueue();
		const [a, b, c] = [task('a'), task('b'), task('c')];
		[a, b, c].forEach(({ end }) => end());
		await Promise.all([queue.add(a.start), queue.add(b.start), queue.add(c.start, { key: 'run' })]);
		expect(started).toEqual(['c', 'a', 'b']);
	});

	it('goes on after a job that failed', async () => {
		const queue = new JobQueue();
		const failing = queue.add(() => Promise.reject(new Error('x')));
		const next = queue.add(() => Promise.resolve(1));
		await expect(failing).rejects.toThrow('x');
		expect(await next).toBe(1);
	});

	it('removes a waiting job that is aborted', async () => {
		const { started, task } = bench();
		const queue = new JobQueue();
		const [a, b] = [task('a'), task('b')];
		const controller = new AbortController();
		const first = queue.add(a.start);
		const second = queue.add(b.start, { signal: controller.signal });
		controller.abort();
		await expect(second).rejects.toMatchObject({ name: 'AbortError' });
		a.end();
		await first;
		expect(started).toEqual(['a']);
	});
});
