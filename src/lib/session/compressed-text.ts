/** Longest text that a link may unfold to, in bytes; a short link must not fill the memory. */
const inflatedLimit = 2_000_000;

/** Packs a text as base64url of raw deflate. */
export async function deflateText(text: string): Promise<string> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Unpacks what `deflateText` made; null when it is damaged or unfolds to more than 2 MB. */
export async function inflateText(packed: string): Promise<string | null> {
	try {
		const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
		return await readAtMost(stream.getReader(), inflatedLimit);
	} catch {
		// No base64, no deflate stream, no UTF-8: a damaged link. Runtimes differ in what they throw for it.
		return null;
	}
}

async function readAtMost(
	reader: ReadableStreamDefaultReader<Uint8Array>,
	limit: number
): Promise<string | null> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let text = '';
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.length;
		if (size > limit) {
			await reader.cancel();
			return null;
		}
		text += decoder.decode(value, { stream: true });
	}
}
