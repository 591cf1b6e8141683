import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-serve-'));
const site = join(folder, 'site');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	mkdirSync(join(site, 'en', 'about'), { recursive: true });
	mkdirSync(join(site, '_app', 'immutable'), { recursive: true });
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(site, 'index.html'), '<h1>door</h1>');
	writeFileSync(join(site, '404.html'), '<h1>nothing here</h1>');
	writeFileSync(join(site, 'en', 'about', 'index.html'), '<h1>about</h1>');
	writeFileSync(join(site, '.hidden'), 'hidden');
	writeFileSync(join(site, '_app', 'immutable', 'long.js'), '// '.padEnd(5000, 'long '));
	writeFileSync(join(site, 'a.wasm'), new Uint8Array([0, 97, 115, 109]));
	writeFileSync(join(site, 'a.mjs'), 'export {};');
	writeFileSync(join(site, 'model.safetensors'), new Uint8Array(4096));
	server = await serve(site);
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written; `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
		(resolve, reject) => {
			const options = { host: '127.0.0.1', port: server.port, path, headers, method };
			request(options, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(parts)
					})
				);
			})
				.on('error', reject)
				.end();
		}
	);
}

describe('what it sends', () => {
	test('pages, isolated', async () => {
		const { status, headers, body } = await ask('/');
		expect(status).toBe(200);
		expect(body.toString()).toBe('<h1>door</h1>');
		expect(headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
			'cache-control': 'no-cache'
		});
	});

	test.each([
		['/a.wasm', 'application/wasm'],
		['/a.mjs', 'text/javascript; charset=utf-8'],
		['/model.safetensors', 'application/octet-stream']
	])('%s as %s', async (path, type) => {
		expect((await ask(path)).headers['content-type']).toBe(type);
	});

	test('hashed files compressed and for ever, weights as they are', async () => {
		const script = await ask('/_app/immutable/long.js', { 'Accept-Encoding': 'gzip, br' });
		expect(script.headers).toMatchObject({
			'content-encoding': 'br',
			'cache-control': 'max-age=31536000, immutable'
		});
		expect(script.body.length).toBeLessThan(500);
		const weights = await ask('/model.safetensors', { 'Accept-Encoding': 'gzip, br' });
		expect(weights.headers['content-encoding']).toBeUndefined();
		expect(weights.headers['content-length']).toBe('4096');
	});

	test('nothing again where the browser has it', async () => {
		const { headers } = await ask('/');
		const again = await ask('/', { 'If-None-Match': String(headers.etag) });
		expect(again.status).toBe(304);
		expect(again.body.length).toBe(0);
	});

	test('the way to a folder without its slash, and never to another host', async () => {
		expect(await ask('/en/about?x=1')).toMatchObject({
			status: 308,
			headers: { location: '/en/about/?x=1' }
		});
		expect((await ask('//en/about')).headers.location).toBe('/en/about/');
	});
});

describe('what it keeps to itself', () => {
	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/en/..%2f..%2f..%2fsecret.txt',
		'/..%5csecret.txt',
		'//../secret.txt',
		'/.hidden',
		'/%2ehidden',
		'/a%00.wasm',
		'/%zz',
		'/nothing',
		`/${'x'.repeat(5000)}`
	])('%s is not found', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).toBe('<h1>nothing here</h1>');
	});

	test('it takes no other methods', async () => {
		expect((await ask('/', {}, 'POST')).status).toBe(405);
	});

	test('a HEAD has no body', async () => {
		const { status, body } = await ask('/', {}, 'HEAD');
		expect([status, body.length]).toEqual([200, 0]);
	});
});

test('a taken port leads to the next one', async () => {
	const next = await serve(site, { port: server.port });
	expect(next.port).toBeGreaterThan(server.port);
	await next.close();
});

test('below a base path nothing else is served', async () => {
	const below = await serve(site, { base: '/vitrine' });
	const status = async (path: string) =>
		(await fetch(`http://127.0.0.1:${below.port}${path}`)).status;
	expect(await status('/vitrine/')).toBe(200);
	expect(await status('/vitrine/a.mjs')).toBe(200);
	expect(await status('/a.mjs')).toBe(404);
	expect(await status('/vitrinea.mjs')).toBe(404);
	await below.close();
});
