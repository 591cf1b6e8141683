import { tensor } from '../../math/tensor';
import type { Linear, NamedTensor, Norm } from './description';

/**
 * The linear layer that does what a norm's gain and bias followed by `linear` do:
 * (x ∘ gain + bias) · W + b = x · (diag(gain) W) + (bias · W + b).
 * So the graph computes on `hook_normalized` itself, and reading it costs nothing.
 */
export function foldNorm(norm: Norm, linear: Linear): Linear {
	return { weight: foldGain(norm.gain, linear.weight), bias: foldBias(norm.bias, linear) };
}

function foldGain(gain: NamedTensor, weight: NamedTensor): NamedTensor {
	const read = () => {
		const scales = gain.tensor.read().data;
		const { dims, data } = weight.tensor.read();
		scaleRows(data, scales);
		return tensor(dims, data);
	};
	return { name: `${weight.name} folded`, tensor: { dims: weight.tensor.dims, read } };
}

function foldBias(shift: NamedTensor, linear: Linear): NamedTensor {
	const read = () => {
		const { dims, data } = linear.bias.tensor.read();
		const sums = Float64Array.from(data);
		addProduct(sums, shift.tensor.read().data, linear.weight.tensor.read().data);
		return tensor(dims, Float32Array.from(sums));
	};
	return { name: `${linear.bias.name} folded`, tensor: { dims: linear.bias.tensor.dims, read } };
}

/** Multiplies each row of a matrix by its factor, in place. */
function scaleRows(matrix: Float32Array, factors: Float32Array): void {
	const width = matrix.length / factors.length;
	for (let row = 0; row < factors.length; row++) {
		const factor = factors[row] ?? 1;
		const end = (row + 1) * width;
		for (let i = row * width; i < end; i++) matrix[i] = (matrix[i] ?? 0) * factor;
	}
}

/** Adds vector · matrix to `sums`; the matrix is [vector.length, sums.length]. */
function addProduct(sums: Float64Array, vector: Float32Array, matrix: Float32Array): void {
	for (let row = 0; row < vector.length; row++) {
		const factor = vector[row] ?? 0;
		const start = row * sums.length;
		for (let i = 0; i < sums.length; i++)
			sums[i] = (sums[i] ?? 0) + factor * (matrix[start + i] ?? 0);
	}
}
