import { csvFormatRows } from 'd3';
import type { Decoded } from '$lib/decoding/pipeline';
import { floatText } from '$lib/figures/values/float-text';
import { saveText } from '$lib/figures/values/save';
import { topIndices } from '$lib/math/order';
import { sizeOf, type Tensor } from '$lib/math/tensor';
import { dimsOf, hooksOf } from '$lib/model/hooks';
import type { Tokenizer } from '$lib/tokenizer';
import type { Session, Shown } from '$lib/session/session.svelte';

/** Hooks with more entries than this stay out of the file, and are named in it. */
const largestTensor = 400_000;

/**
 * The shown run as text in the form of `npm run trace`: model, tokens, decoding, answer and tensors.
 * Masked scores (−∞) are null. Tensors that are too large are listed in `omitted`.
 */
export async function runAsJson(session: Session, shown: Shown): Promise<string> {
	const { run, tokens, ready } = shown;
	const hooks = hooksOf(run.config).map(({ name }) => name);
	const size = new Map(
		hooksOf(run.config).map((hook) => [hook.name, sizeOf(dimsOf(hook, run.config, tokens.length))])
	);
	const isSmall = (name: string) => (size.get(name) ?? Infinity) <= largestTensor;
	const tensors: Record<string, unknown> = {};
	for (const name of hooks.filter(isSmall)) tensors[name] = plain(await run.read(name));
	return JSON.stringify({
		model: ready.choice.id,
		...(ready.choice.step !== null && { step: ready.choice.step }),
		hash: ready.model.hash,
		backend: run.backend,
		text: session.text,
		tokens: tokens.map(({ id, text, bytes }) => ({ id, text, bytes: [...bytes] })),
		interventions: run.interventions,
		decoding: { ...session.settings, seed: session.seed },
		tensors,
		omitted: hooks.filter((name) => !isSmall(name))
	});
}

function plain({ dims, data }: Tensor): { dims: readonly number[]; data: (number | null)[] } {
	return { dims, data: Array.from(data, (value) => (Number.isFinite(value) ? value : null)) };
}

/**
 * The distribution that is drawn from as CSV, most probable first, all of the vocabulary:
 * `rank,id,token,logit,probability`. A token that was cut has probability 0.
 */
export function answerAsCsv(decoded: Decoded, tokenizer: Pick<Tokenizer, 'token'>): string {
	const { probabilities, stages } = decoded;
	const logits = stages[0]?.logits ?? probabilities;
	const rows = topIndices(probabilities, probabilities.length).map((id, rank) => [
		String(rank + 1),
		String(id),
		tokenizer.token(id).text,
		floatText(logits[id] ?? NaN),
		floatText(probabilities[id] ?? NaN)
	]);
	return csvFormatRows([['rank', 'id', 'token', 'logit', 'probability'], ...rows]) + '\n';
}

/** Hands the distribution to the reader as a file. */
export function saveAnswer(session: Session): void {
	const { decoded, tokenizer } = session;
	if (decoded && tokenizer)
		saveText('vitrine-next-token.csv', 'text/csv', answerAsCsv(decoded, tokenizer));
}

/** Hands the shown run to the reader as a file. */
export async function saveRun(session: Session): Promise<void> {
	const shown = session.shown;
	if (shown) saveText('vitrine-run.json', 'application/json', await runAsJson(session, shown));
}
