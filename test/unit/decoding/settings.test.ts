import { expect, test } from 'vitest';
import { checkSettings, defaultSettings, isGreedy } from '../../../src/lib/decoding/settings';

test('the defaults are valid and sample the model as it is', () => {
	expect(() => checkSettings(defaultSettings)).not.toThrow();
	expect(isGreedy(defaultSettings)).toBe(false);
});

test('greedy is a method, and the limit of the temperature', () => {
	expect(isGreedy({ ...defaultSettings, method: 'greedy' })).toBe(true);
	expect(isGreedy({ ...defaultSettings, temperature: 0 })).toBe(true);
});

test.each([
	['temperature', -0.1],
	['temperature', 5.1],
	['temperature', 1e-9],
	['temperature', NaN],
	['topK', -1],
	['topK', 1.5],
	['topP', -0.1],
	['topP', 1.1],
	['repetitionPenalty', 0.9],
	['repetitionPenalty', Infinity]
])('%s %d is outside its range and named', (name, value) => {
	expect(() => checkSettings({ ...defaultSettings, [name]: value })).toThrow(name);
	expect(() => checkSettings({ ...defaultSettings, [name]: value })).toThrow(RangeError);
});

test.each([
	['temperature', 0],
	['temperature', 5],
	['topK', 0],
	['topK', 50257],
	['topP', 0],
	['topP', 1],
	['repetitionPenalty', 5]
])('%s %d is valid', (name, value) => {
	expect(() => checkSettings({ ...defaultSettings, [name]: value })).not.toThrow();
});
