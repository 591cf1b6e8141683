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
		const width = dims[1] ?? 1;
		return tensor(
			dims,
			data.map((value, i) => value * (scales[Math.floor(i / width)] ?? 1))
		);
	};
	return { name: `${weight.name} folded`, tensor: { dims: weight.tensor.dims, read } };
}

function foldBias(shift: NamedTensor, linear: Linear): NamedTensor {
	const read = () => {
		const shifts = shift.tensor.read().data;
		const { data } = linear.weight.tensor.read();
		const bias = linear.bias.tensor.read();
		const sums = Float64Array.from(bias.data);
		shifts.forEach((value, row) => {
			const start = row * sums.length;
			for (let i = 0; i < sums.length; i++)
				sums[i] = (sums[i] ?? 0) + value * (data[start + i] ?? 0);
		});
		return tensor(bias.dims, Float32Array.from(sums));
	};
	return {
		name: `${linear.bias.name} folded`,
		tensor: { dims: linear.bias.tensor.dims, read }
	};
}
