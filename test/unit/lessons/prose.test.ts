import { describe, expect, test } from 'vitest';
import { oneStep } from '../scripts/lesson-text/small-lesson';
import { htmlOfStep, minutesToRead, wordsOf } from './prose';

const wordsIn = (markdown: string) => wordsOf(oneStep(markdown).html).trim();

describe('the words of a text', () => {
	test('are those that are read', () => {
		expect(wordsIn('A **bold** [link](../a/) at 1 < 2.')).toBe('A bold link at 1 < 2.');
		expect(wordsIn('A :term[word]{says="not read"} of `code`, $\\frac{a}{b}$ and :value[n].')).toBe(
			'A word of  ,  and  0 .'
		);
		expect(wordsIn('$$\n\\sqrt{x}\n$$')).not.toMatch(/[a-z]/);
	});

	test('take the time that their number says', () => {
		const words = (count: number, word: string) => ({
			title: '',
			lead: '',
			teacher: '',
			steps: [oneStep(word.repeat(count))]
		});
		expect(minutesToRead(words(400, 'word '), 'en')).toBe(2);
		expect(minutesToRead(words(450, '字、'), 'ja')).toBe(1);
	});

	test('leave out hints and what a wrong answer is told', () => {
		const step = oneStep(
			`::::check\nA\n- B\n- C\n:::hint\n${'hint '.repeat(50)}\n:::\n:::hint\nJ\n:::\n:::right\n${'right '.repeat(197)}\n:::\n:::wrong\nM\n:::\n::::`
		);
		expect(minutesToRead({ title: '', lead: '', teacher: '', steps: [step] }, 'en')).toBe(1);
	});

	test('are those of every part of a step', () => {
		const step = oneStep(
			'A\n\n:::predict\nB\n- C\n- D\n:::\n:::reveal\nE\n:::\n::::why\nF\n:::answer\nG\n:::\n::::\n::::check\nH\n- I\n:::hint\nJ\n:::\n:::hint\nK\n:::\n:::right\nL\n:::\n:::wrong\nM\n:::\n::::\n:::try\nN\n:::'
		);
		expect(wordsOf(htmlOfStep(step).join('')).replace(/\s/g, '')).toBe('ABCDEFGHIJKLMN');
	});
});
