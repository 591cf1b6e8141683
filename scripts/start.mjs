// npm start: builds what is stale, serves it and says where.
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { serve } from './serve.mjs';

if (!buildIfStale()) {
	console.error('The site could not be built, see above.');
	process.exit(1);
}
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
	process.exit(1);
}
const host = process.env.HOST ?? '127.0.0.1';
const base = process.env.BASE_PATH ?? '';
const { url } = await serve(fileURLToPath(new URL('../build', import.meta.url)), {
	port,
	host,
	base
});
console.log(`\nVitrine is at ${url}\nStop it with Ctrl+C.`);
