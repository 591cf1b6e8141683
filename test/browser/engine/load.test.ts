import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/lib/engine/client';
import { readCard } from '../../../src/lib/engine/card';
import { MissingFile } from '../../../src/lib/engine/errors';
import { startEngine, startTiny } from './started';
import { tinyFiles, tinyIds } from './tiny-model';

const shipped = '/models/story-5m/';

describe('loading', { timeout: 60_000 }, () => {
	it('reads the shipped folder, tells its bytes, and leaves a software adapter alone', async () => {
		const { engine, events } = startEngine();
		const seen: Progress[] = [];
		const model = await engine.load(shipped, (progress) => seen.push(progress));
		const weights = readCard(model.card).files['model.safetensors'];
		expect(model.isVerified).toBe(true);
		expect(model.hash).toBe(weights?.sha256);
		expect(model.parameters).toBeGreaterThan(4e6);
		expect(model.backend).toBe('wasm');
		expect(model.backends.wasm).toHaveProperty('msPerToken');
		expect(model.backends.webgpu).toMatchObject({ unavailable: 'software-adapter' });
		expect(events).toEqual([{ kind: 'backend', backend: 'wasm', reason: 'measured', detail: '' }]);
		const verified = seen.find(
			({ file, stage }) => file === 'model.safetensors' && stage === 'verify'
		);
		expect(verified).toMatchObject({ loaded: weights?.bytes, total: weights?.bytes });
		const runtime = seen.filter(({ file }) => file.startsWith('ort-')).at(-1);
		expect(runtime?.loaded).toBe(runtime?.total);
		expect(seen.at(-1)?.stage).toBe('measure');
	});

	it("reads a learner's own files", async () => {
		const { engine } = startEngine();
		const model = await engine.loadFiles(await tinyFiles());
		expect(model).toMatchObject({
			card: null,
			isVerified: false,
			config: { nLayers: 2, nHeads: 3 }
		});
	});

	it('names the file that a folder lacks', async () => {
		const { engine } = startEngine();
		const files = (await tinyFiles()).filter(({ name }) => name !== 'tokenizer.json');
		const failure = engine.loadFiles(files);
		await expect(failure).rejects.toBeInstanceOf(MissingFile);
		await expect(failure).rejects.toMatchObject({ file: 'tokenizer.json' });
	});

	it('can be cancelled, and the former model goes on working', async () => {
		const { engine } = await startTiny();
		const controller = new AbortController();
		const load = engine.load(shipped, () => controller.abort(), controller.signal);
		await expect(load).rejects.toMatchObject({ name: 'AbortError' });
		expect((await engine.run(tinyIds)).logits).toHaveLength(300);
		expect((await engine.load(shipped)).config.nLayers).toBe(4);
	});

	it('keeps working after a folder that is broken', async () => {
		const { engine } = await startTiny();
		const [first, ...rest] = (await tinyFiles()).sort((a, b) => b.size - a.size);
		const cut = new File([first?.slice(0, 5000) ?? ''], 'model.safetensors');
		await expect(engine.loadFiles([cut, ...rest])).rejects.toMatchObject({
			name: 'BrokenModelFile',
			reason: 'truncated'
		});
		expect((await engine.run(tinyIds)).logits).toHaveLength(300);
	});
});
