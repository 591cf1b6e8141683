import { defineLesson } from '../../../../src/lib/lessons/lesson';
import { letters, type Counts } from './counts';

/** What the learner can change: the text, and the letter that is looked at. */
export interface State {
	text: string;
	letter: string;
}

/** A lesson of every kind of step, on the letters of a word: small enough to check by hand. */
export default defineLesson<State, Counts>({
	minutes: 8,
	prerequisites: ['tokens'],
	sources: [
		{
			cite: 'Shannon 1951',
			title: 'Prediction and Entropy of Printed English',
			url: 'https://doi.org/10.1002/j.1538-7305.1951.tb01366.x'
		}
	],
	needsModel: false,
	experiment: () => import('./Experiment.svelte'),
	initial: { text: 'abracadabra', letter: 'a' },
	own: ['text'],
	facts: ['share', 'letter'],
	steps: [
		{ id: 'open' },
		{
			id: 'which',
			predict: {
				kind: 'choice',
				options: 3,
				answer: ({ counts }) => indexOfLargest(counts.slice(0, 3)),
				shares: ({ counts }, { text }) => counts.slice(0, 3).map((count) => count / text.length)
			}
		},
		{
			id: 'how-much',
			show: { letter: 'b' },
			predict: { kind: 'number', min: 0, max: 100, unit: '%', answer: ({ share }) => share }
		},
		{
			id: 'sort',
			predict: {
				kind: 'order',
				items: 3,
				answer: ({ counts }) =>
					[0, 1, 2].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
			}
		},
		{
			id: 'point',
			show: { letter: 'a' },
			predict: {
				kind: 'cell',
				cells: () => ({ rows: letters, columns: letters }),
				answer: ({ pairs }) => {
					const largest = indexOfLargest(pairs.flat());
					return { row: Math.floor(largest / letters.length), column: largest % letters.length };
				}
			}
		},
		{ id: 'why', why: true },
		{
			id: 'rare',
			check: {
				kind: 'state',
				isSolved: ({ share }) => share < 15,
				solving: { letter: 'c' },
				failing: { letter: 'b' }
			}
		},
		{ id: 'fair', check: { kind: 'choice', options: 3, right: 2 } },
		{
			id: 'sum',
			check: {
				kind: 'number',
				min: 0,
				max: 100,
				unit: '%',
				answer: ({ share }) => share,
				tolerance: 1
			}
		}
	],
	next: {
		opens: 'text',
		explorer: ({ text }) => (text === '' ? null : `v=1&text=${encodeURIComponent(text)}`)
	}
});

function indexOfLargest(values: readonly number[]): number {
	return values.indexOf(Math.max(...values));
}
