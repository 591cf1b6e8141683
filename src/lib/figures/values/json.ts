import { floatText } from './float-text';
import type { Sheet } from './sheet';

/**
 * Values as JSON: `{tokens, tensors: {<hook>: {axes, dims, data}}}` with `data` row-major, as
 * `npm run trace` writes them. JSON has no infinity: a masked score (−∞) and NaN are null.
 */
export function toJson({ hook, axes, values, tokens }: Sheet): string {
	const data = Array.from(values.data, (value) =>
		Number.isFinite(value) ? floatText(value) : 'null'
	);
	const words = tokens.map((text, position) => JSON.stringify({ position, text }));
	return (
		`{\n  "tokens": [${words.join(', ')}],\n  "tensors": {\n    ${JSON.stringify(hook)}: {\n` +
		`      "axes": ${JSON.stringify(axes)},\n      "dims": ${JSON.stringify(values.dims)},\n` +
		`      "data": [${data.join(', ')}]\n    }\n  }\n}\n`
	);
}
