import type { HookCell, Factor, Term, TermForm, Worked } from './explanation';
import { readCell, readLine, readPart, type CellReader } from './reader';
import type { Rule } from './rules';

type Of<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** A row of a table: one term, the entry itself. */
export async function workOutEntry(
	rule: Of<'entry'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const [position = 0, dimension = 0] = index;
	const row = rule.row === 'position' ? position : (reader.ids[position] ?? -1);
	const entry = (await readLine(reader, rule.table, row))[dimension];
	return added(entry ? [term('alone', entry.value, entry)] : []);
}

/** The same entry of several hooks, added. */
export async function workOutSum(
	{ parts }: Of<'sum'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const terms = parts.map(async (hook) => {
		const source: HookCell = { kind: 'hook', hook, index };
		const value = await readCell(reader, source);
		return term('alone', value, { source, value });
	});
	return added(await Promise.all(terms));
}

/** Σ (x · gain + shift) · weight + bias, or without a norm Σ x · weight + bias. */
export async function workOutLinear(
	rule: Of<'linear'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const { dHead } = reader.config;
	const [position = 0, first = 0, second] = index;
	/** Heads lie side by side in the matrix. */
	const output = second === undefined ? first : first * dHead + second;
	const whole = rule.input.endsWith('hook_z') ? [position, null, null] : [position, null];
	const line = (name: string | null) =>
		name === null ? Promise.resolve([]) : readLine(reader, name, output);
	const [inputs, gains, shifts, weights, biases] = await Promise.all([
		readPart(reader, rule.input, whole),
		line(rule.norm && `${rule.norm}.w`),
		line(rule.norm && `${rule.norm}.b`),
		line(rule.matrix),
		line(rule.bias)
	]);
	const terms = inputs.map((input, i) => linearTerm(input, gains[i], shifts[i], weights[i]));
	const bias = biases[output];
	return added(bias ? [...terms, term('alone', bias.value, bias)] : terms);
}

function linearTerm(
	input: Factor,
	gain: Factor | undefined,
	shift: Factor | undefined,
	weight: Factor | undefined
): Term {
	if (!weight) throw new RangeError('a matrix has fewer rows than there are inputs');
	if (!gain || !shift) return term('product', input.value * weight.value, input, weight);
	const read = input.value * gain.value + shift.value;
	return term('normed', read * weight.value, input, gain, shift, weight);
}

/** Σ q · k / √dHead over the dimensions of a head. */
export async function workOutScore(
	{ queries, keys }: Of<'scores'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const [head = 0, query = 0, key = 0] = index;
	const [from, to] = await Promise.all([
		readPart(reader, queries, [query, head, null]),
		readPart(reader, keys, [key, head, null])
	]);
	const width = reader.config.dHead;
	const root = Math.sqrt(width);
	const terms = from.map((q, d) => {
		const k = to[d] ?? q;
		return term('scaled', (q.value * k.value) / root, q, k);
	});
	return { ...added(terms), constants: { width } };
}

/** Σ over the keys of attention weight · value, for one dimension of a head. */
export async function workOutMix(
	{ pattern, values }: Of<'mix'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const [query = 0, head = 0, dimension = 0] = index;
	const [shares, given] = await Promise.all([
		readPart(reader, pattern, [head, query, null]),
		readPart(reader, values, [null, head, dimension])
	]);
	const terms = shares.map((share, key) => {
		const value = given[key] ?? share;
		return term('product', share.value * value.value, share, value);
	});
	return added(terms);
}

/** Terms that add up to the cell itself. */
function added(terms: readonly Term[]): Worked {
	const sum = terms.reduce((total, { value }) => total + value, 0);
	return { terms, sumOf: 'result', sum, constants: {}, steps: [], result: sum };
}

/** A term from its form, its value and its factors. */
export function term(form: TermForm, value: number, ...factors: [Factor, ...Factor[]]): Term {
	return { form, value, factors };
}
