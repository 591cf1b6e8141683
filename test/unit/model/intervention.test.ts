import { expect, test } from 'vitest';
import { scaleHead } from '../../../src/lib/model/intervention';

test('scaling a head acts on its output at every position', () => {
	expect(scaleHead(2, 1, 0)).toEqual({
		hook: 'blocks.2.attn.hook_z',
		index: [null, 1, null],
		mul: 0,
		add: 0
	});
});
