import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peer = '@huggingface/transformers';
const version = '4.3.1';
const folder = fileURLToPath(new URL('.peer', import.meta.url));

/** Folder of the peer's packages. */
export const peerPackages = join(folder, 'node_modules');

function installed(): string | null {
	const manifest = join(peerPackages, peer, 'package.json');
	if (!existsSync(manifest)) return null;
	return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** Installs the peer beside the bench unless it is there: with 470 MB it is no dependency of the project's. */
export function installPeer(): void {
	if (installed() === version) return;
	console.log(`Installing ${peer} ${version} …`);
	const args = ['i', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
	const { status } = spawnSync('npm', [...args, `${peer}@${version}`], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`npm could not install ${peer}, see above`);
}
