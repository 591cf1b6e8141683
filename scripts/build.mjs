// Builds the site when a source is newer than the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, '.svelte-kit', 'built.sha256');
const version = join(root, 'build', '_app', 'version.json');
const sources = [
	'src',
	'static',
	'lessons',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/**
 * Every file below a path with its size and time of change: enough to see that something moved.
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
	if (!existsSync(path)) return [];
	const status = statSync(path);
	if (!status.isDirectory()) return [`${path} ${status.size} ${status.mtimeMs}`];
	return readdirSync(path)
		.sort()
		.flatMap((name) => listFiles(join(path, name)));
}

/** A hash of the sources and of the build made from them; null where there is no build. */
function describeBuild() {
	if (!existsSync(version)) return null;
	const files = sources.flatMap((source) => listFiles(join(root, source)));
	return createHash('sha256')
		.update([process.env.BASE_PATH ?? '', readFileSync(version, 'utf8'), ...files].join('\n'))
		.digest('hex');
}

/** Builds into build/ unless it is already there for these very sources. Returns whether a build is there. */
export function buildIfStale() {
	const known = describeBuild();
	if (known && existsSync(stamp) && readFileSync(stamp, 'utf8') === known) return true;
	console.log('Building the site …');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit']
	});
	const built = status === 0 ? describeBuild() : null;
	if (built) writeFileSync(stamp, built);
	return built !== null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(buildIfStale() ? 0 : 1);
