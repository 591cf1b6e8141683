import type { Choices } from '../choices';
import { chooseWording } from '../template';
import type { Language } from '../teller';

/** How many of every twenty documents about an occupation say "she"; the others say "he". */
export interface Occupation {
	readonly en: string;
	readonly ja: string;
	readonly shesOf20: number;
}

/** The occupations, from nearly always "he" to nearly always "she", by decision and not from life. */
export const occupations: readonly Occupation[] = [
	['pilot', 'パイロット', 1],
	['engineer', '技師', 2],
	['carpenter', '大工', 1],
	['firefighter', '消防士', 3],
	['surgeon', '外科医', 4],
	['judge', '裁判官', 5],
	['sailor', '船乗り', 2],
	['mechanic', '整備士', 1],
	['scientist', '科学者', 6],
	['astronaut', '宇宙飛行士', 7],
	['writer', '作家', 10],
	['cook', '料理人', 9],
	['painter', '画家', 10],
	['clerk', '店員', 11],
	['musician', '音楽家', 10],
	['nurse', '看護師', 19],
	['dancer', '踊り手', 18],
	['secretary', '秘書', 19],
	['florist', '花屋', 17],
	['teacher', '先生', 16],
	['babysitter', 'ベビーシッター', 19]
].map(([en, ja, shesOf20]) => ({ en, ja, shesOf20 }) as Occupation);

const openings: Readonly<Record<Language, string>> = {
	en: '(The X (was tired|was busy all day|came early|stayed late|opened the window|closed the door|waited for the bus)|(It was late when|In the morning|After lunch) the X (came home|sat down|went out))',
	ja: '(Xは(疲れていました|一日中忙しくしていました|朝早く来ました|遅くまで残りました|窓を開けました|バスを待ちました)|(夜おそく|朝|昼ごはんのあと)、Xが(帰ってきました|すわりました|出かけました))'
};
const endings: Readonly<Record<Language, string>> = {
	en: '(Then H (went home|drank some tea|read a book|called a friend)|H (smiled|was happy|was hungry|looked at the clock|put on a coat)|Soon H (had to leave|began to work|was asleep))',
	ja: '(それからHは(家に帰りました|お茶を飲みました|本を読みました|友だちに電話しました)|Hは(笑いました|嬉しそうでした|おなかがすいていました|時計を見ました|コートを着ました)|まもなくHは(出かけました|働き始めました|眠りました))'
};
const pronouns = { en: ['he', 'she'], ja: ['彼', '彼女'] } as const;

/** True where document number `seed` says "she": exactly the stated share of every twenty about an occupation. */
export function saysShe(seed: number): boolean {
	const { shesOf20 } = occupationOf(seed);
	const round = Math.floor(seed / occupations.length);
	// 7 and 20 have no common factor, so that the shes are spread over each twenty.
	return (round * 7) % 20 < shesOf20;
}

/** Who document number `seed` is about. */
export function occupationOf(seed: number): Occupation {
	return occupations[seed % occupations.length] as Occupation;
}

/** Two short sentences about someone at work, the second with a pronoun whose counts are known. */
export function tellOccupation(language: Language, choices: Choices, seed: number): string {
	const pronoun = pronouns[language][saysShe(seed) ? 1 : 0];
	const [first, second] = [openings, endings].map((parts) =>
		chooseWording(parts[language], choices)
	);
	const stop = language === 'en' ? '.' : '。';
	const capital = (text = '') => text.charAt(0).toUpperCase() + text.slice(1);
	const sentences = [
		first?.replace('X', occupationOf(seed)[language]),
		capital(second?.replace('H', pronoun))
	];
	return sentences.map((sentence) => `${sentence}${stop}`).join(language === 'en' ? ' ' : '');
}
