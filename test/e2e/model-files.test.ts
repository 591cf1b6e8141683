import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import type { Messages } from '../../src/lib/i18n';
import { expect, test } from './quiet-page';

const t: Messages = en;
const folder = 'test/fixtures/parity/tiny-gpt2';
const names = ['config.json', 'tokenizer.json', 'model.safetensors'] as const;
type Files = Record<(typeof names)[number], Buffer>;

const good = () =>
	Object.fromEntries(names.map((n) => [n, readFileSync(`${folder}/${n}`)])) as Files;

/** The header of a safetensors file changed as text; its length prefix follows. */
function withHeader(weights: Buffer, change: (header: string) => string): Buffer {
	const length = Number(weights.readBigUInt64LE(0));
	const header = Buffer.from(change(weights.subarray(8, 8 + length).toString()));
	const prefix = Buffer.alloc(8);
	prefix.writeBigUInt64LE(BigInt(header.length));
	return Buffer.concat([prefix, header, weights.subarray(8 + length)]);
}

function withLength(weights: Buffer, length: bigint): Buffer {
	const copy = Buffer.from(weights);
	copy.writeBigUInt64LE(length, 0);
	return copy;
}

/** Each way to break a model, and what the message has to say. */
const broken: readonly (readonly [string, (files: Files) => Partial<Files>, string])[] = [
	[
		'truncated weights',
		(f) => ({ 'model.safetensors': f['model.safetensors'].subarray(0, -64) }),
		t.errors.brokenReasons.truncated
	],
	[
		'a wrong dtype',
		(f) => ({
			'model.safetensors': withHeader(f['model.safetensors'], (h) => h.replace('"F32"', '"F8X"'))
		}),
		t.errors.brokenReasons.dtype
	],
	[
		'a missing tensor',
		(f) => ({
			'model.safetensors': withHeader(f['model.safetensors'], (h) =>
				h.replace('"h.0.ln_1.weight"', '"h.0.ln_9.weight"')
			)
		}),
		'h.0.ln_1.weight'
	],
	[
		'an absurd header length',
		(f) => ({ 'model.safetensors': withLength(f['model.safetensors'], 1n << 62n) }),
		t.errors.brokenReasons['header-length']
	],
	['a broken config', () => ({ 'config.json': Buffer.from('{"n_layer":') }), 'config.json'],
	[
		'a broken tokenizer',
		() => ({ 'tokenizer.json': Buffer.from('{"model": 3}') }),
		'tokenizer.json'
	],
	['a tokenizer that is no JSON', () => ({ 'tokenizer.json': Buffer.from('<') }), 'tokenizer.json']
];

async function open(page: Page, files: Files) {
	await page
		.getByLabel(t.models.menu.own)
		.setInputFiles(
			names.map((name) => ({ name, mimeType: 'application/octet-stream', buffer: files[name] }))
		);
}

test('bad model files are told one by one, the former model goes on, a good one opens', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto('/en/explore/#v=1&text=My+own+words');
	const field = page.getByRole('textbox', { name: t.explorer.text, exact: true });
	const candidates = page.getByRole('button', { name: '%' });
	await expect(candidates.first()).toBeVisible({ timeout: 120_000 });
	const alert = page.getByRole('alert');
	for (const [name, change, words] of broken) {
		await open(page, { ...good(), ...change(good()) });
		await expect(alert, name).toContainText(words, { timeout: 120_000 });
		await alert.getByRole('button', { name: t.explorer.dismiss }).click();
		await expect(alert).toHaveCount(0);
		await field.press('ControlOrMeta+End');
		await field.pressSequentially('!');
		await expect(page.getByText(t.explorer.tokensOf('4', '256'))).toBeVisible();
		await field.press('Backspace');
		await expect(page.getByText(t.explorer.tokensOf('3', '256'))).toBeVisible();
	}
	await open(page, good());
	await expect(page.getByText(/tokens of 32/)).toBeVisible({ timeout: 120_000 });
	await expect(alert).toHaveCount(0);
	expect(await field.inputValue()).toBe('My own words');
});
