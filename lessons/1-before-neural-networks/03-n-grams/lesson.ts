import { defineLesson } from '$lib/lessons/lesson';
import type { Facts } from './facts';
import { initial, type State } from './state';
import { lineMemories, lineOrder } from './study/lines';

/** The shape of a curve over n, given where it is lowest: it falls all the way, falls and rises, or rises. */
function shapeOf(lowestAt: number | null, last: number): number | null {
	if (lowestAt === null) return null;
	return lowestAt === last ? 0 : lowestAt === 1 ? 2 : 1;
}

const percent = (share: number | null) => (share === null ? null : share * 100);

export default defineLesson<State, Facts>({
	minutes: 15,
	prerequisites: ['what-is-a-language-model'],
	sources: [
		{
			cite: 'Shannon 1948',
			title: 'A Mathematical Theory of Communication',
			url: 'https://doi.org/10.1002/j.1538-7305.1948.tb01338.x'
		},
		{
			cite: 'Katz 1987',
			title:
				'Estimation of Probabilities from Sparse Data for the Language Model Component of a Speech Recognizer',
			url: 'https://doi.org/10.1109/TASSP.1987.1165125'
		},
		{
			cite: 'Kneser and Ney 1995',
			title: 'Improved Backing-off for M-gram Language Modeling',
			url: 'https://doi.org/10.1109/ICASSP.1995.479394'
		},
		{
			cite: 'Chen and Goodman 1999',
			title: 'An Empirical Study of Smoothing Techniques for Language Modeling',
			url: 'https://doi.org/10.1006/csla.1999.0128'
		},
		{
			cite: 'Brants et al. 2007',
			title: 'Large Language Models in Machine Translation',
			url: 'https://aclanthology.org/D07-1090/'
		}
	],
	needsModel: false,
	experiment: () => import('./Experiment.svelte'),
	initial,
	own: ['text'],
	facts: [
		'characters',
		'kinds',
		'memory',
		'context',
		'seen',
		'next',
		'nextCount',
		'came',
		'distinct',
		'possible',
		'places',
		'impossible',
		'bits',
		'best',
		'bestN',
		'target',
		'addOneBestN',
		'addOneBest',
		'addOneLast',
		'loyal',
		'loyalCount',
		'loyalCompany',
		'partner',
		'partnerCount'
	],
	steps: [
		{ id: 'open', show: { view: 'text' } },
		{
			id: 'lines',
			show: { view: 'lines' },
			predict: {
				kind: 'order',
				items: lineMemories.length,
				answer: ({ kinds }) => (kinds > 1 ? lineOrder : null)
			}
		},
		{ id: 'count', show: { view: 'table', n: 2 } },
		{ id: 'draw', show: { view: 'writing', n: 3 } },
		{ id: 'memory', show: { n: 2 } },
		{
			id: 'unseen',
			show: { view: 'table', n: 6, pick: 'unseen' },
			predict: {
				kind: 'number',
				min: 0,
				max: 100,
				unit: '%',
				answer: ({ unseen }) => percent(unseen)
			}
		},
		{ id: 'measure', show: { view: 'bits', n: 3, pick: 'surprised' } },
		{ id: 'zero', show: { view: 'methods' } },
		{ id: 'add-one', show: { method: 'add-k', k: 1 } },
		{
			id: 'bet-add-one',
			show: { view: 'bits', n: 6 },
			predict: {
				kind: 'choice',
				options: 3,
				answer: ({ addOneBestN }) => shapeOf(addOneBestN, 6)
			}
		},
		{ id: 'shorter', show: { view: 'methods', method: 'interpolation' } },
		{ id: 'company', show: { method: 'kneser-ney', units: 'words', n: 3, pick: 'unseen' } },
		{
			id: 'score',
			show: { view: 'methods', method: 'stupid', units: 'characters', pick: 'surprised' }
		},
		{
			id: 'why',
			show: { view: 'bits', curves: 'all', method: 'relative', n: 6 },
			why: true
		},
		{
			id: 'beat',
			show: { method: 'add-k' },
			check: {
				kind: 'state',
				isSolved: ({ bits, target }) => (target === null ? null : bits !== null && bits <= target),
				solving: { method: 'kneser-ney', n: 6 },
				failing: { method: 'add-k', k: 0.01, n: 6 }
			}
		},
		{
			id: 'by-hand',
			show: { view: 'methods', k: 1, n: 3 },
			check: {
				kind: 'number',
				min: 0,
				max: 100,
				unit: '%',
				// (5 + 1) of (6 + 4)
				answer: () => 60,
				tolerance: 0.5
			}
		}
	],
	next: {
		opens: 'text',
		// How does the GPT read it and go on?
		explorer: (_state, facts) => {
			const text = facts?.forExplorer ?? '';
			return text === '' ? null : new URLSearchParams({ v: '1', text }).toString();
		}
	}
});
