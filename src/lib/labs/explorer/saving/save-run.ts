import { csvFormatRows } from 'd3';
import type { Decoded } from '$lib/decoding/pipeline';
import { floatText } from '$lib/figures/values/float-text';
import { saveText } from '$lib/figures/values/save';
import { topIndices } from '$lib/math/order';
import { readValues, type CarryPlan } from '$lib/session/run-file/carried-values';
import type { RunRecord } from '$lib/session/run-file/run-file';
import type { Session } from '$lib/session/session.svelte';
import type { Tokenizer } from '$lib/tokenizer';

/**
 * The run that is shown, with all that the learner has chosen and the values that a plan names. Null while another
 * run is under way, whose state this would be. Rejects with Superseded when one begins meanwhile.
 */
export async function runRecord(session: Session, plan: CarryPlan): Promise<RunRecord | null> {
	const { shown, address, dropped, continuation } = session;
	if (!shown || !session.isSettled || !session.resident.isSettled) return null;
	const { run, ready, tokens } = shown;
	const { tokenizer } = ready;
	return {
		state: { ...address, hash: ready.model.hash },
		continuationText: tokenizer.decode(continuation.filter((id) => !tokenizer.token(id).special)),
		backend: run.backend,
		dropped,
		tokens,
		values: await readValues(run, plan),
		omitted: plan.omitted
	};
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
