import { entries } from '../entry';

/** Where things happen. */
export const places = {
	/** Open to the sky; one can walk, play and lose things there. */
	outdoors: [
		...entries(
			'place',
			`park=公園, forest=森, garden=庭, meadow=野原, valley=谷, orchard=果樹園, field=畑, village square=村の広場, bamboo grove=竹やぶ,
			vineyard=ぶどう畑, schoolyard=校庭, rice field=田んぼ, rose garden=バラ園, old castle garden=古いお城の庭, flower field=花畑,
			pine wood=松林, clearing=森の空き地, sand dunes=砂丘, marketplace=市の広場, back lane=裏通り, birch wood=白かばの林,
			tea garden=茶畑, shrine garden=神社の庭, sheep pasture=羊の牧場, wheat field=麦畑, botanical garden=植物園, desert=砂漠, maple wood=かえでの林, cherry orchard=さくらんぼ畑, lemon grove=レモン園, quiet alley=静かな路地, town park=町の公園, zen garden=お寺の庭, wild garden=野の花の庭, palace garden=宮殿の庭園, deep valley=深い谷, oak wood=かしの林, lavender field=ラベンダー畑, corn field=とうもろこし畑, strawberry field=いちご畑, sunflower field=ひまわり畑, playground=遊び場, back garden=裏庭, churchyard=教会の庭, bird sanctuary=野鳥の森, herb garden=ハーブ園, campground=キャンプ場`,
			{ at: 'in' }
		),
		...entries(
			'place',
			`river=川辺, lake=湖, pond=池, stream=小川, waterfall=滝, sea=海辺, fountain=噴水広場, canal=運河, harbor=港, old mill=古い水車小屋,
			railway line=線路わき, village gate=村の門, moat=お城の堀, spring=泉, duck pond=あひるの池, fish pond=魚の池`,
			{ at: 'by' }
		),
		...entries(
			'place',
			`hill=丘, beach=浜辺, old bridge=古い橋, mountain path=山道, riverbank=川岸, island=島, village road=村の道, lake shore=湖の岸,
			playing field=運動場, forest path=森の小道, cliff path=がけの道, pier=さん橋, farm=農場, town square=町の広場, grassy slope=草の坂道,
			rocky shore=岩場の海岸, mountain meadow=山の草原, coast road=海ぞいの道`,
			{ at: 'on' }
		)
	],
	building: [
		...entries(
			'place',
			`library=図書館, station=駅, museum=博物館, hospital=病院, theater=劇場, castle=お城, post office=郵便局, town hall=町役場,
			school=学校, bus station=バスターミナル, airport=空港, swimming pool=プール, zoo=動物園, sports hall=体育館, fire station=消防署,
			police station=警察署, art museum=美術館, concert hall=音楽ホール, aquarium=水族館, hotel=ホテル, inn=宿屋, temple=お寺, shrine=神社,
			movie theater=映画館, planetarium=プラネタリウム, community center=公民館, ferry terminal=渡し船の待合所, old windmill=古い風車小屋,
			nursing home=老人ホーム, dance studio=ダンス教室, observatory=天文台, animal shelter=動物の保護所, clock tower=時計台,
			music school=音楽教室, kindergarten=幼稚園, boathouse=ボート小屋, greenhouse=温室, lighthouse=灯台`,
			{ at: 'at' }
		)
	],
	room: entries(
		'place',
		`kitchen=台所, bedroom=寝室, living room=居間, bathroom=お風呂場, attic=屋根裏部屋, cellar=地下室, hallway=廊下, playroom=遊び部屋,
		dining room=食堂, study=書斎, pantry=食料庫, workshop=仕事部屋, laundry room=洗濯室, guest room=客間, sewing room=裁縫部屋,
		storage room=物置, entrance hall=玄関, music room=音楽室, reading room=読書室, sunroom=日の当たる部屋, tower room=塔の部屋,
		garage=車庫, garden shed=庭の小屋, boiler room=ボイラー室, nursery=子ども部屋, tatami room=たたみの部屋, big hall=大広間`,
		{ at: 'in' }
	),
	/** Indoors, where a thing or a child can hide. Told with its preposition: under the bed. */
	hiding: [
		...entries(
			'place',
			`bed=ベッドの下, table=テーブルの下, stairs=階段の下, rug=じゅうたんの下, blanket=毛布の下, pillow=まくらの下, desk=机の下,
			armchair=ひじかけいすの下, kitchen sink=流しの下, pile of clothes=服の山の下, old newspapers=古い新聞の下, bench=ベンチの下,
			low table=ちゃぶ台の下, piano=ピアノの下`,
			{ at: 'under' }
		),
		...entries(
			'place',
			`curtain=カーテンの後ろ, door=ドアの後ろ, sofa=ソファーの後ろ, bookcase=本棚の後ろ, washing machine=洗濯機の後ろ,
			tall clock=背の高い時計の後ろ, radiator=暖房の後ろ, coat rack=コート掛けの後ろ, umbrella stand=傘立ての後ろ, stove=ストーブの後ろ,
			flowerpot=植木ばちの後ろ, screen=びょうぶの後ろ, wardrobe=洋服だんすの後ろ, mirror=鏡の後ろ`,
			{ at: 'behind' }
		),
		...entries(
			'place',
			`closet=押し入れの中, laundry basket=洗濯かごの中, toy box=おもちゃ箱の中, big cupboard=大きな戸棚の中, cardboard box=段ボール箱の中,
			old trunk=古いトランクの中, broom cupboard=ほうき入れの中`,
			{ at: 'in' }
		)
	],
	/** Shops and stalls. */
	stop: entries(
		'place',
		`bakery=パン屋, flower shop=花屋, bookshop=本屋, toy shop=おもちゃ屋, fruit stall=果物の屋台, tea shop=お茶の店, fish shop=魚屋,
		candy shop=お菓子屋, cheese shop=チーズの店, hat shop=帽子屋, shoe shop=くつ屋, hardware store=金物屋, pottery shop=焼き物の店,
		music shop=楽器店, secondhand shop=古道具屋, pet shop=ペットショップ, grocery store=食料品店, ice cream stand=アイスクリームの屋台,
		noodle stand=ラーメンの屋台, cake shop=ケーキ屋, clock shop=時計屋, tailor's shop=仕立屋, barber shop=床屋, rice shop=お米屋,
		vegetable stall=八百屋, stationery shop=文房具屋, spice stall=香辛料の店, souvenir shop=おみやげ屋, corner shop=角の店, pharmacy=薬屋,
		bicycle shop=自転車屋, lamp shop=ランプの店, umbrella shop=傘屋, button shop=ボタンの店, pancake stand=パンケーキの屋台,
		juice stand=ジュースの屋台, honey stall=はちみつの屋台, tofu shop=とうふ屋, kite shop=たこ屋, map shop=地図の店`,
		{ at: 'at' }
	)
};
