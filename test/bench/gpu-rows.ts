import type { Page } from 'playwright';
import { isSoftware } from '../../src/lib/engine/gpu';
import type { LoadedModel } from '../../src/lib/engine/protocol';
import { freshPage, launch } from './browser';
import type { Row } from './rows';

/** Keeps, in the page, what the engine's worker tells of the model that it loaded. */
function listenForModel(): void {
	const { Worker: Native } = window;
	window.Worker = class extends Native {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			this.addEventListener('message', ({ data }: MessageEvent) => {
				const value: unknown = data?.value;
				if (typeof value === 'object' && value !== null && 'backends' in value)
					window.loadedModel = value as LoadedModel;
			});
		}
	};
}

/** What the adapter says of itself; null where there is none that is a real GPU. */
async function findAdapter(page: Page): Promise<string | null> {
	const info = await page.evaluate(async () => {
		const adapter = await (navigator as Partial<Navigator>).gpu?.requestAdapter();
		if (!adapter) return null;
		const { vendor, architecture, device, description, isFallbackAdapter } = adapter.info;
		return { vendor, architecture, device, description, isFallbackAdapter };
	});
	if (info === null || isSoftware(info as GPUAdapterInfo)) return null;
	return [info.vendor, info.architecture, info.description].filter(Boolean).join(' ');
}

/** How much faster WebGPU decodes than WebAssembly, as the site measures it when it starts. */
export async function gpuRows(origin: string): Promise<Row[]> {
	const browser = await launch('real');
	try {
		const page = await freshPage(browser, origin);
		await page.addInitScript(listenForModel);
		await page.goto(new URL('en/explore/', origin).href);
		const row = (value: number | null, note: string): Row => ({
			name: 'WebAssembly over WebGPU, time of a decoding step',
			value,
			unit: '×',
			better: 'higher',
			target: null,
			note
		});
		const adapter = await findAdapter(page);
		if (adapter === null) return [row(null, 'no GPU here')];
		await page.waitForFunction(() => window.loadedModel !== undefined, undefined, {
			timeout: 120_000
		});
		const model = await page.evaluate(() => window.loadedModel);
		const { wasm, webgpu } = model?.backends ?? {};
		if (!wasm || !webgpu || !('msPerToken' in wasm) || !('msPerToken' in webgpu))
			throw new Error(`a backend was not measured: ${JSON.stringify(model?.backends)}`);
		return [row(wasm.msPerToken / webgpu.msPerToken, `${adapter}, ${model?.threads} threads`)];
	} finally {
		await browser.close();
	}
}

declare global {
	interface Window {
		loadedModel: LoadedModel | undefined;
	}
}
