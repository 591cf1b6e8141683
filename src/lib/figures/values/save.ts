/** Hands a file to the reader to keep. */
export function saveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has taken the data once the click returned to the event loop.
	setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Hands a text to the reader as a file to keep. `type` is its media type. */
export function saveText(name: string, type: string, text: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
