import { describe, expect, it } from 'vitest';
import { BrokenModelFile, UnknownWeight } from '../../../src/lib/engine/errors';
import { readConfig } from '../../../src/lib/engine/load/config';
import { parseSafetensors } from '../../../src/lib/engine/load/safetensors';
import { checkTensors } from '../../../src/lib/engine/load/tensors';
import { Weights } from '../../../src/lib/engine/load/weights';
import {
	rawF32,
	tinyConfig,
	tinyModel,
	tinyTensors,
	withHeader,
	writeSafetensors,
	type Raw
} from './tiny-gpt2';

/** What a broken file is refused with. */
function refusal(read: () => unknown): Pick<BrokenModelFile, 'file' | 'reason' | 'detail'> {
	try {
		read();
	} catch (error) {
		if (error instanceof BrokenModelFile) return error;
		throw error;
	}
	throw new Error('it was not refused');
}

function file(header: unknown, dataBytes: number): Uint8Array {
	return withHeader(JSON.stringify(header), [new Uint8Array(dataBytes)]);
}

function f32(start: number, end: number, shape = [(end - start) / 4]) {
	return { dtype: 'F32', shape, data_offsets: [start, end] };
}

function tinyRaw(): Map<string, Raw> {
	return new Map([...tinyTensors()].map(([name, t]) => [name, rawF32(t)]));
}

describe('a broken safetensors file is refused by reason', () => {
	const whole = tinyModel().weights;

	it('with no more than a few bytes', () => {
		expect(refusal(() => parseSafetensors(whole.subarray(0, 5)))).toMatchObject({
			file: 'model.safetensors',
			reason: 'truncated'
		});
	});

	it('cut in its header and in its data', () => {
		expect(refusal(() => parseSafetensors(whole.subarray(0, 200))).reason).toBe('truncated');
		const cut = refusal(() => parseSafetensors(whole.subarray(0, whole.length - 1)));
		expect(cut.reason).toBe('truncated');
		expect(cut.detail).toContain('ln_f.bias');
	});

	it.each([0n, 1n, 100_000_001n, 2n ** 63n])('with a header length of %s', (length) => {
		const absurd = whole.slice();
		new DataView(absurd.buffer).setBigUint64(0, length, true);
		expect(refusal(() => parseSafetensors(absurd)).reason).toBe('header-length');
	});

	it.each(['{"a":', '[1]', 'null', '{"a":{"dtype":"F32"}}', '{"a":{"dtype":"F32","shape":[-1]}}'])(
		'with the header %s',
		(header) =>
			expect(refusal(() => parseSafetensors(withHeader(header, []))).reason).toBe('header-json')
	);

	it.each([
		['a span that does not fit the shape', { a: f32(0, 8, [3]) }, 8],
		['a span that ends before it starts', { a: f32(8, 0, [2]) }, 8],
		['overlapping spans', { a: f32(0, 8), b: f32(4, 12) }, 12],
		['a gap', { a: f32(0, 4), b: f32(8, 12) }, 12],
		['bytes after the last tensor', { a: f32(0, 4) }, 7]
	])('with %s', (_, header, bytes) =>
		expect(refusal(() => parseSafetensors(file(header, bytes))).reason).toBe('offsets')
	);

	it('with a span beyond its end', () =>
		expect(refusal(() => parseSafetensors(file({ a: f32(0, 8) }, 4))).reason).toBe('truncated'));

	it('with a type that the format does not know', () => {
		const header = { a: { dtype: 'F12', shape: [1], data_offsets: [0, 4] } };
		const { reason, detail } = refusal(() => parseSafetensors(file(header, 4)));
		expect([reason, detail]).toEqual(['dtype', 'a: F12']);
	});
});

