import { parseArgs } from 'node:util';

/** What `npm run trace` was asked for. */
export interface TraceOptions {
	/** Model folder. */
	readonly model: string;
	readonly text: string;
	/** Hook names, `*` standing for anything; null for every hook that is small enough. */
	readonly hooks: readonly string[] | null;
	/** File with interventions; null for none. */
	readonly intervene: string | null;
	/** File to write; null for standard output. */
	readonly out: string | null;
	/** How many next tokens to list. */
	readonly top: number;
}

/** Most entries of a tensor that is printed without being asked for by name. */
export const printable = 65_536;

export const usage = `npm run trace -- --model DIR --text "…" [--hooks a,b] [--intervene FILE] [--out FILE.json] [--top N]

Runs a text through a model and prints, or writes, as JSON:
{model, backend, tokens: [{id, text, bytes}], top: [{id, text, logit, probability}],
 tensors: {name: {dims, data}}}

--model DIR       a Hugging Face folder: config.json, tokenizer.json, model.safetensors
--text "…"        the text; it must fit into the model's window
--hooks a,b       TransformerLens hook names, * for anything, e.g. 'blocks.*.hook_z';
                  default: all with at most ${printable.toLocaleString('en')} entries, logits among them
--intervene FILE  {"interventions": [{"hook", "index": […], "mul", "add"}]}
--out FILE.json   writes there instead of to standard output
--top N           how many of the next tokens to list, default 10
--help            prints this

Exit codes: 0 done, 1 the model or the run failed, 2 wrong arguments.
docs/trace.md has examples.`;

/** Arguments that cannot be understood. */
export class WrongArguments extends Error {
	override readonly name = 'WrongArguments';
}

/** Reads the command line; null when help was asked for. Throws WrongArguments. */
export function readOptions(args: readonly string[]): TraceOptions | null {
	const values = parse(args);
	if (values.help) return null;
	const { model, text, hooks, intervene = null, out = null, top = '10' } = values;
	if (model === undefined) throw new WrongArguments('--model DIR is missing');
	if (text === undefined) throw new WrongArguments('--text "…" is missing');
	if (!/^\d+$/.test(top)) throw new WrongArguments(`--top takes a whole number, not ${top}`);
	const names = hooks?.split(',').map((name) => name.trim()) ?? null;
	return { model, text, hooks: names, intervene, out, top: Number(top) };
}

function parse(args: readonly string[]) {
	const type = 'string';
	try {
		return parseArgs({
			args: [...args],
			options: {
				model: { type },
				text: { type },
				hooks: { type },
				intervene: { type },
				out: { type },
				top: { type },
				help: { type: 'boolean' }
			}
		}).values;
	} catch (cause) {
		throw new WrongArguments(cause instanceof Error ? cause.message : String(cause));
	}
}
