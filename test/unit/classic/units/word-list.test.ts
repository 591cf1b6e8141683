import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordListOf } from '../../../../src/lib/classic/units/longest-match';
import { splitWords } from '../../../../src/lib/classic/units/words';

const file = readFileSync(new URL('../../../../static/words/ja.txt', import.meta.url), 'utf8');

test('the shipped list is sorted, without doubles, of one script family, and small', () => {
	const words = file.trimEnd().split('\n');
	expect(words).toEqual([...new Set(words)].sort());
	expect(
		words.filter((word) => !/^[\p{Script=Han}\p{Script=Hiragana}々〆]{2,12}$/u.test(word))
	).toEqual([]);
	expect(Buffer.byteLength(file)).toBeLessThanOrEqual(150_000);
	expect(words.length).toBeGreaterThan(10_000);
});

test('cuts everyday sentences into their words', () => {
	const list = wordListOf(file);
	expect(splitWords('昨日、友だちと映画を見ました。とても面白かった！', list).join('|')).toBe(
		'昨日|、|友だち|と|映画|を|見|まし|た|。|とても|面白|か|っ|た|！'
	);
});