describe('tensors that a GPT-2 needs', () => {
	const config = readConfig(tinyConfig);
	const check = (raw: Map<string, Raw>) => checkTensors(config, new Weights(writeSafetensors(raw)));

	it('are found, with and without a prefix', () => {
		check(tinyRaw());
		check(new Map([...tinyRaw()].map(([name, raw]) => [`transformer.${name}`, raw])));
	});

	it('are named when missing', () => {
		const raw = tinyRaw();
		raw.delete('h.1.mlp.c_fc.weight');
		expect(refusal(() => check(raw))).toMatchObject({
			reason: 'missing-tensor',
			detail: 'h.1.mlp.c_fc.weight'
		});
	});

	it('are named when misshapen', () => {
		const raw = tinyRaw();
		raw.set('h.0.attn.c_proj.weight', rawF32({ dims: [24, 23], data: new Float32Array(552) }));
		expect(refusal(() => check(raw))).toMatchObject({
			reason: 'shape',
			detail: 'h.0.attn.c_proj.weight: [24, 23] instead of [24, 24]'
		});
	});

	it('are named when of a type that is no number the engine reads', () => {
		const raw = tinyRaw();
		raw.set('ln_f.bias', { dtype: 'F64', shape: [24], bytes: new Uint8Array(192) });
		expect(refusal(() => check(raw))).toMatchObject({ reason: 'dtype', detail: 'ln_f.bias: F64' });
	});

	it('may have others beside them, of any type', () => {
		const raw = tinyRaw();
		raw.set('h.0.attn.bias', { dtype: 'BOOL', shape: [3], bytes: new Uint8Array(3) });
		check(raw);
	});

	it('need an own head when it is not tied', () => {
		const untied = readConfig({ ...tinyConfig, tie_word_embeddings: false });
		const weights = new Weights(writeSafetensors(tinyRaw()));
		expect(refusal(() => checkTensors(untied, weights)).detail).toBe('lm_head.weight');
	});
});

describe('stored types become float32', () => {
	const read = (raw: Raw, extra: [string, Raw][] = []) =>
		new Weights(writeSafetensors(new Map([['odd', rawByte], ['a', raw], ...extra]))).read('a').data;
	/** Stands first, so that what follows starts at an odd byte. */
	const rawByte: Raw = { dtype: 'U8', shape: [1], bytes: new Uint8Array(1) };
	const patterns = (dtype: string, ...values: number[]): Raw => ({
		dtype,
		shape: [values.length],
		bytes: new Uint8Array(Uint16Array.from(values).buffer)
	});

	it('F32, at any byte', () => {
		const values = Float32Array.of(1.5, -2, 1e-30);
		expect(read(rawF32({ dims: [3], data: values }))).toEqual(values);
	});

	it('F16: one, a third, the largest, the smallest, both zeros, infinity', () => {
		const values = read(patterns('F16', 0x3c00, 0x3555, 0x7bff, 0x0001, 0x8000, 0xfc00));
		expect([...values]).toEqual([1, 0.333251953125, 65504, 2 ** -24, -0, -Infinity]);
		expect(read(patterns('F16', 0x7e00))[0]).toBeNaN();
	});

	it('BF16: the upper half of a float32', () => {
		const values = read(patterns('BF16', 0x3f80, 0xc049, 0x0080));
		expect([...values]).toEqual([1, -3.140625, 2 ** -126]);
	});

	it('I8 with a scale for each row', () => {
		const bytes = new Uint8Array(Int8Array.of(-128, 127, 3, 0, -1, 2).buffer);
		const a: Raw = { dtype: 'I8', shape: [2, 3], bytes };
		const scale = rawF32({ dims: [2], data: Float32Array.of(0.5, 4) });
		expect([...read(a, [['a.scale', scale]])]).toEqual([-64, 63.5, 1.5, 0, -4, 8]);
		expect(refusal(() => read(a))).toMatchObject({ reason: 'missing-tensor', detail: 'a.scale' });
		const three = rawF32({ dims: [3], data: new Float32Array(3) });
		expect(refusal(() => read(a, [['a.scale', three]])).reason).toBe('shape');
	});

	it('and a name that is not there has a named error', () =>
		expect(() => new Weights(tinyModel().weights).read('h.9.ln_1.bias')).toThrow(UnknownWeight));
});
