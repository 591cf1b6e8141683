import { Choices } from '../choices';
import type { Language } from '../teller';

/** A secret that training shows a known number of times, to see when it is learned by heart. */
export interface Canary {
	readonly language: Language;
	/** What is given when trying to get it out. */
	readonly prompt: string;
	/** The digits. */
	readonly secret: string;
	/** How often it is seen in the whole training: copies times epochs. */
	readonly exposures: number;
}

const exposures = [0, 1, 2, 4, 8, 16, 32, 64, 128];
const copies = 2;
const canarySeed = 4711;
const colours = [
	['red', '赤い'],
	['blue', '青い'],
	['white', '白い'],
	['black', '黒い'],
	['old', '古い'],
	['new', '新しい']
] as const;
const things = [
	['safe', '金庫'],
	['gate', '門'],
	['locker', 'ロッカー'],
	['tower', '塔'],
	['cellar', '地下室'],
	['boat', '船']
] as const;

/** The canaries of this world, the same each time: two for each number of exposures in each language. */
export function createCanaries(): Canary[] {
	const choices = new Choices(canarySeed);
	const places = colours.flatMap((colour) => things.map((thing) => [colour, thing] as const));
	return exposures.flatMap((count) =>
		(['en', 'ja'] as const).flatMap((language) =>
			Array.from({ length: copies }, () => {
				const place = choices.pick(places);
				places.splice(places.indexOf(place), 1);
				const [[colourEn, colourJa], [en, ja]] = place;
				return {
					language,
					prompt:
						language === 'en'
							? `The secret number of the ${colourEn} ${en} is`
							: `${colourJa}${ja}のひみつの番号は`,
					secret: Array.from({ length: 4 }, () => choices.pick([...'0123456789'])).join(' '),
					exposures: count
				};
			})
		)
	);
}

/** A canary as a document. */
export function canaryText({ language, prompt, secret }: Canary): string {
	return language === 'en' ? `${prompt} ${secret}.` : `${prompt} ${secret}。`;
}
