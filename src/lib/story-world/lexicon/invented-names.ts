import type { Entry } from '../entry';

/** Beginnings and ends of names as they are said: English=Japanese. */
const beginnings =
	'Bal=バル, Be=ベ, Bo=ボ, Bri=ブリ, Da=ダ, Del=デル, Do=ド, Dul=ドゥル, Fa=ファ, Fel=フェル, Fi=フィ, Flo=フロ, Ga=ガ, Gil=ギル, Go=ゴ, Gwen=グウェン, Ha=ハ, Hel=ヘル, Jo=ジョ, Jul=ジュル, Ka=カ, Kel=ケル, Kim=キム, La=ラ, Lin=リン, Lo=ロ, Mar=マル, Me=メ, Mil=ミル, Mo=モ, Na=ナ, Nel=ネル, No=ノ, Pa=パ, Pel=ペル, Pi=ピ, Ra=ラ, Ro=ロ, Sel=セル, Sil=シル, So=ソ, Tam=タム, Te=テ, To=ト, Va=バ, Vel=ベル, Vi=ビ, Wil=ウィル, Yo=ヨ, Za=ザ';
const ends =
	'ba=バ, bel=ベル, bin=ビン, bo=ボ, da=ダ, den=デン, dis=ディス, do=ド, fi=フィ, ga=ガ, gus=ガス, jo=ジョ, ka=カ, kin=キン, ko=コ, la=ラ, len=レン, li=リ, lo=ロ, lu=ル, ma=マ, mi=ミ, mo=モ, na=ナ, nel=ネル, ni=ニ, no=ノ, pa=パ, pin=ピン, po=ポ, ra=ラ, rik=リック, ris=リス, ro=ロ, sa=サ, sel=セル, so=ソ, ta=タ, ti=ティ, to=ト, va=バ, vin=ビン, wen=ウェン, xa=クサ, za=ザ, zo=ゾ';
/** Japanese names, written in hiragana: two of these make one. None begins or ends like a particle. */
const kana =
	'Asa=あさ, Ao=あお, Fuki=ふき, Iku=いく, Kie=きえ, Maki=まき, Mina=みな, Saki=さき, Shizu=しず, Sumi=すみ, Suzu=すず, Tsuki=つき, Yasu=やす';
const kanaEnds = 'mi=み, ri=り, ko=こ, ki=き, ma=ま, se=せ, ra=ら, o=お';

type Part = readonly [en: string, ja: string];

function read(list: string): Part[] {
	return list.split(',').map((pair) => {
		const [en = '', ja = ''] = pair.trim().split('=');
		return [en, ja];
	});
}

function join(firsts: string, seconds: string): Entry[] {
	return read(firsts).flatMap(([en, ja]) =>
		read(seconds).flatMap(([enEnd, jaEnd]) =>
			(['she', 'he'] as const).map((gender) => ({
				kind: 'named' as const,
				en: en + enEnd,
				ja: ja + jaEnd,
				gender
			}))
		)
	);
}

/**
 * Names made up of two parts, each of a girl and of a boy: what such a hero is called, and whether it is
 * she or he, can be known from the story alone.
 */
export const inventedNames: readonly Entry[] = [...join(beginnings, ends), ...join(kana, kanaEnds)];
