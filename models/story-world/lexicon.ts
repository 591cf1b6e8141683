/** The people, things and places a story may hold, each named in English and Japanese. */

/** A word in both languages; `she` is given for those who are called he or she. */
export interface Entry {
	readonly en: string;
	readonly ja: string;
	readonly she?: boolean;
}

/** Reads "English=日本語" pairs separated by commas. */
function words(list: string): Entry[] {
	return list.split(',').map((pair) => {
		const [en = '', ja = ''] = pair.trim().split('=');
		return { en, ja };
	});
}

function people(list: string, she: boolean): Entry[] {
	return words(list).map((entry) => ({ ...entry, she }));
}

export const lexicon = {
	child: [
		...people(
			'Mia=ミア,Lily=リリー,Anna=アンナ,Emma=エマ,Sara=サラ,Lucy=ルーシー,Hana=ハナ,Yuki=ユキ,Mary=メアリー,Nina=ニナ,Rosa=ローザ,Amy=エイミー,Sakura=サクラ,Kate=ケイト,Ella=エラ,Aiko=アイコ',
			true
		),
		...people(
			'Tom=トム,Ben=ベン,Max=マックス,Leo=レオ,Jack=ジャック,Sam=サム,Ken=ケン,Taro=タロウ,Tim=ティム,John=ジョン,Omar=オマル,Kofi=コフィ,Bob=ボブ,Mike=マイク,Jiro=ジロウ,Paul=ポール',
			false
		)
	],
	woman: people('mom=お母さん,grandma=おばあさん,aunt=おばさん', true),
	man: people('dad=お父さん,grandpa=おじいさん,uncle=おじさん', false),
	animal: [
		...people(
			'fox=キツネ,rabbit=ウサギ,mouse=ネズミ,hen=めんどり,cat=猫,squirrel=リス,deer=鹿',
			true
		),
		...people(
			'bear=クマ,wolf=オオカミ,frog=カエル,owl=フクロウ,crow=カラス,turtle=カメ,badger=アナグマ',
			false
		)
	],
	pet: [
		...people('cat=猫,rabbit=ウサギ,bird=小鳥', true),
		...people('dog=犬,turtle=カメ,puppy=子犬,kitten=子猫', false)
	],
	toy: words(
		'ball=ボール,doll=人形,kite=凧,toy boat=おもちゃの船,drum=太鼓,toy car=おもちゃの車,book=本,hat=帽子,umbrella=傘,bag=かばん'
	),
	treasure: words(
		'coin=コイン,shell=貝殻,stone=石,feather=羽,ring=指輪,button=ボタン,bell=鈴,acorn=どんぐり,egg=卵'
	),
	opened: words('door=ドア,box=箱,chest=宝箱,drawer=引き出し,gate=門,cupboard=戸棚'),
	inside: words(
		'map=地図,letter=手紙,picture=絵,lamp=ランプ,watch=時計,music box=オルゴール,crown=かんむり'
	),
	food: words(
		'cake=ケーキ,apple=りんご,orange=みかん,pie=パイ,rice ball=おにぎり,cookie=クッキー,pear=なし,sandwich=サンドイッチ,peach=桃,egg=卵'
	),
	plant: words(
		'flower=花,tree=木,sunflower=ひまわり,tomato plant=トマト,bean plant=豆,pumpkin=かぼちゃ'
	),
	outdoors: words('park=公園,forest=森,garden=庭,field=野原,river=川,hill=丘,beach=浜辺,lake=湖'),
	building: words(
		'school=学校,library=図書館,shop=店,station=駅,market=市場,museum=博物館,house=家'
	),
	hiding: words(
		'under the bed=ベッドの下,behind the door=ドアの後ろ,in the box=箱の中,under the table=机の下,in the kitchen=台所,behind the sofa=ソファの後ろ,in the bag=かばんの中,under the chair=椅子の下'
	),
	colour: words(
		'red=赤い,blue=青い,yellow=黄色い,white=白い,black=黒い,green=緑色の,golden=金色の,pink=ピンクの'
	),
	size: words('small=小さな,big=大きな,old=古い,new=新しい,pretty=きれいな'),
	time: words(
		'One day=ある日,One morning=ある朝,One evening=ある夕方,One afternoon=ある午後,One Sunday=ある日曜日'
	),
	weather: words('sunny=晴れた,windy=風の強い,cold=寒い,warm=暖かい,rainy=雨の,cloudy=曇りの'),
	number: words('two=二つ,three=三つ,four=四つ,five=五つ,six=六つ'),
	vehicle: words('bus=バス,train=電車,boat=船,car=車'),
	lesson: words(
		'swim=泳ぐ,dance=踊る,cook=料理する,paint=絵を描く,sing=歌う,ride a bike=自転車に乗る,play the piano=ピアノを弾く,read=本を読む'
	)
} as const satisfies Record<string, readonly Entry[]>;

/** The name of a list in the lexicon. */
export type Category = keyof typeof lexicon;
