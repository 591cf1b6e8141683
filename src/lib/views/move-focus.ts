import { moveIndex } from './cursor';

/**
 * Makes a row of buttons one stop of the Tab key: its arrow keys, Home and End move the focus from button to button.
 * To be told of the row's keys; the chosen button has `tabindex` 0, every other one −1. Page keys are left to whoever
 * presents.
 */
export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
	if (event.altKey || event.ctrlKey || event.metaKey || event.key.startsWith('Page')) return;
	const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
	const from = buttons.findIndex((button) => button === document.activeElement);
	const to = from < 0 ? null : moveIndex(event.key, from, buttons.length);
	if (to === null) return;
	event.preventDefault();
	buttons[to]?.focus();
}
