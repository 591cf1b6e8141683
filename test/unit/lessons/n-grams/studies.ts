import { readFileSync } from 'node:fs';
import type { UnitKind } from '../../../../lessons/1-before-neural-networks/03-n-grams/state';
import { cutterOf } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/cut-units';
import { Models } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/models';
import { telling } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/stories';
import {
	finish,
	studying
} from '../../../../lessons/1-before-neural-networks/03-n-grams/study/study';

const shipped = (path: string) =>
	readFileSync(new URL(`../../../../static/${path}`, import.meta.url), 'utf8');

const stories = new Map<string, string>();
const made = new Map<string, Models>();

/** The text that the lesson counts where the learner brings none. */
export function storiesIn(language: 'en' | 'ja'): string {
	const text = stories.get(language) ?? finish(telling(language));
	stories.set(language, text);
	return text;
}

/** A text counted as the worker does it. */
export function modelsOf(text: string, kind: UnitKind): Models {
	const cutBy = {
		wordList: kind === 'words' ? shipped('words/ja.txt') : undefined,
		tokenizer: kind === 'tokens' ? JSON.parse(shipped('models/story-5m/tokenizer.json')) : undefined
	};
	return new Models(finish(studying(text, kind, cutterOf(kind, cutBy))));
}

/** The stories counted, each kind of units once. */
export function modelsOfStories(language: 'en' | 'ja', kind: UnitKind): Models {
	const key = `${language} ${kind}`;
	const models = made.get(key) ?? modelsOf(storiesIn(language), kind);
	made.set(key, models);
	return models;
}
