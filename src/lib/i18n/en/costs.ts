/** Texts that come with the panel that they are for. */
export const costs = {
	title: 'Time and memory',
	lead: 'What this model costs on this machine, in this browser, as it runs now.',
	close: 'Close time and memory',
	time: 'Where the time of a run goes',
	memory: 'What is in memory',
	measure: (tokens: string) => `Measure a run over these ${tokens} tokens`,
	measureOne: 'Measure a run over this token',
	again: 'Measure again',
	measuring: 'Measuring: the same run some times with the profiler, then without it …',
	failed: (detail: string) => `It could not be measured: ${detail}`,
	memoryFailed: (detail: string) => `It could not be counted: ${detail}`,
	notYet:
		'Nothing is measured while you type. A measurement takes a second or two and holds up other runs for so long.',
	earlier: (tokens: string) =>
		`Measured over ${tokens} tokens; text, interventions or model have changed since then.`,
	on: (backend: string) => `on ${backend}`,
	onThreads: (backend: string, threads: string) => `on ${backend}, ${threads} threads`,
	onOneThread: (backend: string) => `on ${backend}, one thread`,
	summary: (ms: string, where: string, tokens: string, share: string, stage: string) =>
		`A run over ${tokens} tokens takes ${ms} ms ${where}. ${share} of it can be assigned to operations; the stage that takes most is ${stage}.`,
	stages: 'By stage of the model',
	kinds: 'By kind of operation',
	part: 'Part',
	operation: 'Operation',
	ms: 'ms',
	share: 'Share',
	total: 'The whole run',
	between: 'Between the operations, inside the runtime',
	outside: 'Around the runtime: handing over inputs, fetching every tensor',
	offCard: 'Not computing on the card: preparing, waiting, fetching',
	embed: 'Embeddings',
	attention: (block: string) => `Block ${block}: attention`,
	mlp: (block: string) => `Block ${block}: MLP`,
	unembed: 'Final norm and unembedding',
	unassigned: 'Operations that belong to no one stage',
	operations: {
		Gemm: 'matrix of weights, plus bias',
		MatMul: 'matrix times matrix',
		FusedMatMul: 'matrix times matrix, scaled',
		Softmax: 'softmax',
		LayerNormalization: 'norm',
		Gelu: 'activation',
		Relu: 'activation',
		Add: 'addition',
		Mul: 'multiplication',
		Concat: 'joining with the cache',
		Transpose: 'turning axes',
		Reshape: 'another shape, same numbers',
		Gather: 'looking up rows',
		Split: 'parting Q, K and V'
	} as Readonly<Record<string, string>>,
	how: 'How this was measured',
	timed: {
		processor: (counted: string, runs: string) =>
			`The runtime’s own profiler timed every operation on the processor. Each figure is the mean of the ${counted} faster ones of ${runs} equal runs, since what else the machine does only adds; the first run stands apart. As always on this page, every tensor is fetched. What the runtime joins into one operation is counted once, where it begins.`,
		card: (counted: string, runs: string) =>
			`The runtime’s own profiler timed every kernel by the graphics card’s clock. Each figure is the mean of the ${counted} faster ones of ${runs} equal runs, since what else the machine does only adds; the first run stands apart. As always on this page, every tensor stays on the card and the logits are fetched. The clock of a card and that of the page are two: the rest is what lies between them.`,
		'handing-over': (counted: string, runs: string) =>
			`This graphics card tells no times of its own. The runtime’s profiler could only time how long the processor took to hand each operation over, not how long the card computed. Each figure is the mean of the ${counted} faster ones of ${runs} equal runs.`
	},
	clock: (step: string) =>
		`The browser’s clock here goes in steps of ${step} ms; single operations are shorter, and only the mean over the runs is to be trusted.`,
	facts: {
		cold: 'First run, cold',
		warm: 'Later runs, warm',
		plain: 'The same without the profiler',
		compile: 'Compiling the graph, with its weights'
	},
	range: (mean: string, least: string, most: string) =>
		`${mean} ms (faster half; all: ${least} to ${most})`,
	milliseconds: (ms: string) => `${ms} ms`,
	what: 'What',
	bytes: 'Bytes',
	where: 'Where',
	known: 'How it is known',
	counted: 'counted',
	computed: 'computed from shapes',
	asked: 'asked of the browser',
	places: {
		page: 'the engine’s memory',
		runtime: 'the runtime’s memory',
		card: 'the graphics card',
		cardOrPage: 'card, and memory for what was shown'
	},
	file: 'Weights, as the file has them',
	graphs: {
		reading: 'Weights as float32, graph that reads every tensor',
		editing: 'The same again, graph with interventions',
		unmaskable: 'The same again, graph whose heads can look ahead',
		lens: 'Unembedding as float32, logit lens'
	},
	cache: (tokens: string) =>
		`Keys and values of ${tokens} tokens, the cache that generation goes on from`,
	noCache: 'Key and value cache: empty, nothing was generated',
	runs: (held: string, budget: string) =>
		`Activations of the last ${held} runs; beyond ${budget} older ones are let go`,
	oneRun: (budget: string) => `Activations of one run; beyond ${budget} older ones are let go`,
	heap: 'The runtime’s WebAssembly memory as a whole',
	noHeap: 'The runtime’s WebAssembly memory: cannot be asked here',
	overlapWasm:
		'The lines overlap and are not to be added up: the runtime’s memory holds the float32 weights, its working space and what is free in it; it grows and is never given back. How far the runtime packs weights a second time it does not tell.',
	overlapCard:
		'The graphics card’s own book-keeping, and how the driver rounds sizes up, cannot be seen from a page.'
};
