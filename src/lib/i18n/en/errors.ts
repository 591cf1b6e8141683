export const errors = {
	retry: 'Try again',
	kept: 'What you typed is kept.',
	unknown: (detail: string) =>
		`Something failed that this page does not know: ${detail}. Reload the page; your text stays in the address.`,
	downloadFailed: (file: string, loaded: string, total: string) =>
		`The connection broke while downloading ${file}: ${loaded} of ${total} are here. Files that had arrived whole are kept; try again when you are online.`,
	damagedFile: (file: string) =>
		`${file} arrived damaged: its checksum is not the expected one. The damaged copy was thrown away; try again.`,
	brokenModelFile: (file: string, why: string, detail: string) =>
		`${file} cannot be used: ${why} (${detail}). The model before it goes on working.`,
	brokenReasons: {
		truncated: 'the file ends too early',
		'header-length': 'its header has an impossible length',
		'header-json': 'its header is not readable',
		offsets: 'its tensors do not lie inside the file',
		dtype: 'a tensor has a number format that is not supported',
		'missing-tensor': 'a tensor is missing',
		shape: 'a tensor has the wrong shape',
		'config-json': 'it is not valid JSON',
		'tokenizer-json': 'it is not valid JSON',
		'card-json': 'it is not a model card',
		'history-json': 'it is not a history of checkpoints',
		'config-field': 'a field is missing or has a wrong value'
	},
	brokenTokenizer: (reason: string) =>
		`tokenizer.json cannot be used (${reason}). Get a fresh copy of the model folder.`,
	unsupportedModel: (field: string, value: string) =>
		`This kind of model is not supported yet: ${field} is “${value}”. GPT-2-style models work.`,
	tooLong: (length: string, window: string) =>
		`${length} tokens do not fit the window of ${window}. Shorten the text.`,
	runFailed: (detail: string) =>
		`The run failed in the runtime: ${detail}. The last good run stays on the screen; change the text or try again.`,
	missingFile: (file: string) =>
		`The model folder has no ${file}. Choose a folder that holds config.json, tokenizer.json and model.safetensors.`,
	backendUnavailable: (backend: string, detail: string) =>
		`${backend} cannot be used here (${detail}). The model goes on where it is.`,
	engineStopped: (detail: string) =>
		`The part of the page that runs the model has stopped (${detail}). Try again to start it anew.`
};
