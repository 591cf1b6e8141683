/** While an instrument is fetched. */
export const instruments = {
	loading: 'The view is on its way …',
	notLoaded: 'This view could not be fetched. Reload the page to try again.'
};
