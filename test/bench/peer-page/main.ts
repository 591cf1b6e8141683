import type { Contestant } from './contract';
import { openOurs } from './ours';
import { openTheirs } from './theirs';

let contestants: { readonly ours: Contestant; readonly theirs: Contestant } | undefined;

function opened() {
	if (contestants === undefined) throw new Error('open() comes first');
	return contestants;
}

window.peerPage = {
	async open() {
		const ours = await openOurs(new URL('/models/story-5m/', location.href).href);
		const theirs = await openTheirs('/peer-models/', 'story-5m');
		contestants = { ours, theirs };
		return { ours: ours.versions, theirs: theirs.versions };
	},
	encode: (text) => ({ ours: opened().ours.encode(text), theirs: opened().theirs.encode(text) }),
	generate: (side, prompt, count) => opened()[side].generate(prompt, count)
};
