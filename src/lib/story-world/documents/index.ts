import { Choices } from '../choices';
import { unseenPlots } from '../plots';
import { tellStory, tellTale } from '../tell';
import type { Language } from '../teller';
import { tellFacts } from './facts';
import { tellFewShot } from './few-shot';
import { tellOccupation } from './occupations';
import { tellQuestions } from './questions';
import { tellReferents } from './referents';

type Tell = (language: Language, choices: Choices, seed: number) => string;

const tellings = {
	stories: (language, _, seed) => tellStory(seed)[language].text,
	tales: (language, _, seed) => tellTale(seed)[language].text,
	'unseen-stories': (language, _, seed) => tellStory(seed, unseenPlots)[language].text,
	facts: tellFacts,
	questions: tellQuestions,
	'few-shot': tellFewShot,
	occupations: tellOccupation,
	referents: tellReferents
} as const satisfies Record<string, Tell>;

/** The kinds of documents that this world gives. */
export type DocumentKind = keyof typeof tellings;

export const documentKinds = Object.keys(tellings) as DocumentKind[];

/** Document number `seed` of a kind, an integer from 0: the same each time. */
export function tellDocument(kind: DocumentKind, language: Language, seed: number): string {
	return tellings[kind](language, new Choices(seed), seed);
}
