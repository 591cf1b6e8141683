import type { Ort, ort as ortTypes } from './ort';
import type { WhyUnavailable } from './protocol';

/** What was found where a GPU would be. */
export interface GpuFinding {
	readonly adapter: GPUAdapter | null;
	/** Why it is never chosen automatically; null for a real GPU. */
	readonly against: { readonly reason: WhyUnavailable; readonly detail: string } | null;
}

const softwareNames = /swiftshader|llvmpipe|lavapipe|softpipe|microsoft basic render|\bcpu\b/i;

/** What an adapter says of itself, in one line. */
function describe(info: GPUAdapterInfo): string {
	return [info.vendor, info.architecture, info.device, info.description].filter(Boolean).join(' ');
}

/** True for an adapter that computes on the processor: it took 770 ms where WebAssembly took 4. */
export function isSoftware(info: GPUAdapterInfo): boolean {
	return info.isFallbackAdapter || softwareNames.test(describe(info));
}

/** Looks for an adapter; `gpu` is `navigator.gpu`, undefined in browsers without WebGPU. */
export async function findGpu(gpu: GPU | undefined): Promise<GpuFinding> {
	if (!gpu) return { adapter: null, against: { reason: 'no-webgpu', detail: '' } };
	const adapter = await gpu.requestAdapter();
	if (!adapter) return { adapter: null, against: { reason: 'no-adapter', detail: '' } };
	if (!isSoftware(adapter.info)) return { adapter, against: null };
	return { adapter, against: { reason: 'software-adapter', detail: describe(adapter.info) } };
}

/** Limits that the runtime's kernels are written for, as its own device request raises them. */
const raisedLimits = [
	'maxComputeWorkgroupStorageSize',
	'maxComputeWorkgroupsPerDimension',
	'maxStorageBufferBindingSize',
	'maxBufferSize',
	'maxComputeInvocationsPerWorkgroup',
	'maxComputeWorkgroupSizeX',
	'maxComputeWorkgroupSizeY',
	'maxComputeWorkgroupSizeZ'
] as const satisfies readonly (keyof GPUSupportedLimits)[];

/** `timestamp-query` lets a profiled session time its kernels on the card; others do not use it. */
const usefulFeatures: readonly GPUFeatureName[] = ['shader-f16', 'subgroups', 'timestamp-query'];

/**
 * A device of our own, so that its loss is seen and a new one can take its place: an adapter gives
 * one device, hence a fresh adapter each time. Null where the browser has none left to give.
 */
export async function requestDevice(gpu: GPU | undefined): Promise<GPUDevice | null> {
	const { adapter } = await findGpu(gpu);
	if (!adapter) return null;
	return adapter.requestDevice({
		requiredLimits: Object.fromEntries(raisedLimits.map((name) => [name, adapter.limits[name]])),
		requiredFeatures: usefulFeatures.filter((feature) => adapter.features.has(feature))
	});
}

type CreateOptions = ortTypes.InferenceSession.SessionOptions;

/** The runtime, with every WebGPU session made on this device. */
export function onDevice(ort: Ort, device: GPUDevice): Ort {
	const create = ort.InferenceSession.create.bind(ort.InferenceSession) as (
		model: Uint8Array,
		options: CreateOptions
	) => ReturnType<Ort['InferenceSession']['create']>;
	const createHere = (model: Uint8Array, options: CreateOptions = {}) =>
		create(model, {
			...options,
			executionProviders: options.executionProviders?.map((provider) => {
				const asked = typeof provider === 'string' ? { name: provider } : provider;
				return asked.name === 'webgpu' ? { ...asked, device } : asked;
			})
		});
	return { ...ort, InferenceSession: { create: createHere } as Ort['InferenceSession'] };
}
