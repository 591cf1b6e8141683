/** Longest text that is taken from a file, and the longest that any experiment takes, characters. */
export const longestText = 1_000_000;

/** No file is read further than this: enough for the longest text in any encoding, bytes. */
const mostBytes = 4 * longestText;

/** What came of reading a file. */
export type FileReading =
	| {
			readonly kind: 'text';
			readonly text: string;
			/** Characters of the whole text where some were left out; null where none were, or it is not known. */
			readonly cutFrom: number | 'unknown' | null;
	  }
	| { readonly kind: 'binary' };

/** The first `longest` characters of a text, and how many it had where that is fewer than all. */
export function cutText(
	text: string,
	longest = longestText
): { text: string; cutFrom: number | null } {
	if (text.length <= longest) return { text, cutFrom: null };
	let characters = 0;
	let end = text.length;
	// Counted in place: a list of 50 million characters would fill the memory of a phone.
	for (let at = 0; at < text.length; characters++) {
		if (characters === longest) end = at;
		at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	}
	if (characters <= longest) return { text, cutFrom: null };
	return { text: text.slice(0, end), cutFrom: characters };
}

/** Encodings that are tried in turn on bytes without a mark; older Japanese text files are often Shift_JIS. */
const encodings = ['utf-8', 'shift_jis'] as const;

/** Reads a text file, or its beginning where it is long. Rejects where the browser cannot read the file. */
export async function readTextFile(file: Blob): Promise<FileReading> {
	const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
	const isWhole = file.size <= mostBytes;
	const decoded = decode(bytes, isWhole);
	if (decoded === null || !looksLikeText(decoded)) return { kind: 'binary' };
	const { text, cutFrom } = cutText(decoded.replaceAll('\r\n', '\n'));
	return { kind: 'text', text, cutFrom: isWhole ? cutFrom : 'unknown' };
}

function decode(bytes: Uint8Array, isWhole: boolean): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) return null;
	for (const encoding of encodings) {
		try {
			// A beginning may end within a character.
			return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
		}
	}
	return null;
}

/** Largest share of control characters, other than white space, in a text. */
const mostControls = 0.001;

function looksLikeText(text: string): boolean {
	const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
	return controls <= text.length * mostControls;
}
