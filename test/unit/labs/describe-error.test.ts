import { describe, expect, it } from 'vitest';
import * as errors from '../../../src/lib/engine/errors';
import { errors as en } from '../../../src/lib/i18n/en/errors';
import { errors as ja } from '../../../src/lib/i18n/ja/errors';
import { describeError } from '../../../src/lib/labs/model-status/describe-error';

const broken = new errors.BrokenModelFile('model.safetensors', 'truncated', 'h.0.ln_1.weight');

describe('describeError', () => {
	it('says what happened, in both languages', () => {
		expect(describeError(broken, en)).toBe(
			'model.safetensors cannot be used: the file ends too early (h.0.ln_1.weight). The model before it goes on working.'
		);
		expect(describeError(broken, ja)).toContain('ファイルが途中で切れています');
		expect(describeError(new errors.TooLong(300, 256), en)).toContain('300 tokens do not fit');
		expect(describeError(new errors.RunFailed(new Error('boom')), ja)).toContain('boom');
	});

	it('has words for every error of the engine', () => {
		const constructed = [
			new errors.BrokenModelFile('f', 'card-json', 'd'),
			new errors.UnsupportedModel('f', 'v'),
			new errors.TooLong(2, 1),
			new errors.RunFailed(null),
			new errors.MissingFile('f'),
			new errors.DownloadFailed('f', 1, 2, 'd'),
			new errors.DamagedFile('f', 'a', 'b'),
			new errors.BackendUnavailable('webgpu', 'no-webgpu', 'd'),
			new errors.EngineStopped('d')
		];
		for (const t of [en, ja])
			for (const error of constructed)
				expect(describeError(error, t), error.name).not.toBe(
					t.unknown(`${error.name}: ${error.message}`)
				);
	});

	it('never shows nothing, whatever was thrown', () => {
		expect(describeError('odd', en)).toContain('odd');
		expect(describeError(null, en)).toContain('null');
		expect(describeError(new RangeError('r'), ja)).toContain('RangeError');
	});
});
