import type { Page } from 'playwright';
import { en } from '../../src/lib/i18n/en';
import { freshPage, launch } from './browser';
import type { Row } from './rows';
import { median } from './statistics';

/** Letters typed; the first of them warm the page up. */
const letters = 40;
const warmUps = 10;

interface Keystroke {
	/** From the input event to the frame after the one that shows the new answer, ms. */
	readonly paint: number;
	/** The engine's own time of the run that it caused, ms. */
	readonly run: number;
}

/** Notes, in the page, the engine's own time of each run: what its worker answers to a `run`. */
function listenToWorker(): void {
	window.engineTimes = [];
	const { Worker: Native } = window;
	window.Worker = class extends Native {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			this.addEventListener('message', ({ data }: MessageEvent) => {
				const value: unknown = data?.value;
				if (typeof value !== 'object' || value === null) return;
				if ('run' in value && 'ms' in value) window.engineTimes.push(Number(value.ms));
			});
		}
	};
}

/** Types one letter at the end and waits, in the page, until another answer is on the screen. */
async function type(page: Page, letter: string): Promise<Keystroke> {
	const measured = page.evaluate(
		([label]) =>
			new Promise<Keystroke>((resolve) => {
				const panel = document.querySelector(`aside[aria-label=${JSON.stringify(label)}]`);
				if (!panel) throw new Error('the page has no answer');
				const shown = panel.textContent;
				let start = 0;
				window.engineTimes.length = 0;
				addEventListener('input', (event) => (start = event.timeStamp), {
					capture: true,
					once: true
				});
				const observer = new MutationObserver(() => {
					if (start === 0 || panel.textContent === shown || window.engineTimes.length === 0) return;
					observer.disconnect();
					// The task after a frame's callbacks comes when the frame has been painted.
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () =>
							resolve({ paint: performance.now() - start, run: window.engineTimes.at(-1) ?? NaN });
						port2.postMessage(null);
					});
				});
				observer.observe(panel, { childList: true, characterData: true, subtree: true });
			}),
		[en.explorer.next] as const
	);
	await page.getByRole('textbox', { name: en.explorer.text, exact: true }).press(letter);
	return measured;
}

/** How much longer than the engine's run it takes until a keystroke's answer is on the screen of the explorer. */
export async function keystrokeRows(origin: string): Promise<Row[]> {
	const browser = await launch('none');
	try {
		const page = await freshPage(browser, origin);
		await page.addInitScript(listenToWorker);
		await page.goto(new URL('en/explore/', origin).href);
		const panel = page.getByRole('complementary', { name: en.explorer.next });
		await panel.getByRole('button', { name: '%' }).first().waitFor({ timeout: 120_000 });
		await page
			.getByRole('textbox', { name: en.explorer.text, exact: true })
			.press('ControlOrMeta+End');
		const keystrokes: Keystroke[] = [];
		for (let i = 0; i < letters; i++)
			keystrokes.push(await type(page, 'abcdefghij'.charAt((i * 7) % 10)));
		const counted = keystrokes.slice(warmUps);
		const paint = median(counted.map((each) => each.paint));
		return [
			{
				name: 'keystroke to paint over engine time',
				value: median(counted.map((each) => each.paint / each.run)),
				unit: '×',
				better: 'lower',
				target: null,
				note: `explorer, far view, one more letter each time; medians of ${counted.length}, paint after ${paint.toFixed(0)} ms here`
			}
		];
	} finally {
		await browser.close();
	}
}

declare global {
	interface Window {
		engineTimes: number[];
	}
}
