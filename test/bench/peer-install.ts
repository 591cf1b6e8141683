import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peer = '@huggingface/transformers';
const version = '4.3.1';
const folder = fileURLToPath(new URL('.peer', import.meta.url));

/** Folder of the peer's packages. */
export const peerPackages = join(folder, 'node_modules');

function installed(name: string): string | null {
	const manifest = join(peerPackages, name, 'package.json');
	if (!existsSync(manifest)) return null;
	return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** Installs a package beside the bench unless it is there: what is only compared with is no dependency. */
export function installPackage(name: string, wanted: string): void {
	if (installed(name) === wanted) return;
	console.log(`Installing ${name} ${wanted} …`);
	const args = ['i', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
	const { status } = spawnSync('npm', [...args, `${name}@${wanted}`], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`npm could not install ${name}, see above`);
}

/** Installs the peer of the engine, 470 MB. */
export function installPeer(): void {
	installPackage(peer, version);
}
