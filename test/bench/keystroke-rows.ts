import type { Browser, Page } from 'playwright';
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
	/** The longest task of the main thread since the keystroke, ms; 0 where none took the 50 that the browser tells of. */
	readonly task: number;
}

/** Texts that are typed at the end of: the page's own, and one that almost fills the window of 256 tokens. */
const long = 'Mia found a key. She tried the key in an old box. '.repeat(14).trim();

/** Notes, in the page, long tasks and the engine's own time of each run: what its worker answers to a `run`. */
function listenToWorker(): void {
	window.engineTimes = [];
	window.longTasks = [];
	new PerformanceObserver((list) => {
		window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
	}).observe({ type: 'longtask' });
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
				window.longTasks.length = 0;
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
						port1.onmessage = () => {
							const paint = performance.now() - start;
							const run = window.engineTimes.at(-1) ?? NaN;
							// Long tasks are told some time after they end, and the rest of the page is drawn by then.
							setTimeout(
								() => resolve({ paint, run, task: Math.max(0, ...window.longTasks) }),
								500
							);
						};
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

/** Keystrokes at the end of a text in the explorer's far view; `null` is the text that the page begins with. */
async function typeAfter(browser: Browser, origin: string, text: string | null) {
	const page = await freshPage(browser, origin);
	await page.addInitScript(listenToWorker);
	const hash = text === null ? '' : `#${new URLSearchParams({ v: '1', text })}`;
	await page.goto(new URL(`en/explore/${hash}`, origin).href);
	const panel = page.getByRole('complementary', { name: en.explorer.next });
	await panel.getByRole('button', { name: '%' }).first().waitFor({ timeout: 120_000 });
	await page
		.getByRole('textbox', { name: en.explorer.text, exact: true })
		.press('ControlOrMeta+End');
	const keystrokes: Keystroke[] = [];
	for (let i = 0; i < letters; i++)
		keystrokes.push(await type(page, 'abcdefghij'.charAt((i * 7) % 10)));
	await page.close();
	return keystrokes.slice(warmUps);
}

/** The longest tasks of the main thread, as a share of the engine's time. */
function taskRow(keystrokes: readonly Keystroke[], where: string): Row {
	const longest = Math.max(...keystrokes.map(({ task }) => task));
	const many = keystrokes.filter(({ task }) => task > 100).length;
	return {
		name: `longest main-thread task over engine time, ${where}`,
		value: longest / median(keystrokes.map(({ run }) => run)),
		unit: '×',
		better: 'lower',
		target: null,
		note: `${longest.toFixed(0)} ms the longest after ${keystrokes.length} keystrokes here, above 100 ms after ${many}; 0 where none reached 50 ms`
	};
}

/** How much longer than the engine's run it takes until a keystroke's answer is on the screen, and what blocks it. */
export async function keystrokeRows(origin: string): Promise<Row[]> {
	const browser = await launch('none');
	try {
		const short = await typeAfter(browser, origin, null);
		const full = await typeAfter(browser, origin, long);
		const paint = median(short.map((each) => each.paint));
		return [
			{
				name: 'keystroke to paint over engine time',
				value: median(short.map((each) => each.paint / each.run)),
				unit: '×',
				better: 'lower',
				target: null,
				note: `explorer, far view, one more letter each time; medians of ${short.length}, paint after ${paint.toFixed(0)} ms here`
			},
			taskRow(short, 'typing after a sentence'),
			taskRow(full, 'typing in a full window')
		];
	} finally {
		await browser.close();
	}
}

declare global {
	interface Window {
		engineTimes: number[];
		longTasks: number[];
	}
}
