// A small static server for the built site: isolation headers, right types, compression, nothing else.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isolationHeaders } from './isolation.mjs';

/** @type {Record<string, string>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.safetensors': 'application/octet-stream'
};
const compressible = new Set([
	'.html',
	'.js',
	'.mjs',
	'.css',
	'.json',
	'.webmanifest',
	'.svg',
	'.txt',
	'.md',
	'.wasm'
]);
const compress = promisify(brotliCompress);

/**
 * The file that an address names inside `root`, or where a folder's address lacks its last slash;
 * null when there is none, or when the address leads out of the folder or to a hidden file.
 * @param {string} root
 * @param {string} pathname still percent-encoded
 */
async function resolvePath(root, pathname) {
	let decoded;
	try {
		decoded = decodeURIComponent(pathname);
	} catch (error) {
		if (error instanceof URIError) return null;
		throw error;
	}
	const path = normalize(join(root, decoded));
	const isInside = path === root || path.startsWith(root + sep);
	if (!isInside || decoded.includes('\0') || /(^|[\\/])\./.test(decoded)) return null;
	const found = await stat(path).catch(absent);
	if (found?.isFile()) return { path, size: found.size };
	if (!found?.isDirectory()) return null;
	if (!decoded.endsWith('/')) return { redirect: `${pathname}/` };
	const index = join(path, 'index.html');
	const page = await stat(index).catch(absent);
	return page ? { path: index, size: page.size } : null;
}

/** @param {NodeJS.ErrnoException} error */
function absent(error) {
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG')
		return null;
	throw error;
}

/**
 * Starts a server for the folder `root` (an absolute path).
 * @param {string} root
 * @param {{port?: number, host?: string, base?: string, headers?: Record<string, string>}} [options]
 * `port`: the first one tried, next ones follow while they are taken, 0 for any free one;
 * `base`: the path under which the site is served, as BASE_PATH when it was built;
 * `headers`: sent with every answer, by default those of isolation.
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function serve(root, options = {}) {
	const { host = '127.0.0.1', base = '', headers = isolationHeaders } = options;
	/** Compressed files by path and time; a built site does not change while it is served, but may be rebuilt. */
	/** @type {Map<string, Promise<Buffer>>} */
	const compressed = new Map();
	const server = createServer((request, response) => {
		answer({ root, base, headers, compressed }, request, response).catch((error) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
			response.end('The server failed; see its output.');
		});
	});
	const port = await listen(server, options.port ?? 0, host);
	const close = () =>
		/** @type {Promise<void>} */ (
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			})
		);
	return { url: `http://localhost:${port}${base}/`, port, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, first, host) {
	for (let port = first; port < first + 50; port++) {
		const taken = await new Promise((resolve, reject) => {
			server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
				error.code === 'EADDRINUSE' ? resolve(true) : reject(error)
			);
			server.listen(port, host, () => resolve(false));
		});
		server.removeAllListeners('error');
		const address = server.address();
		if (!taken && address && typeof address === 'object') return address.port;
	}
	throw new Error(`Ports ${first} to ${first + 49} are all taken; name another in PORT.`);
}

/**
 * @param {{root: string, base: string, headers: Record<string, string>, compressed: Map<string, Promise<Buffer>>}} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ root, base, headers, compressed }, request, response) {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();

	const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
	const inside = pathname === base || pathname.startsWith(`${base}/`);
	const found = inside ? await resolvePath(root, pathname.slice(base.length) || '/') : null;
	if (found && 'redirect' in found) {
		// One leading slash only: two would name another host.
		const location = `/${(base + found.redirect).replace(/^[\\/]+/, '')}${query === undefined ? '' : `?${query}`}`;
		return void response.writeHead(308, { Location: location }).end();
	}

	const path = found?.path ?? join(root, '404.html');
	const type = extname(path);
	const isImmutable = pathname.includes('/_app/immutable/');
	response.setHeader('Content-Type', types[type] ?? 'application/octet-stream');
	response.setHeader(
		'Cache-Control',
		isImmutable && found ? 'max-age=31536000, immutable' : 'no-cache'
	);
	response.setHeader('Vary', 'Accept-Encoding');

	const status = await stat(path).catch(absent);
	if (!status) return void response.writeHead(404).end('Not found');
	const tag = `"${status.size.toString(36)}-${Math.round(status.mtimeMs).toString(36)}"`;
	response.setHeader('ETag', tag);
	if (found && request.headers['if-none-match'] === tag) return void response.writeHead(304).end();

	const accepts = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
	if (accepts && compressible.has(type) && status.size > 1024) {
		const body = await compressOnce(compressed, path, tag);
		response.setHeader('Content-Encoding', 'br');
		response.writeHead(found ? 200 : 404, { 'Content-Length': body.length });
		return void response.end(request.method === 'HEAD' ? undefined : body);
	}
	response.writeHead(found ? 200 : 404, { 'Content-Length': status.size });
	if (request.method === 'HEAD') return void response.end();
	createReadStream(path)
		.on('error', (error) => response.destroy(error))
		.pipe(response);
}

/**
 * @param {Map<string, Promise<Buffer>>} compressed
 * @param {string} path
 * @param {string} tag
 */
function compressOnce(compressed, path, tag) {
	const key = path + tag;
	const known = compressed.get(key);
	if (known) return known;
	const body = readFile(path).then((bytes) =>
		compress(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 5,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		})
	);
	compressed.set(key, body);
	return body;
}
