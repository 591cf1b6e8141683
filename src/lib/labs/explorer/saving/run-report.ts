import type { Messages } from '$lib/i18n';
import { largestRunFile, type RunRecord } from '$lib/session/run-file/run-file';
import type { RunFault, RunOutcome, RunReport } from '$lib/session/run-file/opened-run.svelte';
import { ownModel } from '$lib/session/shipped-models';
import { formatBytes, formatNumber } from '$lib/views/format';
import type { Backend } from '$lib/model/trace';

/** What the page says of a run file. */
export interface RunWords {
	/** Sentences, in order. */
	readonly sentences: readonly string[];
	/** True for what the reader has to know before trusting what is shown. */
	readonly isWarning: boolean;
}

const backends: Readonly<Record<Backend, string>> = { wasm: 'WebAssembly', webgpu: 'WebGPU' };
/** Enough of a hash to tell weights apart. */
const brief = (hash: string) => hash.slice(0, 12);

/** Says in the reader's language what came of opening a file. `backend` is where the model runs here. */
export function runWords(
	report: RunReport,
	backend: Backend | null,
	t: Messages['saving']
): RunWords {
	const { name } = report;
	if ('fault' in report)
		return { sentences: [faultWords(name, report.fault, t), t.faults.kept], isWarning: true };
	const { outcome, record } = report;
	const { model, hash } = record.state;
	switch (outcome.kind) {
		case 'running':
			return { sentences: [t.report.running(name)], isWarning: false };
		case 'other-tokens':
			return { sentences: [t.report.otherTokens(name)], isWarning: true };
		case 'unchecked':
			return { sentences: [t.report.unchecked[outcome.why](name)], isWarning: true };
		case 'text-only': {
			const told = t.report.textOnly(name, model, brief(hash));
			return {
				sentences: model === ownModel ? [told, t.report.ownModel] : [told],
				isWarning: true
			};
		}
		case 'compared':
			return comparedWords(name, outcome, record, backend, t);
	}
}

function comparedWords(
	name: string,
	{ comparison, weights }: RunOutcome & { kind: 'compared' },
	{ state, backend: made }: RunRecord,
	backend: Backend | null,
	t: Messages['saving']
): RunWords {
	const { largest, differing } = comparison;
	const count = comparison.count.toLocaleString('en');
	const sentences = [
		differing !== null
			? t.report.differs(name, differing, formatNumber(largest))
			: largest === 0
				? t.report.identical(name, count)
				: t.report.same(name, count, formatNumber(largest))
	];
	if (weights !== null) sentences.push(t.report.weights(brief(state.hash), brief(weights)));
	if (differing !== null && backend && backend !== made)
		sentences.push(t.report.backends(backends[made], backends[backend]));
	return { sentences, isWarning: differing !== null || weights !== null };
}

function faultWords(name: string, fault: RunFault, { faults: t }: Messages['saving']): string {
	switch (fault.kind) {
		case 'foreign':
			return t.foreign(name);
		case 'newer':
			return t.newer(name, String(fault.version));
		case 'damaged':
			return t.damaged(name, fault.where);
		case 'several':
			return t.several;
		case 'too-large':
			return t.tooLarge(name, formatBytes(fault.bytes), formatBytes(largestRunFile));
		case 'lost':
			return t.lost(name, fault.detail);
	}
}
