import { describe, expect, it } from 'vitest';
import { BrokenModelFile, RunFailed, TooLong } from '../../../src/lib/engine/errors';
import { errors as en } from '../../../src/lib/i18n/en/errors';
import { errors as ja } from '../../../src/lib/i18n/ja/errors';
import { describeError } from '../../../src/lib/labs/model-status/describe-error';

const broken = new BrokenModelFile('model.safetensors', 'truncated', 'h.0.ln_1.weight');

describe('describeError', () => {
	it('says what happened, in both languages', () => {
		expect(describeError(broken, en)).toBe(
			'model.safetensors cannot be used: the file ends too early (h.0.ln_1.weight). The model before it goes on working.'
		);
		expect(describeError(broken, ja)).toContain('ファイルが途中で切れています');
		expect(describeError(new TooLong(300, 256), en)).toContain('300 tokens do not fit');
		expect(describeError(new RunFailed(new Error('boom')), ja)).toContain('boom');
	});

	it('never shows nothing, whatever was thrown', () => {
		expect(describeError('odd', en)).toContain('odd');
		expect(describeError(null, en)).toContain('null');
		expect(describeError(new RangeError('r'), ja)).toContain('RangeError');
	});
});
