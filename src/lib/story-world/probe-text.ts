import { tellStory, tellTale } from './tell';

/** A text of the story world by what tells it again. */
export interface ToldText {
	/** A tale is told simply, a story with every word and many details. */
	readonly kind: 'tale' | 'story';
	readonly seed: number;
	readonly language: 'en' | 'ja';
}

/** Tells a text again. */
export function tellAgain({ kind, seed, language }: ToldText): string {
	return (kind === 'tale' ? tellTale(seed) : tellStory(seed))[language].text;
}
