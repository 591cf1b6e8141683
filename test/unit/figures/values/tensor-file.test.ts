import { describe, expect, test } from 'vitest';
import { savingFailure } from '../../../../src/lib/figures/values/saving-failure';
import {
	mostValues,
	refuseTooMany,
	saveHook,
	tensorFileName,
	TooManyValues
} from '../../../../src/lib/figures/values/tensor-file';
import { en } from '../../../../src/lib/i18n/en';
import { ja } from '../../../../src/lib/i18n/ja';
import { PictureTooLarge, pictureSize } from '../../../../src/lib/views/export/figure-png';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

describe('the name of a file', () => {
	test('tells tensor and shape', () => {
		expect(tensorFileName('blocks.0.attn.hook_pattern', [4, 13, 13], 'npy')).toBe(
			'blocks.0.attn.hook_pattern_4x13x13.npy'
		);
		expect(tensorFileName('one', [], 'csv')).toBe('one.csv');
	});
});

describe('what is too large', () => {
	test('is refused by its shape alone, with the numbers that matter', () => {
		expect(() => refuseTooMany([mostValues.csv], 'csv')).not.toThrow();
		expect(() => refuseTooMany([mostValues.csv + 1], 'csv')).toThrow(TooManyValues);
		expect(() => refuseTooMany([mostValues.csv + 1], 'npy')).not.toThrow();
	});

	test('is never read', async () => {
		const { trace } = sampleTrace({ layers: 1, heads: 2, length: 3 });
		const huge = {
			config: { ...trace.config, dVocab: mostValues.json },
			ids: trace.ids,
			read: () => Promise.reject(new Error('was read'))
		};
		await expect(saveHook(huge, 'logits', [], 'json')).rejects.toBeInstanceOf(TooManyValues);
	});

	test('is told in both languages, with the way out', () => {
		const values = new TooManyValues(5_000_000, 4_000_000, 'csv');
		expect(savingFailure(values, en.saving)).toBe(
			'These are 5,000,000 values; a CSV file holds at most 4,000,000. NPY holds more.'
		);
		expect(savingFailure(new TooManyValues(9, 8, 'npy'), en.saving)).not.toContain('more.');
		expect(savingFailure(values, ja.saving)).toContain('5,000,000');
		expect(savingFailure(new PictureTooLarge(20_000, 3), en.saving)).toContain('20,000 × 3');
		const gone = Object.assign(new Error('gone'), { name: 'Superseded' });
		expect(savingFailure(gone, en.saving)).toBe(en.saving.replaced);
		expect(savingFailure(new Error('no canvas'), en.saving)).toContain('no canvas');
	});
});

describe('the size of a picture', () => {
	test('is twice that of the drawing, in whole pixels', () => {
		const svg = '<?xml version="1.0"?>\n<svg xmlns="x" width="100.2" height="50"><svg width="1"/>';
		expect(pictureSize(svg)).toEqual({ width: 201, height: 100 });
	});

	test('is refused beyond what a browser paints', () => {
		expect(() => pictureSize('<svg width="8192" height="100">')).not.toThrow();
		expect(() => pictureSize('<svg width="8193" height="100">')).toThrow(PictureTooLarge);
		expect(() => pictureSize('<svg width="8000" height="8000">')).toThrow(PictureTooLarge);
		expect(() => pictureSize('<svg viewBox="0 0 1 1">')).toThrow('states no width');
	});
});
