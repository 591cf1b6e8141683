import type { Attachment } from 'svelte/attachments';

/** Lets a file be dropped onto an element; `onhover` is told while one is held over it. */
export function dropFile(
	onfile: (file: File) => void,
	onhover: (isOver: boolean) => void
): Attachment<HTMLElement> {
	return (element) => {
		const left = new AbortController();
		const on = (type: 'dragover' | 'dragleave' | 'drop', heard: (event: DragEvent) => void) =>
			element.addEventListener(type, heard, { signal: left.signal });
		on('dragover', (event) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			onhover(true);
		});
		on('dragleave', () => onhover(false));
		on('drop', (event) => {
			onhover(false);
			const [file] = event.dataTransfer?.files ?? [];
			if (!file) return;
			event.preventDefault();
			onfile(file);
		});
		return () => left.abort();
	};
}
