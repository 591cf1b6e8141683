import { expect, test } from 'vitest';
import { matrixSvg, stackSvg, vectorSvg, xmlText } from '../../../../src/lib/figures/values/svg';
import { tensor } from '../../../../src/lib/math/tensor';

const palette = {
	ground: '#ffffff',
	hairline: '#eeeeee',
	attention: '#000080',
	negative: '#0000ff',
	positive: '#ff0000'
};

test('vectorSvg has one mark per value, coloured by sign, with its value as title', () => {
	const svg = vectorSvg(Float32Array.of(1, 0, -1, 0.5), {
		title: 'hook_z',
		reach: 1,
		groups: 2,
		palette
	});
	expect(svg.match(/<rect x=/g)).toHaveLength(4);
	expect(svg).toContain('x="8" y="8" width="4" height="24" fill="#ff0000"><title>0: 1</title>');
	// The second group begins 6 px further on.
	expect(svg).toContain('x="22" y="8" width="4" height="24" fill="#0000ff"><title>2: -1</title>');
});

test('matrixSvg leaves out what is masked and escapes its labels', () => {
	const values = tensor([2, 2], Float32Array.of(1, 0, 0.25, 0.75));
	const svg = matrixSvg(values, {
		title: 'a & b',
		scale: 'weight',
		domain: [0, 1],
		rowLabels: ['<a>', 'b'],
		columnLabels: ['<a>', 'b'],
		ink: '#111',
		palette
	});
	expect(svg.match(/<rect x=/g)).toHaveLength(3);
	expect(svg).toContain('<title>a &amp; b</title>');
	expect(svg).toContain('<title>b → &lt;a&gt;: 0.25</title>');
	expect(svg).toContain('fill="#000080"');
});

test('stackSvg puts figures below each other', () => {
	const one = vectorSvg(Float32Array.of(1), { title: 'a', reach: 1, groups: 1, palette });
	const both = stackSvg([one, one]);
	expect(both).toContain('height="80"');
	expect(both).toContain('<svg y="40"');
});

test('xmlText replaces what XML does not allow', () => {
	expect(xmlText('a\u0000"\t😀')).toBe('a\ufffd&quot;\t😀');
});
