import * as named from './errors';

/** An error as plain data, fit for `postMessage`. */
export interface WireError {
	readonly name: string;
	readonly message: string;
	readonly stack: string;
	/** Own fields of a named error; values that are not plain become text. */
	readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

/** By the name of the export, since a minifier shortens the name of the class. */
const prototypes = new Map<string, object>([
	...Object.entries(named).map(([name, type]): [string, object] => [name, type.prototype]),
	['RangeError', RangeError.prototype],
	['TypeError', TypeError.prototype]
]);

function plain(value: unknown): string | number | boolean | null {
	if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
	return String(value);
}

/** Turns whatever was thrown into plain data. */
export function toWire(thrown: unknown): WireError {
	if (!(thrown instanceof Error) && !(thrown instanceof DOMException))
		return { name: 'Error', message: String(thrown), stack: '', fields: {} };
	const own = Object.entries(thrown).filter(([key]) => key !== 'stack' && key !== 'message');
	return {
		name: thrown.name,
		message: thrown.message,
		stack: thrown.stack ?? '',
		fields: Object.fromEntries(own.map(([key, value]) => [key, plain(value)]))
	};
}

/** The error again: an instance of the same named type, with its fields. */
export function fromWire(wire: WireError): Error | DOMException {
	if (wire.name === 'AbortError') return new DOMException(wire.message, 'AbortError');
	const error = new Error(wire.message);
	const prototype = prototypes.get(wire.name);
	if (prototype) Object.setPrototypeOf(error, prototype);
	return Object.assign(error, wire.fields, { name: wire.name, stack: wire.stack });
}
