import { describe, expect, test } from 'vitest';
import { compileLessonText } from '../../../../scripts/lesson-text/compile';
import { lesson, oneStep } from './small-lesson';

/** The HTML of a step that holds this Markdown. */
function htmlOf(markdown: string, language: 'en' | 'ja' = 'en'): string {
	return oneStep(markdown, language).html;
}

describe('the parts of a lesson', () => {
	test('title, lead, steps and the teacher’s note', () => {
		const text = compileLessonText(lesson('Prose.\n\n## two-words: Second\nMore.'), 'en.md');
		expect(text).toEqual({
			title: 'Title',
			lead: 'The lead.',
			steps: [
				{ id: 'open', heading: 'First', html: '<p>Prose.</p>', facts: [] },
				{ id: 'two-words', heading: 'Second', html: '<p>More.</p>', facts: [] }
			],
			teacher: '<h3>Goal</h3>\n<p>To teach.</p>'
		});
	});

	test('a prediction with its options and what is said afterwards', () => {
		const step = oneStep(
			'Before.\n\n:::predict\nWhich **one**?\n- first\n- $x$ or `y`\n:::\n:::reveal\nIt is :value[answer].\n:::\n\nAfter.'
		);
		expect(step.html).toBe('<p>Before.</p>\n<p>After.</p>');
		expect(step.predict?.question).toBe('<p>Which <strong>one</strong>?</p>');
		expect(step.predict?.options).toEqual([
			'first',
			expect.stringMatching(/^<span class="katex">.*<\/span> or <code>y<\/code>$/)
		]);
		expect(step.reveal).toBe('<p>It is <span data-value="answer"></span>.</p>');
	});

	test('a prediction without options keeps its numbered list', () => {
		const step = oneStep(':::predict\nCount:\n1. one\n2. two\n:::\n:::reveal\nYes.\n:::');
		expect(step.predict?.question).toContain('<ol>\n<li>one</li>');
		expect(step.predict?.options).toEqual([]);
	});

	test('a why with its answer', () => {
		const step = oneStep('::::why\nWhy?\n:::answer\nBecause.\n:::\n::::');
		expect(step.why).toEqual({ prompt: '<p>Why?</p>', answer: '<p>Because.</p>' });
	});

	test('a check with options, two hints and both outcomes', () => {
		const step = oneStep(
			'::::check\nWhich?\n- a\n- b\n:::hint\nOne.\n:::\n:::hint\nTwo.\n:::\n:::right\nYes.\n:::\n:::wrong\nNot :value[guess].\n:::\n::::'
		);
		expect(step.check).toEqual({
			question: '<p>Which?</p>',
			options: ['a', 'b'],
			hints: ['<p>One.</p>', '<p>Two.</p>'],
			right: '<p>Yes.</p>',
			wrong: '<p>Not <span data-value="guess"></span>.</p>'
		});
	});

	test('what to try', () => {
		expect(oneStep(':::try\nYour name.\n:::').try).toBe('<p>Your name.</p>');
	});
});

describe('running text', () => {
	test('values with their form, and the facts that they ask for', () => {
		const step = oneStep(
			':value[share]{as=percent digits=1} and :value[n].\n\n:::predict\nHow many of :value[n]?\n:::\n:::reveal\n:value[guess]\n:::'
		);
		expect(step.html).toBe(
			'<p><span data-value="share" data-as="percent" data-digits="1"></span> and <span data-value="n"></span>.</p>'
		);
		expect(step.facts).toEqual(['share', 'n']);
	});

	test('terms open what they say, each by a name of its own', () => {
		const html = htmlOf(
			`A :term[query]{says='what one "looks" for'} and :term[key]{says="a < b"}.`
		);
		expect(html).toContain(
			'<button type="button" class="term" popovertarget="term-open-0">query</button>'
		);
		expect(html).toContain(
			'<span id="term-open-1" class="says" popover="auto">a &#x3C; b</span>.</p>'
		);
	});

	test('a term can be bold', () => {
		expect(htmlOf('1:term[**ビット**]{says="情報量"}、', 'ja')).toContain(
			'popovertarget="term-open-0"><strong>ビット</strong></button>'
		);
	});

	test('what only looks like a directive stays text', () => {
		expect(htmlOf('At 12:30, a ratio a:b, or 3:1.')).toBe('<p>At 12:30, a ratio a:b, or 3:1.</p>');
	});

	test('mathematics is set when the site is built, and can be read aloud', () => {
		const html = htmlOf('$q \\cdot k$\n\n$$\n\\frac{a}{b}\n$$');
		expect(html).toContain('<span class="katex-mathml"><math');
		expect(html).toContain('<mo>⋅</mo>');
		expect(html).toContain('aria-hidden="true"');
		expect(html).toContain('<span class="katex-display">');
		expect(html).not.toMatch(/<script|\$/);
	});

	test('a dollar sign can be written', () => {
		expect(htmlOf('It costs \\$5, not \\$6.')).toBe('<p>It costs $5, not $6.</p>');
	});

	test('tables, and links that tell other sites nothing', () => {
		expect(htmlOf('| a | b |\n| --- | ---: |\n| 1 | 2 |')).toMatch(
			/<table>[^]*<td align="right">2/
		);
		expect(htmlOf('[paper](https://arxiv.org/abs/1)')).toBe(
			'<p><a href="https://arxiv.org/abs/1" rel="noreferrer">paper</a></p>'
		);
		expect(htmlOf('[tokens](../tokens/)')).toBe('<p><a href="../tokens/">tokens</a></p>');
	});

	test('what would be markup is text', () => {
		expect(htmlOf('`<script>` and 1 < 2')).toBe('<p><code>&#x3C;script></code> and 1 &#x3C; 2</p>');
	});
});

describe('Japanese', () => {
	test('is bold beside brackets and letters', () => {
		expect(htmlOf('これは**「確率」**です。', 'ja')).toBe(
			'<p>これは<strong>「確率」</strong>です。</p>'
		);
		expect(htmlOf('**確率（かくりつ）**を', 'ja')).toContain('<strong>確率（かくりつ）</strong>を');
	});

	test('has no gap where a line of the source ends', () => {
		expect(htmlOf('これは\n**長い**\n文です。', 'ja')).toBe(
			'<p>これは<strong>長い</strong>文です。</p>'
		);
		expect(htmlOf('GPT\nは\nLSTMと\n違う', 'ja')).toBe('<p>GPTはLSTMと違う</p>');
		expect(htmlOf('two GPT\nmodels', 'ja')).toBe('<p>two GPT\nmodels</p>');
	});

	test('has no gap in an English text either, where the words around it keep theirs', () => {
		expect(htmlOf('The word それは\nとても means\nvery much\nとても.')).toBe(
			'<p>The word それはとても means\nvery much\nとても.</p>'
		);
	});
});

describe('lines', () => {
	test('do not end between a formula and the signs that touch it', () => {
		const html = htmlOf('By $q$, or ($d$). Then $x$ and *$y$*.');
		expect(html).toMatch(/By <span class="whole"><span class="katex">.*?<\/span>,<\/span> or/);
		expect(html).toMatch(/<span class="whole">\(<span class="katex">.*?<\/span>\)\.<\/span> Then/);
		expect(html).toMatch(/Then <span class="katex">/);
		expect(html).toMatch(/<em><span class="katex">/);
	});

	test('do not end between a number and its percent sign', () => {
		expect(htmlOf('At least 90 % of it.')).toBe('<p>At least 90\u00a0% of it.</p>');
	});
});
