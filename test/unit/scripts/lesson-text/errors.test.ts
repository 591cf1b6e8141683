import { describe, expect, test } from 'vitest';
import { compileLessonText } from '../../../../scripts/lesson-text/compile';
import { LessonTextError } from '../../../../scripts/lesson-text/place';
import { lesson } from './small-lesson';

const file = 'lessons/3-inside-the-transformer/03-self-attention/en.md';
const check = (inside: string) => `::::check\nTask?\n${inside}\n::::`;
const hint = ':::hint\nA.\n:::';
const ends = ':::right\nA.\n:::\n:::wrong\nB.\n:::';
const reveal = ':::reveal\nSo.\n:::';

/** Markdown of a step, what is said of it, and the line of the file where it stands (the step's first is 5). */
const inStep: [markdown: string, told: string, line: number][] = [
	['<b>bold</b>', 'raw HTML', 5],
	['Text\n\n<!-- note -->', 'raw HTML', 7],
	['$\\frac{1}$', 'TeX: KaTeX parse error', 5],
	['A\n\n$$\n\\nonsense\n$$', 'Undefined control sequence: \\nonsense', 7],
	['$日本$', 'TeX:', 5],
	['costs $5 and $6', 'write \\$ for a dollar sign', 5],
	['[a](http://example.org)', 'a link begins with https://', 5],
	['[a](javascript:alert)', 'a link begins with https://', 5],
	['[a](/en/)', 'a link begins with https://', 5],
	['[a](#here)', 'a link begins with https://', 5],
	['[a][b]\n\n[b]: https://example.org', 'into the link itself', 5],
	['![a](https://example.org/a.png)', 'a picture is a file beside the text', 5],
	['![a](../a.png)', 'a picture is a file beside the text', 5],
	['![](a.png)', 'a.png needs words', 5],
	['A[^1]\n\n[^1]: note', 'no footnotes', 5],
	['---', 'no rule', 5],
	['# Another title', 'at least three #', 5],
	['a **b c', 'make nothing bold', 5],
	['::value[a]', 'no directive with two colons', 5],
	[':vlaue[a]', '":vlaue[…]" is not known', 5],
	[':value[a b]', 'names no value', 5],
	[':value[**a**]', 'holds plain text', 5],
	[':value[a]{as=percnt}', 'knows as=percent and as=large, not as=percnt', 5],
	[':value[a]{digits=9}', 'digits from 0 to 6', 5],
	[':value[a]{unit=ms}', 'does not know {unit=…}', 5],
	[':value[guess]', 'known only in reveal, right, wrong', 5],
	[':::predict\nIs it :value[answer]?\n:::\n' + reveal, 'known only in reveal', 6],
	[':term[a]', 'needs {says="…"}', 5],
	[':term[*a*]{says="b"}', 'holds plain text', 5],
	[':term[a]{says="b" as="c"}', 'does not know {as=…}', 5],
	[':::predct\nA\n:::', '":::predct" is not known; there are predict,', 5],
	[':::predict[label]\nA\n:::', 'takes nothing on its own line', 5],
	[':::try{now}\nA\n:::', 'takes nothing on its own line', 5],
	[':::predict\nA?\n:::', 'needs a ":::reveal"', 5],
	[reveal, 'needs a ":::predict"', 5],
	[`:::predict\n- a\n- b\n:::\n${reveal}`, '":::predict" asks nothing', 5],
	[`:::predict\nA?\n- a\n\n  more\n:::\n${reveal}`, 'an option is one line', 7],
	[`:::predict\nA?\n- [x] a\n:::\n${reveal}`, 'an option is one line', 7],
	[':::try\nA\n:::\n:::try\nB\n:::', 'a second ":::try"', 8],
	[':::try\n:::', '":::try" is empty', 5],
	[':::why\nWhy?\n:::', 'needs a ":::answer"', 5],
	['::::why\n:::answer\nA.\n:::\n::::', '":::why" is empty', 5],
	[':::why\nWhy?\n:::\n:::answer\nA.\n:::', 'stands inside "::::why"', 8],
	[':::check\nTask?\n::::hint\nA.\n::::', 'needs two ":::hint"', 5],
	[`:::check\nA?\n:::\n${hint}`, 'stands inside "::::check"; the outer one needs more colons', 8],
	[check(`${hint}\n${ends}`), 'needs two ":::hint"', 5],
	[check(`${hint}\n${hint}\n${hint}\n${ends}`), 'needs two ":::hint"', 5],
	[check(`${hint}\n${hint}\n:::right\nA.\n:::`), 'needs a ":::wrong"', 5],
	[check(`${hint}\n${hint}\n:::wrong\nA.\n:::`), 'needs a ":::right"', 5],
	[check(`:::try\nA\n:::`), '":::try" stands in a step and in nothing else', 7],
	['- :::try\n  A\n  :::', 'stands in a step and in nothing else', 5],
	[':::teacher\nA\n:::', 'stands at the end of the lesson', 5]
];

