import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';

/** Element types by their number in onnx.proto. */
export const elementType = { float: 1, int32: 6, int64: 7 } as const;

/** Name of an element type. */
export type ElementType = keyof typeof elementType;

/** An attribute of a node; numbers in `int` and `ints` are whole. */
export type Attribute =
	| { readonly int: number }
	| { readonly ints: readonly number[] }
	| { readonly float: number }
	| { readonly string: string };

/** One operation. */
export interface Node {
	readonly op: string;
	/** Operator set; empty for ONNX's own. */
	readonly domain: string;
	/** Names of values; empty for an input that is left out. */
	readonly inputs: readonly string[];
	readonly outputs: readonly string[];
	readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A graph input or output; a named axis (string) has a length that each call decides. */
export interface Port {
	readonly name: string;
	readonly type: ElementType;
	readonly dims: readonly (number | string)[];
}

/** A constant: small ones are written into the model, float tensors handed over as external data under their name. */
export type Constant =
	| { readonly name: string; readonly ints: readonly number[] }
	| { readonly name: string; readonly float: number }
	| { readonly name: string; readonly external: readonly number[] };

/** A whole graph, ready to be written. */
export interface Graph {
	readonly nodes: readonly Node[];
	readonly inputs: readonly Port[];
	readonly outputs: readonly Port[];
	readonly constants: readonly Constant[];
}

/** Version of ONNX's operator set that the graphs use; 20 is the first with Gelu. */
const opset = 20;
const irVersion = 9;

const encoder = new TextEncoder();

type Fill = (writer: BinaryWriter) => void;

function message(writer: BinaryWriter, field: number, fill: Fill): void {
	writer.tag(field, WireType.LengthDelimited).fork();
	fill(writer);
	writer.join();
}

function text(writer: BinaryWriter, field: number, value: string): void {
	writer.tag(field, WireType.LengthDelimited).bytes(encoder.encode(value));
}

function int(writer: BinaryWriter, field: number, value: number): void {
	writer.tag(field, WireType.Varint).int64(value);
}

function writeAttribute(writer: BinaryWriter, name: string, value: Attribute): void {
	text(writer, 1, name);
	if ('float' in value) {
		writer.tag(2, WireType.Bit32).float(value.float);
		int(writer, 20, 1);
	} else if ('int' in value) {
		int(writer, 3, value.int);
		int(writer, 20, 2);
	} else if ('string' in value) {
		text(writer, 4, value.string);
		int(writer, 20, 3);
	} else {
		for (const each of value.ints) int(writer, 8, each);
		int(writer, 20, 7);
	}
}

/** The name of an operation: that of its first output. */
export function nodeName({ op, outputs }: Pick<Node, 'op' | 'outputs'>): string {
	return outputs.find((name) => name !== '') ?? op;
}

function writeNode(writer: BinaryWriter, node: Node): void {
	for (const name of node.inputs) text(writer, 1, name);
	for (const name of node.outputs) text(writer, 2, name);
	text(writer, 3, nodeName(node));
	text(writer, 4, node.op);
	for (const [name, value] of Object.entries(node.attributes))
		message(writer, 5, (inner) => writeAttribute(inner, name, value));
	if (node.domain !== '') text(writer, 7, node.domain);
}

function writeConstant(writer: BinaryWriter, constant: Constant): void {
	if ('external' in constant) {
		for (const dim of constant.external) int(writer, 1, dim);
		int(writer, 2, elementType.float);
		text(writer, 8, constant.name);
		message(writer, 13, (entry) => {
			text(entry, 1, 'location');
			text(entry, 2, constant.name);
		});
		int(writer, 14, 1);
	} else if ('ints' in constant) {
		int(writer, 1, constant.ints.length);
		int(writer, 2, elementType.int64);
		text(writer, 8, constant.name);
		const raw = new BigInt64Array(constant.ints.map(BigInt));
		writer.tag(9, WireType.LengthDelimited).bytes(new Uint8Array(raw.buffer));
	} else {
		int(writer, 2, elementType.float);
		text(writer, 8, constant.name);
		const raw = new Float32Array([constant.float]);
		writer.tag(9, WireType.LengthDelimited).bytes(new Uint8Array(raw.buffer));
	}
}

function writePort(writer: BinaryWriter, port: Port): void {
	text(writer, 1, port.name);
	message(writer, 2, (type) =>
		message(type, 1, (tensor) => {
			int(tensor, 1, elementType[port.type]);
			message(tensor, 2, (shape) => {
				for (const dim of port.dims)
					message(shape, 1, (axis) =>
						typeof dim === 'number' ? int(axis, 1, dim) : text(axis, 2, dim)
					);
			});
		})
	);
}

function writeGraph(writer: BinaryWriter, graph: Graph): void {
	for (const node of graph.nodes) message(writer, 1, (inner) => writeNode(inner, node));
	text(writer, 2, 'vitrine');
	for (const constant of graph.constants)
		message(writer, 5, (inner) => writeConstant(inner, constant));
	for (const port of graph.inputs) message(writer, 11, (inner) => writePort(inner, port));
	for (const port of graph.outputs) message(writer, 12, (inner) => writePort(inner, port));
}

/** Writes a graph as an ONNX model. Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
export function encodeModel(graph: Graph): Uint8Array {
	const writer = new BinaryWriter();
	int(writer, 1, irVersion);
	text(writer, 2, 'vitrine');
	message(writer, 7, (inner) => writeGraph(inner, graph));
	for (const [domain, version] of [
		['', opset],
		['com.microsoft', 1]
	] as const)
		message(writer, 8, (inner) => {
			text(inner, 1, domain);
			int(inner, 2, version);
		});
	return writer.finish();
}
