import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { build, defaultClientConditions } from 'vite';
import { serve } from '../../scripts/serve.mjs';
import { freshPage, launch } from './browser';
import { exportForPeer, peerModelFolder } from './export-for-peer';
import { modelName, root } from './model';
import { installPeer, peerPackages } from './peer-install';
import type { Row } from './rows';
import { leastTime } from './statistics';

const prompt = 'Once upon a time, there was a little';
const newTokens = 100;
/** Generations before the first that counts: the browser's compiler is done with both engines by then. */
const warmUps = 4;

type Side = 'ours' | 'theirs';

/** Builds the page of both engines into `site` and puts beside it what the two fetch. */
async function prepare(site: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('peer-page', import.meta.url)),
		resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
		build: { outDir: site, emptyOutDir: false, target: 'es2022', chunkSizeWarningLimit: 1000 }
	});
	symlinkSync(peerPackages, join(site, 'peer'));
	symlinkSync(join(root, 'static', 'models'), join(site, 'models'));
	mkdirSync(join(site, 'peer-models'));
	symlinkSync(peerModelFolder, join(site, 'peer-models', modelName));
}

/** Fails unless both tokenizers and both engines give the same ids: the proof that the weights are the same. */
function checkSame(what: string, ours: readonly number[], theirs: readonly number[]): void {
	if (ours.join() !== theirs.join())
		throw new Error(`${what} differ:\nours   ${ours.join(' ')}\ntheirs ${theirs.join(' ')}`);
}

async function compare(page: Page, repeats: number): Promise<Row> {
	const versions = await page.evaluate(() => window.peerPage.open());
	const encoded = await page.evaluate((text) => window.peerPage.encode(text), prompt);
	checkSame('the ids of the prompt', encoded.ours, encoded.theirs);
	const generate = (side: Side) =>
		page.evaluate(([which, ids, count]) => window.peerPage.generate(which, ids, count), [
			side,
			encoded.ours,
			newTokens
		] as const);
	const steps: Record<Side, (readonly number[])[]> = { ours: [], theirs: [] };
	for (let repeat = -warmUps; repeat < repeats; repeat++) {
		const [ours, theirs] = [await generate('ours'), await generate('theirs')];
		checkSame('the ids generated', ours.ids, theirs.ids);
		if (repeat < 0) continue;
		steps.ours.push(ours.steps);
		steps.theirs.push(theirs.steps);
	}
	return {
		name: 'tokens a second over those of transformers.js',
		value: leastTime(steps.theirs) / leastTime(steps.ours),
		unit: '×',
		better: 'higher',
		target: 1,
		note: `same weights, prompt and ${newTokens} new tokens, greedy, WebAssembly, one thread; ${versions.ours}, ${versions.theirs}`
	};
}

/** This engine against transformers.js in Chromium. Rejects when the two do not generate the same tokens. */
export async function peerRows(repeats = 25): Promise<Row[]> {
	installPeer();
	exportForPeer();
	const site = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
	try {
		await prepare(site);
		const server = await serve(site);
		const browser = await launch('none');
		try {
			const page = await freshPage(browser, server.url);
			await page.goto(server.url);
			await page.waitForFunction(() => 'peerPage' in window);
			return [await compare(page, repeats)];
		} finally {
			await browser.close();
			await server.close();
		}
	} finally {
		rmSync(site, { recursive: true });
	}
}
