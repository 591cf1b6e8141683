import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/lib/labs/shell/choose-language';

test.each([
	[['ja-JP', 'en'], 'ja'],
	[['JA'], 'ja'],
	[['fr-FR', 'ja', 'en-GB'], 'ja'],
	[['en-US', 'ja'], 'en'],
	[['jav'], 'en'],
	[['fr'], 'en'],
	[[], 'en']
])('of %j it is %s', (wanted, language) => {
	expect(chooseLanguage(wanted)).toBe(language);
});
