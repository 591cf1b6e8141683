/** Themes in the order in which the switch goes through them. */
const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a reader has chosen about the page's looks: kept in this browser, written on `<html>`, read by app.css. */
export class Preferences {
	#theme = $state<Theme>('system');
	#isProjector = $state(false);

	/** Takes over what the script in app.html restored before the first paint. Call it in the browser only. */
	restore(): void {
		const { theme, projector } = document.documentElement.dataset;
		this.#theme = themes.find((candidate) => candidate === theme) ?? 'system';
		this.#isProjector = projector !== undefined;
	}

	get theme(): Theme {
		return this.#theme;
	}

	/** Larger type and stronger contrast, for a room. */
	get isProjector(): boolean {
		return this.#isProjector;
	}

	/** Goes on to the next theme: system, light, dark, system. */
	nextTheme(): void {
		this.#theme = themes[(themes.indexOf(this.#theme) + 1) % themes.length] ?? 'system';
		keep('theme', this.#theme === 'system' ? null : this.#theme);
	}

	toggleProjector(): void {
		this.#isProjector = !this.#isProjector;
		keep('projector', this.#isProjector ? 'on' : null);
	}
}

function keep(name: 'theme' | 'projector', value: string | null): void {
	const { dataset } = document.documentElement;
	if (value === null) delete dataset[name];
	else dataset[name] = value;
	remember(name, value);
}

/** Keeps a choice for the next visit, or forgets it (null); a browser that keeps nothing says so once a choice is made. */
export function remember(name: 'theme' | 'projector' | 'language', value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(`vitrine.${name}`);
		else localStorage.setItem(`vitrine.${name}`, value);
	} catch (error) {
		console.info('Vitrine: this choice is not remembered in this browser.', error);
	}
}

/** A choice of an earlier visit; null where there is none, or where the browser keeps nothing. */
export function recall(name: 'theme' | 'projector' | 'language'): string | null {
	try {
		return localStorage.getItem(`vitrine.${name}`);
	} catch (error) {
		console.info('Vitrine: nothing is remembered in this browser.', error);
		return null;
	}
}
