import { entries } from '../entry';

/** Pleasant ones, after "was" and "felt". */
const glad = entries(
	'adjective',
	'happy=嬉しい, proud=誇らしい, excited=わくわくした, relieved=ほっとした, cheerful=陽気な, content=満足した, calm=落ち着いた, thankful=ありがたい'
);
/** Unpleasant ones. */
const sorry = entries(
	'adjective',
	'sad=悲しい, lonely=さびしい, worried=心配な, disappointed=がっかりした, scared=こわい, upset=悔しい, ashamed=恥ずかしい, gloomy=ゆううつな'
);

/** What someone or something is like. */
export const describing = {
	colour: entries(
		'adjective',
		'red=赤い, blue=青い, white=白い, yellow=黄色い, black=黒い, green=緑色の, golden=金色の, purple=紫色の, pink=桃色の, silver=銀色の'
	),
	size: entries(
		'adjective',
		'small=小さな, big=大きな, tiny=とても小さな, huge=とても大きな, long=長い, short=短い, tall=高い, wide=広い'
	),
	/** Of things. */
	quality: entries(
		'adjective',
		'old=古い, new=新しい, pretty=きれいな, heavy=重い, light=軽い, strange=不思議な, shiny=ぴかぴかの, soft=柔らかい'
	),
	/** Of people: after "was" and before a noun. */
	look: entries(
		'adjective',
		'curly-haired=巻き毛の, tall=背の高い, freckled=そばかすのある, long-haired=髪の長い, small=小柄な, rosy-cheeked=ほっぺの赤い, bright-eyed=目のきらきらした, black-haired=黒い髪の'
	),
	/** Of people and animals: after "was" and before a noun. */
	character: entries(
		'adjective',
		'kind=優しい, brave=勇敢な, shy=恥ずかしがり屋の, clever=賢い, curious=知りたがりの, honest=正直な, patient=我慢強い, playful=いたずら好きな'
	),
	/** All feelings, after "was" and "felt". */
	feeling: [...glad, ...sorry],
	glad,
	sorry,
	taste: entries(
		'adjective',
		'sweet=甘い, sour=すっぱい, salty=しょっぱい, bitter=苦い, spicy=からい, delicious=おいしい, juicy=みずみずしい, rich=こってりした'
	),
	/** A day is: sunny. */
	weather: entries(
		'adjective',
		'sunny=晴れの, rainy=雨の, cloudy=くもりの, hot=暑い, cold=寒い, warm=暖かい, foggy=霧の, stormy=嵐の'
	)
};
