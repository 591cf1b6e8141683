import { mostFactor, mostSteering, type Act, type Chip, type PatchPart } from './act';

/** A digit string of at most four, and a number with a sign and four decimals at most. */
const whole = '(\\d{1,4})';
const real = '(-?\\d{1,2}(?:\\.\\d{1,4})?)';

const patchLetters: Record<PatchPart, string> = { resid: 'r', head: 'h', mlp: 'o' };

/** Every kind of act as it is written: a letter, its place, and `x` before its number. */
const forms: readonly (readonly [RegExp, (...numbers: number[]) => Act])[] = [
	[form(`m${whole}x${real}`), (layer = 0, mul = 0) => ({ kind: 'mlp', layer, mul })],
	[
		form(`n${whole}\\.${whole}x${real}`),
		(layer = 0, neuron = 0, mul = 0) => ({ kind: 'neuron', layer, neuron, mul })
	],
	[form(`px${real}`), (mul = 0) => ({ kind: 'positions', mul })],
	[form(`a${whole}`), (layer = 0) => ({ kind: 'mean', layer, head: null })],
	[form(`a${whole}\\.${whole}`), (layer = 0, head = 0) => ({ kind: 'mean', layer, head })],
	[form(`k${whole}\\.${whole}`), (layer = 0, head = 0) => ({ kind: 'mask', layer, head })],
	[form(`v${whole}x${real}`), (layer = 0, amount = 0) => ({ kind: 'steer', layer, amount })],
	...[false, true].flatMap((isAdded) =>
		(['resid', 'head', 'mlp'] as const).map((part) => patchForm(part, isAdded))
	)
];

function form(pattern: string): RegExp {
	return new RegExp(`^${pattern}$`);
}

/** A capital letter where a value is added. */
function patchForm(part: PatchPart, isAdded: boolean): readonly [RegExp, (...n: number[]) => Act] {
	const letter = patchLetters[part];
	const prefix = isAdded ? letter.toUpperCase() : letter;
	const patch = { kind: 'patch', part, isAdded } as const;
	return part === 'head'
		? [
				form(`${prefix}${whole}\\.${whole}\\.${whole}\\.${whole}`),
				(layer = 0, head = 0, to = 0, from = 0) => ({ ...patch, layer, head, to, from })
			]
		: [
				form(`${prefix}${whole}\\.${whole}\\.${whole}`),
				(layer = 0, to = 0, from = 0) => ({ ...patch, layer, head: null, to, from })
			];
}

function writeAct(act: Act): string {
	switch (act.kind) {
		case 'mlp':
			return `m${act.layer}x${short(act.mul)}`;
		case 'neuron':
			return `n${act.layer}.${act.neuron}x${short(act.mul)}`;
		case 'positions':
			return `px${short(act.mul)}`;
		case 'mean':
			return `a${act.layer}${act.head === null ? '' : `.${act.head}`}`;
		case 'mask':
			return `k${act.layer}.${act.head}`;
		case 'steer':
			return `v${act.layer}x${short(act.amount)}`;
		case 'patch': {
			const letter = patchLetters[act.part];
			const place = [act.layer, ...(act.head === null ? [] : [act.head]), act.to, act.from];
			return `${act.isAdded ? letter.toUpperCase() : letter}${place.join('.')}`;
		}
	}
}

const short = (value: number): string => String(Number(value.toFixed(4)));

/** Writes chips as a part of an address: joined by `_`, with `-` after one that is set aside. */
export function writeChips(chips: readonly Chip[]): string {
	return chips.map(({ act, isOn }) => `${writeAct(act)}${isOn ? '' : '-'}`).join('_');
}

/** Most chips that a link or a file holds. */
const mostChips = 256;

/** Reads what `writeChips` wrote; null for anything else, and for a number beyond its slider. */
export function readChips(text: string): readonly Chip[] | null {
	if (text === '') return [];
	const parts = text.split('_');
	if (parts.length > mostChips) return null;
	const chips = parts.map(readChip);
	return chips.every((chip) => chip !== null) ? chips : null;
}

function readChip(text: string): Chip | null {
	const isOn = !text.endsWith('-');
	const written = isOn ? text : text.slice(0, -1);
	for (const [pattern, make] of forms) {
		const numbers = pattern.exec(written)?.slice(1).map(Number);
		if (numbers) return inRange({ act: make(...numbers), isOn });
	}
	return null;
}

function inRange(chip: Chip): Chip | null {
	const { act } = chip;
	if ('mul' in act && (act.mul < 0 || act.mul > mostFactor)) return null;
	if (act.kind === 'steer' && Math.abs(act.amount) > mostSteering) return null;
	return chip;
}
