import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ModelFiles } from '../../src/lib/engine/runner';
import type { Intervention } from '../../src/lib/model/intervention';
import { parseTokenizer, type Tokenizer } from '../../src/lib/tokenizer';

/** A file that was named on the command line or belongs to the model, and cannot be read. */
export class UnreadableFile extends Error {
	override readonly name = 'UnreadableFile';
}

async function read(path: string): Promise<Buffer> {
	try {
		return await readFile(path);
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
		throw new UnreadableFile(`${path}: ${code === 'ENOENT' ? 'no such file' : code}`);
	}
}

async function readJson(path: string): Promise<unknown> {
	const text = (await read(path)).toString('utf8');
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new UnreadableFile(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

/** Reads a model folder. Throws UnreadableFile, BrokenTokenizer. */
export async function readModelFolder(
	folder: string
): Promise<{ files: ModelFiles; tokenizer: Tokenizer }> {
	const config = await readJson(join(folder, 'config.json'));
	const tokenizer = parseTokenizer(await readJson(join(folder, 'tokenizer.json')));
	const weights = new Uint8Array(await read(join(folder, 'model.safetensors')));
	return { files: { config, weights }, tokenizer };
}

const interventionsSchema = v.object({
	interventions: v.array(
		v.object({
			hook: v.string(),
			index: v.array(v.nullable(v.number())),
			mul: v.optional(v.number(), 1),
			add: v.optional(v.number(), 0)
		})
	)
});

/** Reads `{"interventions": [{hook, index, mul, add}]}`; mul is 1 and add 0 where not given. Throws UnreadableFile. */
export async function readInterventions(path: string): Promise<Intervention[]> {
	const parsed = v.safeParse(interventionsSchema, await readJson(path));
	if (parsed.success) return parsed.output.interventions;
	const issue = parsed.issues[0];
	throw new UnreadableFile(`${path}: ${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`);
}
