/**
 * Prints how sentences fall into tokens.
 *
 *   npx tsx models/bpe/show.ts tokenizer.json ["a sentence" …]
 */
import { byteToCharacter } from './byte-alphabet';
import { Encoder } from './encoder';

const samples = [
	'One day, Mia found a small key. She tried the key in the door.',
	'"Thank you!" said the little rabbit.',
	'ある日、ミアは小さい鍵を見つけました。彼女はその鍵をドアで試しました。',
	'彼は昨日映画を見た。それはとても面白かった。'
];
const [file, ...given] = process.argv.slice(2);
if (!file) throw new Error('usage: show.ts TOKENIZER [SENTENCE…]');

const toByte = new Map(byteToCharacter.map((character, byte) => [character, byte]));
/** The token's text, or its bytes in hexadecimal where it is a part of a character. */
function readable(token: string): string {
	const bytes = Buffer.from([...token].map((character) => toByte.get(character)!));
	const text = bytes.toString('utf8');
	return text.includes('\ufffd') ? `<${bytes.toString('hex')}>` : text;
}

const encoder = new Encoder(file);
for (const sentence of given.length > 0 ? given : samples) {
	const tokens = encoder.tokens(sentence);
	console.log(`${tokens.length} tokens: ${tokens.map(readable).join('|')}`);
}
