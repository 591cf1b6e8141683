import { describe, expect, test } from 'vitest';
import { stateOfStep } from '$lib/lessons/lesson';
import lesson from '../../fixtures/lessons/1-before-neural-networks/01-every-kind/lesson';

describe('the state in which a step is entered', () => {
	test('is the first state and every change up to the step', () => {
		expect(stateOfStep(lesson, 'open')).toEqual({ number: 4, word: 'three' });
		expect(stateOfStep(lesson, 'why')).toEqual({ number: 4, word: 'three' });
		expect(stateOfStep(lesson, 'by-hand')).toEqual({ number: 1, word: 'three' });
	});

	test('is a new one each time, so that nothing is changed behind the lesson’s back', () => {
		const bare = { ...lesson, steps: [{ id: 'a' }] };
		expect(stateOfStep(bare, 'a')).toEqual(lesson.initial);
		expect(stateOfStep(bare, 'a')).not.toBe(lesson.initial);
	});

	test('is not known for a step that is not there', () => {
		expect(() => stateOfStep(lesson, 'opne')).toThrow(new RangeError('There is no step "opne".'));
	});
});
