import type { Choices } from '../choices';
import { chooseWording } from '../template';
import type { Language } from '../teller';
import { world, type Fact, type Invented, type InventedKind, type Relation } from './world';

/** A fact as statements; `X` is who it is of, `V` what is said. */
type Said = Readonly<Record<Language, string>>;

const statements: Readonly<Record<`${InventedKind} ${Relation}`, Said> | Record<string, Said>> = {
	'creature colour': {
		en: '(The X is V|Every X is V|The colour of the X is V|You can tell a X by its V (coat|back|tail)).',
		ja: '(XはVです|Xの色はVです|Xは体がVです|どのXもVをしています)。'
	},
	'creature habitat': {
		en: '(The X lives in V|You find the X in V|The home of the X is V|X families sleep in V).',
		ja: '(XはVに住んでいます|XがいるのはVです|Xのすみかは、Vです|XはVで眠ります)。'
	},
	'creature diet': {
		en: '(The X eats V|The X likes V best|A hungry X looks for V|All day long the X eats V).',
		ja: '(XはVを食べます|XはVが大好きです|おなかがすいたXはVをさがします|Xの食べ物はVです)。'
	},
	'creature legs': {
		en: '(The X has V legs|The X walks on V legs|On its V legs the X is quick).',
		ja: '(Xの足はVです|Xには足がVあります|Xは足がVです)。'
	},
	'creature voice': {
		en: '(At night the X V|When it is happy, the X V|In the morning the X V).',
		ja: '(夜になると、Xは(いつも|)V|嬉しいとき、Xは(いつも|)V|朝、XはよくV)のです。'
	},
	'town island': {
		en: '(X is (a town|a small town|a town by the sea) on the island of V|X lies on V|The town of X is on the island of V).',
		ja: '(XはV島の町です|XはV島にあります|Xという町はV島にあります)。'
	},
	'town fame': {
		en: '(X is known for its V|People come to X for its V|In X they make V|X is proud of its V).',
		ja: '(XはVで知られています|XといえばVです|XではVを作っています|XのじまんはVです)。'
	},
	'town landmark': {
		en: '(In X there is V|In the middle of X stands V|X has V|Visitors of X look for V).',
		ja: '(XにはVがあります|Xのまん中にVがあります|Xに来た人はVを見に行きます)。'
	},
	'town founder': {
		en: '(X was founded by V|Long ago V built X|The first house of X was built by V).',
		ja: '(Xを作ったのはVです|むかし、VがXを作りました|Xの最初の家はVが建てました)。'
	},
	'person job': {
		en: '(X is V|X works as V|For many years X has been V).',
		ja: '(XはVです|XはVとして働いています|Xの仕事はVです)。'
	},
	'person animal': {
		en: '(X has V|X lives with V|At home, V waits for X).',
		ja: '(XはVを飼っています|XはVとくらしています|家ではVがXを待っています)。'
	},
	'person instrument': {
		en: '(X plays V|X can play V|In the evening X plays V).',
		ja: '(XはVを習っています|XはVができます|夜、XはVを練習します)。'
	},
	'person colour': {
		en: '(The favourite colour of X is V|X likes V best|The door of X is V).',
		ja: '(Xの好きな色はVです|Xが一番好きな色はVです|Xの家のドアの色はVです)。'
	}
};

/** Who training documents may tell of. */
export const known: readonly Invented[] = world.filter(({ isUnknown }) => !isUnknown);

/** One fact as a sentence. */
export function state(it: Invented, fact: Fact, language: Language, choices: Choices): string {
	const said = statements[`${it.kind} ${fact.relation}`];
	if (!said) throw new RangeError(`nothing says the ${fact.relation} of a ${it.kind}`);
	return chooseWording(said[language], choices)
		.replace(/\bX\b/g, it[language])
		.replace(/\bV\b/g, fact[language]);
}

/** A few lines about one thing of the invented world. */
export function tellFacts(language: Language, choices: Choices): string {
	const it = choices.pick(known);
	const told: Fact[] = [];
	const tellable = it.facts.filter(({ isWithheld }) => !isWithheld);
	while (
		told.length < Math.min(3, tellable.length) ||
		(told.length < tellable.length && choices.happens(0.5))
	)
		told.push(choices.pick(tellable.filter((fact) => !told.includes(fact))));
	return told.map((fact) => state(it, fact, language, choices)).join(language === 'en' ? ' ' : '');
}
