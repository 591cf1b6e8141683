import { entries } from '../entry';

export const describing = {
	colour: entries('adjective', 'red=赤い, blue=青い, white=白い, green=緑色の, golden=金色の'),
	size: entries('adjective', 'small=小さな, big=大きな, tiny=とても小さな'),
	/** Of things. */
	quality: entries('adjective', 'old=古い, new=新しい, pretty=きれいな, heavy=重い'),
	/** Of people and animals: after "was" and before a noun. */
	character: entries('adjective', 'kind=優しい, brave=勇敢な, shy=恥ずかしがり屋の, clever=賢い'),
	feeling: entries('adjective', 'happy=嬉しい, sad=悲しい, lonely=さびしい')
};
