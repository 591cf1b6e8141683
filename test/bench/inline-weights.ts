import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { BuiltGraph } from '../../src/lib/engine/graph/builder';

type Rewrite = (field: number, bytes: Uint8Array) => Uint8Array;

/** Copies a message field by field; those that hold bytes, texts or messages pass through `rewrite`. */
function copy(message: Uint8Array, rewrite: Rewrite): Uint8Array {
	const reader = new BinaryReader(message);
	const writer = new BinaryWriter();
	while (reader.pos < reader.len) {
		const start = reader.pos;
		const [field, wireType] = reader.tag();
		if (wireType === WireType.LengthDelimited)
			writer.tag(field, wireType).bytes(rewrite(field, reader.bytes()));
		else {
			reader.skip(wireType, field);
			writer.raw(message.subarray(start, reader.pos));
		}
	}
	return writer.finish();
}

/** A TensorProto whose values are in another file, with its values; any other as it is. */
function withValues(tensor: Uint8Array, weights: BuiltGraph['weights']): Uint8Array {
	const reader = new BinaryReader(tensor);
	const writer = new BinaryWriter();
	let [name, isExternal] = ['', false];
	while (reader.pos < reader.len) {
		const start = reader.pos;
		const [field, wireType] = reader.tag();
		if (field === 8) name = reader.string();
		else reader.skip(wireType, field);
		const isPointer = field === 13 || field === 14;
		isExternal ||= isPointer;
		if (!isPointer) writer.raw(tensor.subarray(start, reader.pos));
	}
	if (!isExternal) return tensor;
	const weight = weights.get(name);
	if (weight === undefined) throw new RangeError(`the graph has no weight ${name}`);
	const { data } = weight.read();
	const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	return writer.tag(9, WireType.LengthDelimited).bytes(bytes).finish();
}

/**
 * The graph as one ONNX file, weights included, for a runtime that takes nothing beside it. Fields: graph is 7 of the
 * model, initializer 5 of the graph. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
export function inlineWeights({ model, weights }: BuiltGraph): Uint8Array {
	const graph: Rewrite = (field, bytes) => (field === 5 ? withValues(bytes, weights) : bytes);
	return copy(model, (field, bytes) => (field === 7 ? copy(bytes, graph) : bytes));
}
