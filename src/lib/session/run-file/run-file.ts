import * as v from 'valibot';
import type { Backend, Token } from '../../model/trace';
import { writeChips } from '../acts/written-acts';
import type { AddressState } from '../address';
import type { CarriedValue } from './carried-values';
import { floatsToBase64 } from './float-base64';
import { runFormat, runSchema, runVersion } from './format';

/** Everything that a run file holds. */
export interface RunRecord {
	/** What the learner had chosen; `hash` is the whole SHA-256 of the weights. */
	readonly state: AddressState & { readonly hash: string };
	/** The tokens that the model wrote after the text, as text. */
	readonly continuationText: string;
	readonly backend: Backend;
	/** How many tokens at the beginning did not fit the window. */
	readonly dropped: number;
	/** The tokens that the model saw. */
	readonly tokens: readonly Pick<Token, 'id' | 'text'>[];
	readonly values: readonly CarriedValue[];
	/** Hooks that were asked for and did not fit. */
	readonly omitted: readonly string[];
}

/** What came of reading a file as a run. */
export type RunReading =
	| { readonly kind: 'run'; readonly record: RunRecord }
	/** It is something else. */
	| { readonly kind: 'foreign' }
	| { readonly kind: 'newer'; readonly version: number }
	/** It was a run file; `where` is the field that is wrong, empty where the file is cut off. */
	| { readonly kind: 'damaged'; readonly where: string };

/** Largest run file that is opened, bytes. */
export const largestRunFile = 80_000_000;

/** Writes a run as the text of a file; docs/exports.md describes it. */
export function writeRunFile(record: RunRecord): string {
	const { state } = record;
	const { position, layer, head, key } = state;
	return (
		JSON.stringify({
			format: runFormat,
			version: runVersion,
			model: { id: state.model, step: state.step, hash: state.hash },
			text: state.text,
			continuation: { ids: state.continuation, text: record.continuationText },
			branches: state.branches.map(({ text, continuation }) => ({ text, continuation })),
			seed: state.seed,
			decoding: state.settings,
			interventions: {
				heads: state.heads,
				scores: state.scores,
				acts: { ...state.acts, chips: writeChips(state.acts.chips) }
			},
			focus: { position, layer, head, key },
			run: {
				backend: record.backend,
				dropped: record.dropped,
				tokens: record.tokens.map(({ id, text }) => ({ id, text }))
			},
			values: record.values.map(({ hook, selection, values: { dims, data } }) => ({
				hook,
				selection,
				dims,
				data: floatsToBase64(data)
			})),
			omitted: record.omitted
		}) + '\n'
	);
}

/** Whether a text begins as `writeRunFile` begins it: a file that was cut off is no JSON any more. */
const beginning = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${runFormat}"`);

const head = v.object({ format: v.literal(runFormat), version: v.pipe(v.number(), v.integer()) });

/** Reads the text of a file; never throws, whatever it holds. */
export function readRunFile(text: string): RunReading {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		// Not JSON: cut off in the middle, or never a run file. The reader is told which.
		return beginning.test(text) ? { kind: 'damaged', where: '' } : { kind: 'foreign' };
	}
	const named = v.safeParse(head, content);
	if (!named.success) {
		const isRun = v.is(v.object({ format: v.literal(runFormat) }), content);
		return isRun ? { kind: 'damaged', where: 'version' } : { kind: 'foreign' };
	}
	const { version } = named.output;
	if (version > runVersion) return { kind: 'newer', version };
	const parsed = v.safeParse(runSchema, content);
	if (!parsed.success)
		return { kind: 'damaged', where: v.getDotPath(parsed.issues[0]) ?? 'values' };
	return { kind: 'run', record: recordOf(parsed.output) };
}

function recordOf(file: v.InferOutput<typeof runSchema>): RunRecord {
	const { position, layer, head, key } = file.focus;
	return {
		state: {
			model: file.model.id,
			step: file.model.step,
			hash: file.model.hash,
			text: file.text,
			continuation: file.continuation.ids,
			branches: file.branches,
			// A file opens at the run: the weights, a comparison, what was explained or asked are no part of it.
			weights: null,
			comparison: null,
			explained: null,
			instrument: null,
			costs: false,
			position,
			layer,
			head: layer === null ? null : head,
			key: layer === null || head === null ? null : key,
			seed: file.seed,
			settings: file.decoding,
			...file.interventions
		},
		continuationText: file.continuation.text,
		backend: file.run.backend,
		dropped: file.run.dropped,
		tokens: file.run.tokens,
		values: file.values.map(({ hook, selection, dims, data }) => ({
			hook,
			selection,
			values: { dims, data }
		})),
		omitted: file.omitted
	};
}
