import { playwright } from '@vitest/browser-playwright';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/find-browser.mjs';
import { isolationHeaders } from './scripts/isolation.mjs';
import { formulaFonts, lessonText } from './scripts/lesson-text/plugin.ts';

/** Sends the isolation headers; Vite's own `server.headers` do not reach SvelteKit's pages. */
function isolation(): Plugin {
	const configure: Plugin['configureServer'] = (server) => {
		server.middlewares.use((_request, response, next) => {
			for (const [name, value] of Object.entries(isolationHeaders)) response.setHeader(name, value);
			next();
		});
	};
	return {
		name: 'vitrine:isolation',
		configureServer: configure,
		configurePreviewServer: configure as Plugin['configurePreviewServer']
	};
}

/** Writes the names of all hashed assets, those of workers too, which `$service-worker` does not know. */
function assetList(): Plugin {
	return {
		name: 'vitrine:asset-list',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const names = Object.keys(bundle).filter((name) => name.startsWith('_app/immutable/'));
				this.emitFile({
					type: 'asset',
					fileName: '_app/assets.json',
					source: JSON.stringify(names.sort())
				});
			}
		}
	};
}

export default defineConfig({
	plugins: [isolation(), lessonText(), formulaFonts(), sveltekit(), assetList()],
	// SvelteKit serves its own folders only while one develops.
	server: { fs: { allow: ['lessons'] } },
	resolve: {
		// The runtime's WebAssembly is given by address (see engine/ort.ts), not bundled into its script.
		conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions]
	},
	worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
	optimizeDeps: {
		exclude: ['onnxruntime-web'],
		// Found only behind the worker; unnamed, the first visit in development would reload.
		include: ['@bufbuild/protobuf/wire', 'valibot']
	},
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 600,
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					testTimeout: 60_000,
					include: ['test/unit/**/*.test.ts'],
					exclude: ['test/unit/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts', 'test/unit/**/*.svelte.test.ts'],
					testTimeout: 90_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: process.env.VITEST ? launchOptions() : {}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
