import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { home } from '../../src/lib/i18n/en/home';
import { freshPage, launch, type Gpu } from './browser';
import { root } from './model';
import { countBefore, type Sent, type Traffic } from './proxy';
import type { Row } from './rows';

/** Bytes in all, and those of the application's own code. */
const targets = { all: 16_000_000, code: 150_000 };

const site = join(root, 'build');

/** Opens the home page with nothing cached; gives what was transferred until the first live prediction was there. */
async function visit(gpu: Gpu, origin: string): Promise<Traffic> {
	const proxy = await countBefore(origin);
	const browser = await launch(gpu);
	try {
		const page: Page = await freshPage(browser, proxy.url);
		await page.goto(`${proxy.url}en/`);
		await page.getByText(home.live).waitFor({ timeout: 120_000 });
		return structuredClone(proxy.traffic);
	} finally {
		await browser.close();
		await proxy.close();
	}
}

/** True for the runtime's own script, bundled under whatever name. */
function isRuntime(code: string): boolean {
	return /onnxruntime|ort-wasm/i.test(code) && /_OrtCreateSession|OrtInit/.test(code);
}

/** Gzipped bytes of the scripts and styles that the page and its worker asked for and that are not the runtime's. */
function codeBytes(traffic: Traffic): number {
	let bytes = 0;
	for (const [path, { isForPage }] of traffic) {
		if (!isForPage) continue;
		const [file = ''] = path.split('?');
		if (!/\.(js|mjs|css)$/.test(file)) continue;
		const code = readFileSync(join(site, decodeURIComponent(file)));
		if (!isRuntime(code.toString())) bytes += gzipSync(code, { level: 9 }).length;
	}
	return bytes;
}

function describe(traffic: Traffic): string {
	const of = (pattern: RegExp) => bytesOf(traffic, (path) => pattern.test(path));
	const ahead = bytesOf(traffic, (_, { isForPage }) => !isForPage);
	const builds = [...traffic.keys()].flatMap(
		(path) => /([\w.-]+)-[\w-]{8}\.wasm/.exec(path)?.[1] ?? []
	);
	const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
	return `runtime ${inMegabytes(of(/\.wasm/))} (${builds.join(', ')}), weights ${inMegabytes(of(/\.safetensors/))}, fetched ahead for offline use ${inMegabytes(ahead)}`;
}

function bytesOf(traffic: Traffic, isCounted: (path: string, sent: Sent) => boolean): number {
	return [...traffic]
		.filter(([path, sent]) => isCounted(path, sent))
		.reduce((sum, [, { bytes }]) => sum + bytes, 0);
}

const browsers = [
	['none', 'browser without WebGPU'],
	['software', 'browser with WebGPU']
] as const satisfies readonly (readonly [Gpu, string])[];

/** Bytes until the first live prediction of the built site, served at `origin`. */
export async function startUpRows(origin: string): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [gpu, label] of browsers) {
		const traffic = await visit(gpu, origin);
		const row = (name: string, value: number, target: number, note: string): Row => ({
			name: `${name}, ${label}`,
			value,
			unit: 'bytes',
			better: 'lower',
			target,
			note
		});
		const all = bytesOf(traffic, () => true);
		rows.push(
			row('cold start to the first live prediction', all, targets.all, describe(traffic)),
			row(
				'application code of that start',
				codeBytes(traffic),
				targets.code,
				'scripts and styles, gzipped, without the runtime’s'
			)
		);
	}
	return rows;
}
