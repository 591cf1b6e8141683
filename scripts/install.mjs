// Installs the packages when they are missing or older than the lock file, so that two commands are enough.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The packages that a lock file lists and this machine needs, as `path version`.
 * Optional ones are left out: they are for other systems.
 * @param {string} file
 */
function listPackages(file) {
	/** @type {{packages: Record<string, {version?: string, optional?: boolean}>}} */
	const { packages } = JSON.parse(readFileSync(file, 'utf8'));
	return Object.entries(packages)
		.filter(([path, { optional }]) => path !== '' && !optional)
		.map(([path, { version }]) => `${path} ${version}`);
}

/** Whether node_modules holds what package-lock.json asks for. */
function isInstalled() {
	const installed = `${root}node_modules/.package-lock.json`;
	if (!existsSync(installed)) return false;
	const present = new Set(listPackages(installed));
	return listPackages(`${root}package-lock.json`).every((entry) => present.has(entry));
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Vitrine needs Node 20.19 or newer; this is ${process.versions.node}.`);
	process.exit(1);
}
if (!isInstalled()) {
	console.log('Installing packages …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error('The packages could not be installed (npm ci failed, see above).');
		process.exit(status ?? 1);
	}
}
