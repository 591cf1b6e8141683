import { defineLesson } from '$lib/lessons/lesson';
import { mostLift, type Facts, type State } from './state';

export default defineLesson<State, Facts>({
	minutes: 15,
	prerequisites: ['tokens', 'embeddings-and-positions'],
	sources: [
		{
			cite: 'Vaswani et al. 2017',
			title: 'Attention Is All You Need',
			url: 'https://arxiv.org/abs/1706.03762'
		},
		{
			cite: 'Bahdanau, Cho and Bengio 2014',
			title: 'Neural Machine Translation by Jointly Learning to Align and Translate',
			url: 'https://arxiv.org/abs/1409.0473'
		},
		{
			cite: 'Levesque, Davis and Morgenstern 2012',
			title: 'The Winograd Schema Challenge',
			url: 'https://cdn.aaai.org/ocs/4492/4492-21843-1-PB.pdf'
		}
	],
	needsModel: true,
	experiment: () => import('./Experiment.svelte'),
	initial: { view: 'read', own: '', layer: -1, head: -1, query: -1, key: -1, lift: 0 },
	own: ['own'],
	facts: [
		'query',
		'key',
		'meant',
		'pieces',
		'headName',
		'heads',
		'blocks',
		'origin',
		'lookers',
		'dot',
		'dHead',
		'score',
		'weight',
		'firstWeight',
		'weightNow',
		'othersFactor',
		'said',
		'saidShare',
		'verdict',
		'scenes',
		'resolved',
		'scenesVerdict',
		'formsRead',
		'bits',
		'bitsAll',
		'bitsBest',
		'bestHead',
		'cheaters',
		'peek',
		'even',
		'peekVerdict',
		'maskVerdict'
	],
	steps: [
		{ id: 'open' },
		{
			id: 'bet',
			show: { view: 'look' },
			predict: { kind: 'number', min: 0, max: 16, answer: ({ lookers }) => lookers }
		},
		{ id: 'score', show: { view: 'score' } },
		{ id: 'weights', show: { view: 'weights' } },
		{
			id: 'lower',
			show: { lift: -2 },
			// All other shares are divided by the same smaller sum, whatever the model.
			predict: { kind: 'choice', options: 3, answer: () => 1 }
		},
		{ id: 'mix', show: { view: 'mix', lift: 0 } },
		{ id: 'follow', show: { view: 'next' } },
		{ id: 'does-it', show: { view: 'scenes' } },
		{
			id: 'no-mask',
			show: { view: 'mask' },
			predict: { kind: 'choice', options: 3, answer: ({ without }) => without }
		},
		{ id: 'cheat' },
		{ id: 'why', why: true },
		{
			id: 'first-token',
			show: { view: 'next' },
			check: {
				kind: 'state',
				isSolved: ({ firstWeight }, { lift }) => lift !== 0 && firstWeight >= 0.9,
				solving: { key: 0, lift: mostLift },
				failing: { key: 0, lift: -mostLift }
			}
		},
		{
			id: 'by-hand',
			check: { kind: 'number', answer: () => 50, tolerance: 0.5, min: 0, max: 100, unit: '%' }
		},
		{ id: 'copy-ahead', check: { kind: 'choice', options: 4, right: 2 } }
	],
	next: { opens: 'state', explorer: (_state, facts) => facts?.explorer ?? null }
});
