/** Hands a text to the reader as a file to keep. `type` is its media type. */
export function saveText(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has taken the data once the click returned to the event loop.
	setTimeout(() => URL.revokeObjectURL(address), 0);
}
