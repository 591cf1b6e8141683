export const saving = {
	menu: 'Save',
	figure: 'Figure',
	answer: 'Next token',
	tensor: 'One tensor',
	chooseTensor: 'Which tensor',
	outside: 'Outside the blocks',
	shape: (dims: string, count: string, bytes: string) => `${dims} = ${count} values, ${bytes}`,
	run: 'The whole run',
	runHint:
		'Text, model, settings, interventions and place in one file. It opens again on this page, on any machine.',
	complete: (size: string) => `with every value, ${size}`,
	omitted: (count: string, most: string) =>
		`More than ${most} of values do not fit: the ${count} largest tensors stay out and are named in the file.`,
	saveRun: 'Run file',
	saveAs: (what: string, format: string) => `${what} as ${format}`,
	busy: 'A run is under way. Try again in a moment.',
	replaced: 'A newer run replaced these values. Save again.',
	tooMany: (count: string, format: string, most: string) =>
		`These are ${count} values; a ${format} file holds at most ${most}.`,
	useNpy: 'NPY holds more.',
	pictureTooLarge: (width: string, height: string) =>
		`As a picture this would be ${width} × ${height} pixels, more than a browser paints. SVG has no such limit.`,
	failed: (detail: string) => `It could not be saved: ${detail}`,
	open: 'Open a run',
	openHint: 'A run file that was saved here. You can also drop it anywhere on this page.',
	drop: 'Let go to open the run',
	report: {
		running: (name: string) => `${name} is open. The model runs it again to compare the numbers …`,
		same: (name: string, count: string, largest: string) =>
			`${name} is open and was run again: all ${count} numbers compared are the same, within ${largest}.`,
		identical: (name: string, count: string) =>
			`${name} is open and was run again: all ${count} numbers compared are exactly the same.`,
		differs: (name: string, hook: string, largest: string) =>
			`${name} is open, but the numbers here are not those of the file. They differ by up to ${largest}, first at ${hook}.`,
		weights: (made: string, here: string) =>
			`The file was made with other weights (${made}) than those here (${here}).`,
		backends: (made: string, here: string) => `It was computed with ${made}, here with ${here}.`,
		otherTokens: (name: string) =>
			`${name} is open, but the model here splits its text into other tokens, so there is no number to compare.`,
		textOnly: (name: string, model: string, hash: string) =>
			`${name} was made with a model that is not here: “${model}”, weights ${hash}. Its text and decoding settings are open with the present model; its place and interventions are left out.`,
		ownModel:
			'If you have that model’s files, open them from the model’s menu and then the run once more.',
		unchecked: {
			changed: (name: string) =>
				`${name} is open, but its numbers were not compared: something was changed before that was done.`,
			failed: (name: string) =>
				`${name} is open, but its numbers were not compared: the model could not run it.`,
			'no-values': (name: string) => `${name} is open. It holds no numbers to compare.`
		}
	},
	faults: {
		foreign: (name: string) => `${name} is not a run file of this page.`,
		newer: (name: string, version: string) =>
			`${name} was made by a newer version of this page (format ${version}). Reload the page to get it.`,
		damaged: (name: string, where: string) =>
			`${name} is a run file, but a damaged one${where === '' ? ': it ends too early' : `: “${where}” is wrong`}.`,
		several: 'Several files at once: open one run at a time.',
		tooLarge: (name: string, size: string, most: string) =>
			`${name} has ${size}; a run file has at most ${most}.`,
		lost: (name: string, detail: string) => `${name} could not be read (${detail}).`,
		kept: 'Nothing was changed here.'
	}
};
