import type { Messages } from '$lib/i18n';
import type { Instrument } from '$lib/session/instruments/instrument';

/** What an instrument is called, in the path and in its heading. */
export function instrumentName(instrument: Instrument, t: Messages): string {
	switch (instrument.kind) {
		case 'heads':
			return t.heads.title;
		case 'grid':
			return t.patching.title;
		case 'neuron':
			return t.neurons.title(`${instrument.layer + 1}.${instrument.neuron + 1}`);
		case 'why':
			return t.attribution.why.title;
		case 'lens':
			return t.attribution.lens.title;
	}
}
