/** `npm run trace`: the engine on any model folder, in Node. docs/trace.md describes it. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { ort } from '../src/lib/engine/ort';
import { Runner, type RunValues } from '../src/lib/engine/runner';
import { readInterventions, readModelFolder } from './trace/files';
import { readOptions, usage, WrongArguments, type TraceOptions } from './trace/options';
import { chooseHooks, tensorJson, topTokens } from './trace/report';

/** Writes one piece and waits when the other side is slow. */
async function write(out: Writable, piece: string): Promise<void> {
	if (!out.write(piece)) await once(out, 'drain');
}

async function writeTensors(out: Writable, run: RunValues, names: string[]): Promise<void> {
	for (const [i, name] of names.entries()) {
		await write(out, `${i > 0 ? ',' : ''}\n${JSON.stringify(name)}:`);
		for (const piece of tensorJson(await run.read(name))) await write(out, piece);
	}
}

async function trace(options: TraceOptions): Promise<void> {
	const { files, tokenizer } = await readModelFolder(options.model);
	const interventions = options.intervene ? await readInterventions(options.intervene) : [];
	const tokens = tokenizer.encode(options.text);
	if (tokens.length === 0) throw new WrongArguments('--text is empty: a run needs a token');
	const runner = await Runner.create(ort, files, 'wasm');
	const { chosen, left } = chooseHooks(runner.config, tokens.length, options.hooks);
	const run = await runner.run(
		tokens.map(({ id }) => id),
		interventions
	);
	const head = JSON.stringify({
		model: basename(resolve(options.model)),
		backend: runner.backend,
		tokens: tokens.map(({ id, text, bytes }) => ({ id, text, bytes: [...bytes] })),
		top: topTokens(run.logits, options.top, tokenizer)
	});
	const out = options.out ? createWriteStream(options.out) : process.stdout;
	await write(out, `${head.slice(0, -1)},"tensors":{`);
	await writeTensors(out, run, chosen);
	await write(out, '\n}}\n');
	if (options.out) await finished(out.end());
	if (left.length > 0)
		console.error(`left out as too large, name them in --hooks to get them: ${left.join(', ')}`);
	await runner.dispose();
}

try {
	const options = readOptions(process.argv.slice(2));
	if (options) await trace(options);
	else console.log(usage);
} catch (cause) {
	const isUsage = cause instanceof WrongArguments;
	console.error(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
	if (isUsage) console.error('Try: npm run trace -- --help');
	process.exitCode = isUsage ? 2 : 1;
}
