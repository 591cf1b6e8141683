import { createSubscriber } from 'svelte/reactivity';
import type { Palette } from './scale';

const names = ['ground', 'hairline', 'attention', 'negative', 'positive'] as const;

/** What a drawing needs to know of the page that style sheets know by themselves. */
interface Theme {
	readonly palette: Palette;
	/** Size of the root's type over the usual 16 px: 1.4 on a projector. */
	readonly typeScale: number;
}

/** Read once for all drawings; null when it must be read again. Only held while someone follows changes. */
let held: Theme | null = null;
let followed = false;

/** Follows the system's theme and whatever attribute a switch sets on the root element. */
const subscribe = createSubscriber((update) => {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const changed = () => {
		held = null;
		update();
	};
	const root = new MutationObserver(changed);
	root.observe(document.documentElement, { attributes: true });
	system.addEventListener('change', changed);
	followed = true;
	return () => {
		root.disconnect();
		system.removeEventListener('change', changed);
		followed = false;
		held = null;
	};
});

/**
 * The data colours as the page shows them now, for canvases, which cannot read custom properties.
 * Read inside an effect, attachment or `$derived`, it is read again when the theme changes. Browser only.
 */
export function currentPalette(): Palette {
	return currentTheme().palette;
}

/** How much larger than usual type is now; 1.4 on a projector. Follows changes; browser only. */
export function currentTypeScale(): number {
	return currentTheme().typeScale;
}

function currentTheme(): Theme {
	subscribe();
	const theme = held ?? readTheme();
	if (followed) held = theme;
	return theme;
}

function readTheme(): Theme {
	// A custom property computes to its own text, `light-dark(…)` and all; only a real property resolves it.
	const probe = document.createElement('span');
	document.body.append(probe);
	const style = getComputedStyle(probe);
	const colors = names.map((name) => {
		probe.style.color = `var(--${name})`;
		return [name, style.color] as const;
	});
	probe.remove();
	return {
		palette: Object.fromEntries(colors) as Record<(typeof names)[number], string>,
		typeScale: parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
	};
}
