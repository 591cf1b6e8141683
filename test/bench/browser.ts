import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '../../scripts/find-browser.mjs';

/** `software`: WebGPU on a software adapter; `none`: no WebGPU at all; `real`: what the machine has. */
export type Gpu = 'software' | 'none' | 'real';

const webgpuFlags: Record<Gpu, readonly string[]> = {
	software: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'],
	none: ['--disable-features=WebGPU,WebGPUService', '--disable-gpu'],
	real: ['--enable-unsafe-webgpu', '--enable-features=Vulkan', '--ignore-gpu-blocklist']
};

/** Starts Chromium as the tests do, with this kind of WebGPU. Rejects where there is no browser. */
export async function launch(gpu: Gpu): Promise<Browser> {
	const { executablePath, args } = launchOptions();
	const quiet = args.filter((arg) => !arg.includes('webgpu'));
	return chromium.launch({ executablePath, args: [...quiet, ...webgpuFlags[gpu]] });
}

/** A page of a context of its own, with nothing cached; a request to any other host is an error. */
export async function freshPage(browser: Browser, origin: string): Promise<Page> {
	const context = await browser.newContext();
	await context.route(
		(url) => url.protocol.startsWith('http') && url.origin !== new URL(origin).origin,
		(route) => {
			throw new Error(`a request to another host: ${route.request().url()}`);
		}
	);
	return context.newPage();
}