describe('a step that cannot be compiled', () => {
	test.each(inStep)('%j: %s', (markdown, told, line) => {
		const compile = () => compileLessonText(lesson(markdown), file);
		expect(compile).toThrow(LessonTextError);
		expect(compile).toThrow(`${file}:${line} (step "open"): `);
		expect(compile).toThrow(told);
	});
});

const end = '\n\n:::teacher\nA.\n:::\n';

/** Whole files, what is said of them, and the line. */
const inFile: [markdown: string, told: string, line: number][] = [
	['', 'a lesson ends with ":::teacher"', 1],
	['# Title\nLead.\n\n## a: A\nText.', 'a lesson ends with ":::teacher"', 5],
	[`Lead.${end}`, 'begins with "# Title"', 1],
	[`## a: A${end}`, 'begins with "# Title"', 1],
	[`# **Bold**\nLead.\n\n## a: A${end}`, 'plain text only', 1],
	[`# Title\n\n## a: A${end}`, 'the lead', 1],
	[`# Title\nLead.\n\nMore.\n\n## a: A${end}`, 'the lead', 4],
	[`# Title\n- Lead.\n\n## a: A${end}`, 'the lead', 2],
	[`# Title\nLead [link](../a/).\n\n## a: A${end}`, 'plain text only', 2],
	[`# Title\nLead.${end}`, 'no step', 1],
	[`# Title\nLead.\n\n## A heading${end}`, 'begins with "## id: Heading"', 4],
	[`# Title\nLead.\n\n## Open: A${end}`, 'begins with "## id: Heading"', 4],
	[`# Title\nLead.\n\n## a：A${end}`, 'begins with "## id: Heading"', 4],
	[`# Title\nLead.\n\n## a: A\n\n## a: B${end}`, 'two steps "a"', 6],
	[`# Title\nLead.\n\n## a: *A*${end}`, 'plain text only', 4],
	[`# Title\nLead.\n\n## a: A\n\n:::teacher\nSee :value[x].\n:::`, 'cannot hold :value[x]', 6],
	[`# Title\nLead.\n\n## a: A\n\n:::teacher\n:::`, '":::teacher" is empty', 6]
];

describe('a file that cannot be compiled', () => {
	test.each(inFile)('%j: %s', (markdown, told, line) => {
		const compile = () => compileLessonText(markdown, file);
		expect(compile).toThrow(LessonTextError);
		expect(compile).toThrow(`${file}:${line}`);
		expect(compile).toThrow(told);
	});
});

describe('ASCII punctuation in Japanese', () => {
	const compile = (markdown: string) => () =>
		compileLessonText(lesson(markdown), 'lessons/1/01/ja.md');

	test.each([',', '.', '!', '?', ':', ';', '(', '"', '~', '-'])('%s is refused', (sign) => {
		expect(compile(`これは${sign}それ`)).toThrow('(step "open"): ');
		expect(compile(`これは${sign}それ`)).toThrow('use the wide form');
		expect(compile(`**これは**${sign}\nそれ`)).toThrow('use the wide form');
		expect(() => compileLessonText(lesson(`これは${sign}それ`), 'en.md')).not.toThrow();
	});

	test.each(['値は3.5です', 'GPT-2は', '`これ,それ`', '$a$,これ', 'x(y)は', '12:30に'])(
		'%s is let be',
		(markdown) => {
			expect(compile(markdown)).not.toThrow();
		}
	);
});
