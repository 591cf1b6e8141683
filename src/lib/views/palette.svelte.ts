import { createSubscriber } from 'svelte/reactivity';
import type { Palette } from './scale';

const names = ['ground', 'hairline', 'attention', 'negative', 'positive'] as const;

/** Follows the theme: the system's, and whatever attribute of the root element a switch sets. */
const subscribe = createSubscriber((update) => {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const root = new MutationObserver(update);
	root.observe(document.documentElement, { attributes: true });
	system.addEventListener('change', update);
	return () => {
		root.disconnect();
		system.removeEventListener('change', update);
	};
});

/**
 * The data colours as the page shows them now, for canvases, which cannot read custom properties.
 * Read inside an effect or attachment, it runs again when the theme changes. Browser only.
 */
export function currentPalette(): Palette {
	subscribe();
	// A custom property computes to its own text, `light-dark(…)` and all; only a real property resolves it.
	const probe = document.createElement('span');
	document.body.append(probe);
	const style = getComputedStyle(probe);
	const colors = names.map((name) => {
		probe.style.color = `var(--${name})`;
		return [name, style.color] as const;
	});
	probe.remove();
	return Object.fromEntries(colors) as Record<(typeof names)[number], string>;
}
