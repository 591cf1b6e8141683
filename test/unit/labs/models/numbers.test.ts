import { expect, it } from 'vitest';
import { en } from '../../../../src/lib/i18n/en';
import { ja } from '../../../../src/lib/i18n/ja';
import {
	compactCount,
	durationText,
	headName,
	sourceName
} from '../../../../src/lib/labs/models/numbers';

it('shortens large numbers as each language does', () => {
	expect(compactCount(28_262_400, 'en')).toBe('28.3M');
	expect(compactCount(28_262_400, 'ja')).toBe('2830万');
	expect(compactCount(437, 'en')).toBe('437');
});

it.each([
	[59.4, '59 s', '59秒'],
	[59.6, '1 min', '1分'],
	[3_570, '1 h 0 min', '1時間0分'],
	[6_870, '1 h 55 min', '1時間55分']
])('says %d seconds in words', (seconds, english, japanese) => {
	expect(durationText(seconds, en.models)).toBe(english);
	expect(durationText(seconds, ja.models)).toBe(japanese);
});

it('names heads from 1, and sources by their key where nothing better is known', () => {
	expect(headName(0, 3)).toBe('1.4');
	expect(sourceName('tinystories', en.models)).toBe('TinyStories');
	expect(sourceName('new-source', en.models)).toBe('new-source');
});
