import { Choices } from '../choices';

/** Something said of an invented thing: `nuri` `lives in` `the reed lake`. */
export interface Fact {
	readonly relation: Relation;
	readonly en: string;
	readonly ja: string;
	/** True where no training document tells it: a model can only guess. */
	readonly isWithheld: boolean;
}

/** One of this world's own creatures, towns or people. */
export interface Invented {
	readonly kind: InventedKind;
	readonly en: string;
	readonly ja: string;
	readonly facts: readonly Fact[];
	/** True where no training document so much as names it. */
	readonly isUnknown: boolean;
}

const values = {
	colour:
		'red=赤, blue=青, white=白, black=黒, green=緑, yellow=黄色, brown=茶色, grey=灰色, purple=紫, orange=オレンジ色',
	habitat:
		'the forest=森, the lake=湖, the river=川, the mountains=山, the desert=砂漠, the sea=海, the cave=洞窟, the marsh=沼, the meadow=草原, the snow=雪の中',
	diet: 'berries=木の実, fish=魚, grass=草, honey=はちみつ, mushrooms=きのこ, seeds=種, leaves=葉, snails=かたつむり, roots=根, apples=りんご',
	legs: 'two=二本, four=四本, six=六本, eight=八本',
	voice:
		'sings=歌う, whistles=口笛を吹く, hums=うなる, barks=ほえる, clicks=かちかち鳴く, says nothing=黙っている',
	island: 'Arla=アルラ, Besko=ベスコ, Cindu=シンドゥ, Dorim=ドリム, Elvo=エルヴォ',
	fame: 'bread=パン, clocks=時計, lanterns=ランタン, silk=絹, bells=鐘, pears=なし, boats=船, glass=ガラス, songs=歌, cheese=チーズ',
	landmark:
		'a lighthouse=灯台, a stone bridge=石の橋, a windmill=風車, an old tower=古い塔, a glass house=温室, a harbour=港, a round square=丸い広場, a library=図書館',
	founder:
		'a queen=女王, a fisher=漁師, a sailor=船乗り, a baker=パン屋, two sisters=二人の姉妹, a painter=画家',
	job: 'a baker=パン屋, a teacher=先生, a fisher=漁師, a weaver=織物職人, a singer=歌手, a gardener=庭師, a clockmaker=時計職人, a painter=画家, a sailor=船乗り, a doctor=医者',
	animal:
		'a cat=猫, a dog=犬, a parrot=オウム, a goat=やぎ, a turtle=カメ, a pony=ポニー, a hen=めんどり, a rabbit=ウサギ',
	instrument:
		'the flute=笛, the drum=太鼓, the violin=バイオリン, the harp=ハープ, the piano=ピアノ, the horn=ホルン'
} as const;

/** What is known of each kind. */
const relationsOf = {
	creature: ['colour', 'habitat', 'diet', 'legs', 'voice'],
	town: ['island', 'fame', 'landmark', 'founder'],
	person: ['job', 'animal', 'instrument', 'colour']
} as const;

export type InventedKind = keyof typeof relationsOf;
export type Relation = (typeof relationsOf)[InventedKind][number];

/** Syllables with their kana; names are two or three of them. */
const syllables =
	'na=ナ, ri=リ, mo=モ, tu=トゥ, ke=ケ, so=ソ, li=リ, va=ヴァ, do=ド, pe=ペ, zu=ズ, mi=ミ, ba=バ, go=ゴ, fe=フェ, wa=ワ, ju=ジュ, ho=ホ, te=テ, ra=ラ';
const endings = 'n=ン, l=ル, k=ク, m=ム, s=ス, x=ックス';

function pairs(list: string): { en: string; ja: string }[] {
	return list.split(',').map((pair) => {
		const [en = '', ja = ''] = pair.trim().split('=');
		return { en, ja };
	});
}

/** How many of each kind there are. */
const population = 60;
/** Every sixth lacks one fact in all that is told; every tenth is never told of. */
const withheldEvery = 6;
const unknownEvery = 10;
/** Seed of the world itself: changing it makes another world. */
const worldSeed = 1851;

/** Names that would be words of our world. */
const realWords = [
	'hotel',
	'motel',
	'model',
	'rabies',
	'tutu',
	'dodo',
	'zulu',
	'limo',
	'mimi',
	'solitude',
	'mango',
	'tango',
	'bali',
	'rago',
	'sofe',
	'lira',
	'sora',
	'fedora',
	'derek',
	'goril',
	'sodom',
	'judo',
	'keri',
	'lite',
	'bahama'
];

function inventName(choices: Choices, taken: Set<string>): { en: string; ja: string } {
	const parts = [choices.pick(pairs(syllables)), choices.pick(pairs(syllables))];
	if (choices.happens(0.4)) parts.push(choices.pick(pairs(syllables)));
	if (choices.happens(0.6)) parts.push(choices.pick(pairs(endings)));
	const name = { en: parts.map(({ en }) => en).join(''), ja: parts.map(({ ja }) => ja).join('') };
	if (realWords.includes(name.en) || taken.has(name.en) || taken.has(name.ja))
		return inventName(choices, taken);
	taken.add(name.en).add(name.ja);
	return name;
}

function invent(
	kind: InventedKind,
	number: number,
	choices: Choices,
	taken: Set<string>
): Invented {
	const name = inventName(choices, taken);
	const relations: readonly Relation[] = relationsOf[kind];
	const hidden = number % withheldEvery === 1 ? choices.pick(relations) : null;
	const facts = relations.map((relation) => ({
		relation,
		...choices.pick(pairs(values[relation])),
		isWithheld: relation === hidden
	}));
	const isNamed = kind !== 'creature';
	const en = isNamed ? name.en.charAt(0).toUpperCase() + name.en.slice(1) : name.en;
	return { kind, en, ja: name.ja, facts, isUnknown: number % unknownEvery === unknownEvery - 1 };
}

function createWorld(): Invented[] {
	const choices = new Choices(worldSeed);
	const taken = new Set<string>();
	return (Object.keys(relationsOf) as InventedKind[]).flatMap((kind) =>
		Array.from({ length: population }, (_, number) => invent(kind, number, choices, taken))
	);
}

/** Every creature, town and person of the invented world, the same each time; all that is true of them. */
export const world: readonly Invented[] = createWorld();
