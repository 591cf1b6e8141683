import { Runner } from '../../../src/lib/engine/runner';
import { startRuntime } from '../../../src/lib/engine/runtime';
import { topIndices } from '../../../src/lib/math/order';
import { parseTokenizer } from '../../../src/lib/tokenizer';
import type { Contestant } from './contract';
import { stepClock } from './step-clock';

/** This project's engine as the worker starts it, on WebAssembly with one thread; `base` ends with a slash. */
export async function openOurs(base: string): Promise<Contestant> {
	const browser = {
		gpu: undefined,
		hasJspi: 'Suspending' in WebAssembly,
		// One thread: what a page without shared memory has.
		isIsolated: false,
		processors: navigator.hardwareConcurrency,
		location: location.href
	};
	const network = {
		fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
		store: null,
		notStored: () => undefined
	};
	const runtime = await startRuntime(browser, network, {});
	const { ort } = await runtime.open('wasm');
	const [config, tokenizerJson, weights] = await Promise.all([
		readJson(`${base}config.json`),
		readJson(`${base}tokenizer.json`),
		fetch(`${base}model.safetensors`).then((response) => response.arrayBuffer())
	]);
	const tokenizer = parseTokenizer(tokenizerJson);
	const files = { config, weights: new Uint8Array(weights) };
	const runner = await Runner.create(ort, files, 'wasm');
	return {
		versions: `Vitrine on onnxruntime-web ${ort.env.versions.web}`,
		encode: (text) => tokenizer.encode(text).map(({ id }) => id),
		async generate(prompt, count) {
			const ids = [...prompt];
			const clock = stepClock();
			for (let done = 0; done < count; done++) {
				const { logits } = await runner.next(ids);
				ids.push(...topIndices(logits, 1));
				clock.tick();
			}
			return { ids, steps: clock.steps };
		}
	};
}

async function readJson(address: string): Promise<unknown> {
	return (await fetch(address)).json();
}
