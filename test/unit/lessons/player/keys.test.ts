import { expect, test } from 'vitest';
import { actOf } from '../../../../src/lib/lessons/player/keys';

/** An element that is, or lies in, what the given selectors name. */
const at = (...names: string[]) => ({
	closest: (selector: string) =>
		selector.split(', ').some((part) => names.includes(part)) ? {} : null
});

test('arrows go from step to step', () => {
	expect(actOf('ArrowRight', at(), false)).toBe('next');
	expect(actOf('ArrowLeft', at('button'), false)).toBe('previous');
	expect(actOf(' ', at(), false)).toBeNull();
	expect(actOf('PageDown', at(), false)).toBeNull();
});

test.each(['textarea', 'select', 'input', '[data-keys="own"]'])('not within %s', (name) => {
	expect(actOf('ArrowRight', at(name), false)).toBeNull();
	expect(actOf('ArrowRight', at(name), true)).toBeNull();
});

test('while presenting, space and remote controls go on, and Escape ends', () => {
	expect(actOf(' ', at(), true)).toBe('advance');
	expect(actOf('PageDown', at('input'), true)).toBe('advance');
	expect(actOf('PageUp', at(), true)).toBe('previous');
	expect(actOf('ArrowRight', at(), true)).toBe('advance');
	expect(actOf('Escape', at('textarea'), true)).toBe('leave');
	expect(actOf(' ', at('button'), true)).toBeNull();
	expect(actOf(' ', at('textarea'), true)).toBeNull();
});
