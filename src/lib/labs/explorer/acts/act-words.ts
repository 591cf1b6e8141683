import type { Messages } from '$lib/i18n';
import type { Act } from '$lib/session/acts/act';
import { sourcesOf, type Source } from '$lib/session/acts/sources';
import { formatNumber } from '$lib/views/format';

/** Words of a language for acts. */
type Words = Pick<Messages, 'acts' | 'explorer'>;

/** How a token of a text is called. */
export type TokenName = (text: 'own' | 'donor', position: number) => string;

/** What an act acts on, in words. */
export function actName(act: Act, { acts: t, explorer }: Words, token: TokenName): string {
	const block = act.kind === 'positions' ? '' : String(act.layer + 1);
	const part = (head: number | null) =>
		head === null ? t.name.mlp(block) : explorer.headName(block, String(head + 1));
	switch (act.kind) {
		case 'mlp':
			return t.name.mlp(block);
		case 'neuron':
			return t.name.neuron(block, String(act.neuron + 1));
		case 'positions':
			return t.name.positions;
		case 'mean':
			return t.name.mean(part(act.head));
		case 'mask':
			return t.name.mask(part(act.head));
		case 'steer':
			return t.name.steer(block);
		case 'patch': {
			const what = act.part === 'resid' ? t.name.stream(block) : part(act.head);
			const name = t.name.patch(what, token('own', act.to), token('donor', act.from));
			return act.isAdded ? `${name} · ${t.added}` : name;
		}
	}
}

/** The number of an act that a slider moves; null for one without. */
export function amountOf(act: Act): number | null {
	return 'mul' in act ? act.mul : act.kind === 'steer' ? act.amount : null;
}

/** The act with another number. */
export function withAmount(act: Act, amount: number): Act {
	if ('mul' in act) return { ...act, mul: amount };
	return act.kind === 'steer' ? { ...act, amount } : act;
}

/** What the number comes to, in words; empty for an act without one. */
export function amountName(act: Act, t: Messages['acts']): string {
	const amount = amountOf(act);
	if (amount === null) return '';
	return 'mul' in act && amount === 0 ? t.off : t.times(formatNumber(amount));
}

/** What the texts are, as far as it decides whether an act can be done. */
interface Texts {
	/** Number of tokens of the text that is run. */
	readonly length: number;
	readonly donorLength: number;
	has(source: Source): boolean;
}

/** Why an act that is on does nothing; null where it does something. */
export function idleReason(act: Act, texts: Texts, t: Messages['acts']): string | null {
	if (act.kind === 'patch' && act.to >= texts.length) return t.pastEnd;
	if (sourcesOf(act).every((source) => texts.has(source))) return null;
	return act.kind === 'patch' && texts.donorLength > 0
		? t.tooShort(String(texts.donorLength))
		: t.noText;
}
