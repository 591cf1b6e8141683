/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
/**
 * Makes a second visit work without a network, and isolates pages on hosts that send no headers.
 * The shell (pages, scripts, styles) is kept per version; hashed assets are kept when they are first used.
 * Models are left alone: the engine keeps those itself, checked by their hash.
 */
import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const shellCache = `vitrine-shell-${version}`;
const assetCache = 'vitrine-assets';
const scope = new URL('./', worker.location.href);

const isolation = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
	if (event.data === 'keep-used-assets') event.waitUntil(keepUsedAssets());
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const isOurs = url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
	const isModel = url.pathname.startsWith(`${scope.pathname}models/`);
	if (request.method !== 'GET' || !isOurs || isModel || request.headers.has('range')) return;
	// Asked of the browser's own cache only, as by keepUsedAssets: nothing to add.
	if (request.cache === 'only-if-cached') return;
	event.respondWith(answer(request, url).then(isolated));
});

/** Every address that the shell needs, and the scripts of workers, which the build list leaves out. */
async function keepShell(): Promise<void> {
	const cache = await caches.open(shellCache);
	await cache.addAll([
		...prerendered,
		...files,
		...build.filter((path) => !path.endsWith('.wasm'))
	]);
	const assets = await listAssets();
	const kept = await caches.open(assetCache);
	const missing = [];
	for (const path of assets.filter((name) => /\.m?js$/.test(name)))
		if (!(await caches.match(path))) missing.push(path);
	await kept.addAll(missing);
}

/** Addresses of all hashed assets of this version. */
async function listAssets(): Promise<string[]> {
	const response = await fetch(new URL('_app/assets.json', scope), { cache: 'no-cache' });
	if (!response.ok) throw new Error(`_app/assets.json: ${response.status}`);
	const names = (await response.json()) as string[];
	return names.map((name) => new URL(name, scope).pathname);
}

async function takeOver(): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith('vitrine-shell-') && name !== shellCache) await caches.delete(name);
	const current = new Set(await listAssets());
	const assets = await caches.open(assetCache);
	for (const { url } of await assets.keys())
		if (!current.has(new URL(url).pathname)) await assets.delete(url);
	await worker.clients.claim();
}

/**
 * Takes over the large binaries that this browser loaded before the service worker was there:
 * those that are in the browser's own cache, and only those, since a browser needs one of several.
 */
async function keepUsedAssets(): Promise<void> {
	const cache = await caches.open(assetCache);
	for (const path of (await listAssets()).filter((name) => name.endsWith('.wasm'))) {
		if (await cache.match(path)) continue;
		const found = await fetch(path, { cache: 'only-if-cached', mode: 'same-origin' }).catch(
			notThere
		);
		if (found?.ok) await cache.put(path, found);
	}
}

/** Failing is how the browser says that it has no copy, or no network. */
function notThere(error: unknown): null {
	if (error instanceof TypeError) return null;
	throw error;
}

async function answer(request: Request, url: URL): Promise<Response> {
	if (url.pathname.includes('/_app/immutable/')) return answerOnce(request);
	return answerFresh(request, url);
}

/** A hashed address never changes its content: the first copy is the last. */
async function answerOnce(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) await keep(assetCache, request, response.clone());
	return response;
}

/** From the network, so that a new version is seen; from the shell where there is none. */
async function answerFresh(request: Request, url: URL): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const cache = await caches.open(shellCache);
		const options = { ignoreVary: true, ignoreSearch: true };
		const page = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
		const kept = (await cache.match(request, options)) ?? (await cache.match(page, options));
		if (kept) return kept;
		throw error;
	}
}

async function keep(name: string, request: Request, response: Response): Promise<void> {
	try {
		await (await caches.open(name)).put(request, response);
	} catch (error) {
		// A full disk must not cost the visitor the page.
		console.warn(`Vitrine: ${request.url} is not kept for offline use.`, error);
	}
}

/** The same response with the headers of isolation, where the host did not send them. */
function isolated(response: Response): Response {
	const isReadable = response.type === 'basic' || response.type === 'default';
	if (!isReadable || response.headers.has('Cross-Origin-Embedder-Policy')) return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(isolation)) headers.set(name, value);
	// The body is decoded by now: a length that counts the encoded bytes would be a wrong total.
	if (headers.has('Content-Encoding')) {
		headers.delete('Content-Encoding');
		headers.delete('Content-Length');
	}
	const hasBody = ![101, 204, 205, 304].includes(response.status);
	return new Response(hasBody ? response.body : null, {
		status: response.status,
		statusText: response.statusText,
		headers
	});
}
