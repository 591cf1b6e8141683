import { BrokenIndex } from './broken-index';

/** Writes whole numbers, seven bits a byte, the lowest first; the eighth bit says that more follow (LEB128). */
export class VarintWriter {
	#bytes = new Uint8Array(1 << 16);
	#size = 0;

	/** `value` from 0 to 2³² − 1. */
	write(value: number): void {
		if (this.#size + 5 > this.#bytes.length) this.#grow();
		let rest = value;
		for (; rest >= 128; rest >>>= 7) this.#bytes[this.#size++] = (rest & 127) | 128;
		this.#bytes[this.#size++] = rest;
	}

	/** What was written so far. */
	get bytes(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.#size);
	}

	#grow(): void {
		const larger = new Uint8Array(this.#bytes.length * 2);
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

/** Reads what VarintWriter wrote. */
export class VarintReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** The next number. Throws BrokenIndex (`truncated`) after the last one. */
	read(): number {
		for (let value = 0, unit = 1; ; unit *= 128) {
			const byte = this.#bytes[this.#at++];
			if (byte === undefined)
				throw new BrokenIndex('truncated', `after ${this.#bytes.length} bytes`);
			value += (byte & 127) * unit;
			if (byte < 128) return value;
		}
	}

	/** Bytes that have not been read. */
	get left(): number {
		return this.#bytes.length - this.#at;
	}
}
