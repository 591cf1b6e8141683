import { describe, expect, it } from 'vitest';
import { ngramsOf, readIds, readText } from '../../../../../src/lib/labs/models/lookup/readings';
import { encode, tokenizer } from '../../../../fixtures/lookup/sample-lookup';

describe('text', () => {
	it('is looked up with and without a space before it, since that makes other tokens', () => {
		const query = readText('the heron', tokenizer);
		expect(query.kind).toBe('found');
		if (query.kind !== 'found') return;
		expect(query.readings.map(({ place }) => place)).toEqual(['inside', 'typed']);
		expect(ngramsOf(query.readings)).toEqual([encode(' the heron'), encode('the heron')]);
	});

	it.each(['川は', '　川', ' the', '、'])('takes no other space: %s', (text) => {
		const query = readText(text, tokenizer);
		expect(query).toMatchObject({ kind: 'found', readings: [{ place: 'typed' }] });
		if (query.kind === 'found') expect(ngramsOf(query.readings)).toEqual([encode(text)]);
	});

	it('does not count the spaces at its end', () => {
		expect(readText('the ', tokenizer)).toEqual(readText('the', tokenizer));
		expect(readText('  ', tokenizer)).toEqual({ kind: 'nothing' });
		expect(readText('', tokenizer)).toEqual({ kind: 'nothing' });
	});

	it('of more than five tokens is too long', () => {
		const sixth = readText(' heron heron heron heron heron heron', tokenizer);
		expect(sixth.kind).toBe('long');
		expect(readText('<|endoftext|>', tokenizer).kind).toBe('mark');
	});
});

describe('ids', () => {
	it('are read with spaces or commas between', () => {
		const query = readIds(' 300, 301  302', tokenizer);
		expect(query.kind).toBe('found');
		if (query.kind === 'found') expect(ngramsOf(query.readings)).toEqual([[300, 301, 302]]);
	});

	it.each(['x', '1.5', '-1', '99999', '1e2', '3 x'])('are numbers of tokens: not %s', (text) => {
		expect(readIds(text, tokenizer)).toEqual({ kind: 'not-ids' });
	});

	it('name no mark, and may be none or too many', () => {
		expect(readIds('300 0', tokenizer).kind).toBe('mark');
		expect(readIds(' ', tokenizer).kind).toBe('nothing');
		expect(readIds('3 3 3 3 3 3', tokenizer).kind).toBe('long');
	});
});
