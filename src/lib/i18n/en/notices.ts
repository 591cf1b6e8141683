/** What is said in place of a model or a step of it that is not here. */
export const notices = {
	openDefault: 'Open the model of this site',
	unknownModel: (id: string) =>
		`There is no model called “${id}” here. This is the site’s own model; your text is kept.`,
	unknownOwn:
		'This link was made with a model of someone’s own files, which a link does not hold. This is the site’s own model; your text is kept.',
	unknownStep: (name: string, step: string) =>
		`${name} was not kept at step ${step}. This is the finished model; your text is kept.`
};
