import type { Messages } from '..';

export const instruments: Messages['instruments'] = {
	loading: '読み込んでいます…',
	notLoaded: '読み込めませんでした。ページを読み込み直してください。'
};
