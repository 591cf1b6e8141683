/**
 * Encodes text files, documents ended by a line `<|endoftext|>`, to
 * little-endian uint16 ids; `name.txt` becomes `name.bin` beside it. Each
 * document is its ids followed by the id of `<|endoftext|>`.
 *
 *   npx tsx models/bpe/encode.ts --tokenizer tokenizer.json TEXT…
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Encoder } from './encoder';

const separator = '<|endoftext|>';
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { tokenizer: { type: 'string' } }
});
if (!values.tokenizer) throw new Error('usage: encode.ts --tokenizer FILE TEXT…');

const encoder = new Encoder(values.tokenizer);
const end = encoder.id(separator);
for (const file of positionals) {
	const ids: number[] = [];
	const text = readFileSync(file, 'utf8');
	for (const document of text.split(`${separator}\n`)) {
		if (document.trim() === '') continue;
		for (const id of encoder.encode(document.trimEnd())) ids.push(id);
		ids.push(end);
	}
	writeFileSync(file.replace(/\.txt$/, '.bin'), Uint16Array.from(ids));
	console.log(
		`${file}: ${ids.length} tokens, ${(text.length / ids.length).toFixed(2)} characters each`
	);
}
