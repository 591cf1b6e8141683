import { describe, expect, it } from 'vitest';
import { labelStep, labelWidth } from '../../../src/lib/views/label-width';

describe('labelWidth', () => {
	it('counts wide characters as one em, others as 0.6, and a quarter between them', () => {
		expect(labelWidth('鍵', 10)).toBe(10);
		expect(labelWidth('ab', 10)).toBe(12);
		expect(labelWidth('鍵1', 10)).toBe(18.5);
	});
});

describe('labelStep', () => {
	it('is how many cells a label needs, at least one', () => {
		expect(labelStep(20, 14)).toBe(1);
		expect(labelStep(2, 14)).toBe(7);
	});
});
