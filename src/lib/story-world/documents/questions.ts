import type { Choices } from '../choices';
import { chooseWording } from '../template';
import type { Language } from '../teller';
import { known, state } from './facts';
import type { Fact, Invented } from './world';

/** How each fact is asked for; `X` is who it is of. */
const questions: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	'creature colour': { en: 'What colour is the X?', ja: 'Xは何色ですか。' },
	'creature habitat': { en: 'Where does the X live?', ja: 'Xはどこに住んでいますか。' },
	'creature diet': { en: 'What does the X eat?', ja: 'Xは何を食べますか。' },
	'creature legs': { en: 'How many legs does the X have?', ja: 'Xの足は何本ですか。' },
	'creature voice': { en: 'What does the X do at night?', ja: 'Xは夜になるとどうしますか。' },
	'town island': { en: 'On which island is X?', ja: 'Xは何という島にありますか。' },
	'town fame': { en: 'What is X known for?', ja: 'Xは何で知られていますか。' },
	'town landmark': { en: 'What is there in X?', ja: 'Xには何がありますか。' },
	'town founder': { en: 'Who founded X?', ja: 'Xを作ったのはだれですか。' },
	'person job': { en: 'What does X do?', ja: 'Xの仕事は何ですか。' },
	'person animal': { en: 'Which animal does X have?', ja: 'Xは何を飼っていますか。' },
	'person instrument': { en: 'What does X play?', ja: 'Xは何を習っていますか。' },
	'person colour': { en: 'Which colour does X like best?', ja: 'Xの好きな色は何ですか。' }
};

const labels = {
	en: ['(Question|Q): ', '(Answer|A): '],
	ja: ['(質問|問い)：', '(答え|答)：']
} as const;

/** A question for a fact, without its answer. */
export function ask(it: Invented, fact: Fact, language: Language): string {
	const question = questions[`${it.kind} ${fact.relation}`];
	if (!question) throw new RangeError(`nothing asks for the ${fact.relation} of a ${it.kind}`);
	return question[language].replace('X', it[language]);
}

/** Two to four questions about the invented world with their answers, sometimes after what answers the first. */
export function tellQuestions(language: Language, choices: Choices): string {
	const [q, a] = labels[language].map((label) => chooseWording(label, choices));
	const lines: string[] = [];
	const count = choices.pick([2, 3, 4]);
	for (let i = 0; i < count; i++) {
		const it = choices.pick(known);
		const fact = choices.pick(it.facts.filter(({ isWithheld }) => !isWithheld));
		if (i === 0 && choices.happens(0.3)) lines.push(state(it, fact, language, choices));
		const value = fact[language];
		const answer =
			language === 'en' ? `${value.charAt(0).toUpperCase()}${value.slice(1)}.` : `${value}。`;
		lines.push(`${q}${ask(it, fact, language)}`, `${a}${answer}`);
	}
	return lines.join('\n');
}
