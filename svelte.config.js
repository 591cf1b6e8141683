import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** Hashes of the scripts written into app.html; SvelteKit adds those of its own scripts only. */
function scriptHashes() {
	const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
	return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) =>
			/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
	);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// BASE_PATH=/vitrine builds for a host that serves the site below that path.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '') },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', ...scriptHashes()],
				'style-src': ['self'],
				// Figures place their marks by style attributes.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self', 'https://huggingface.co', 'https://*.hf.co'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		prerender: {
			// What stands after # in a link to the explorer is its state, and names no place on the page.
			handleMissingId: ({ id, message }) => {
				if (!id.startsWith('v=')) throw new Error(message);
			}
		},
		// Registered by labs/shell/offline.ts; models are kept by the engine.
		serviceWorker: { register: false, files: (path) => !path.startsWith('models/') }
	}
};
