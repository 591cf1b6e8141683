import type { Language } from '../../../../src/lib/i18n';
import type { LessonText } from '../../../../src/lib/lessons/text';

const en: LessonText = {
	title: 'Letters of a word',
	lead: 'Which letter comes most often, and how a count becomes a share.',
	teacher:
		'<p>Goal: a share is a count over a whole. Misconception: rare means never. Answers: a; 18.2 %; a, b, c.</p>',
	steps: [
		{
			id: 'open',
			heading: 'A word to look at',
			html: '<p>Here is a word. <strong>Read it once</strong>, and look at its letters. A <dfn class="term" title="how often something occurs">count</dfn> is a beginning; a share lets us compare.</p><p>Nothing is hidden in it, and yet most people misjudge how often its letters occur. Before the page tells you anything, it will ask what you think.</p>',
			facts: [],
			try: '<p>Type your own name and see which letters it shares with this word.</p>'
		},
		{
			id: 'which',
			heading: 'Which one comes most often?',
			html: '<p>Do not count. Look, and bet.</p>',
			facts: [],
			predict: {
				question: '<p>Which letter is the most frequent?</p>',
				options: ['the letter <em>a</em>', 'the letter <em>b</em>', 'the letter <em>c</em>']
			},
			reveal:
				'<p>You said <span data-value="guess"></span>; it is <span data-value="answer"></span>.</p>'
		},
		{
			id: 'how-much',
			heading: 'How much is that?',
			html: '<p>A count alone says little: a long text has more of everything.</p>',
			facts: ['share', 'letter'],
			predict: { question: '<p>What share of the word is the letter b?</p>', options: [] },
			reveal:
				'<p>You said <span data-value="guess"></span>. The letter <span data-value="letter"></span> makes up <span data-value="answer"></span> (<span data-value="share" data-digits="4"></span>).</p>'
		},
		{
			id: 'sort',
			heading: 'In order',
			html: '<p>Put the letters in order, the most frequent first.</p>',
			facts: [],
			predict: {
				question: '<p>Which order?</p>',
				options: ['the letter <em>a</em>', 'the letter <em>b</em>', 'the letter <em>c</em>']
			},
			reveal: '<p>It is <span data-value="answer"></span>.</p>'
		},
		{
			id: 'point',
			heading: 'Which pair?',
			html: '<p>The table has a row for the first letter and a column for the one after it.</p>',
			facts: [],
			predict: { question: '<p>Point at the most frequent pair.</p>', options: [] },
			reveal:
				'<p>You pointed at <span data-value="guess"></span>; it is <span data-value="answer"></span>.</p>'
		},
		{
			id: 'why',
			heading: 'In your own words',
			html: '<p>You have seen counts and shares.</p>',
			facts: [],
			why: {
				prompt: '<p>Why is a share better than a count when two texts are compared?</p>',
				answer: '<p>Because it does not grow with the length of the text.</p>'
			}
		},
		{
			id: 'rare',
			heading: 'Find a rare one',
			html: '<p>Now it is your turn.</p>',
			facts: ['share'],
			check: {
				question: '<p>Choose a letter whose share is below 15 %.</p>',
				options: [],
				hints: ['<p>Look at the short bars.</p>', '<p>Try the letter c.</p>'],
				right: '<p>Yes: <span data-value="share" data-digits="2"></span> %.</p>',
				wrong: '<p>Not yet: <span data-value="share"></span> % is more.</p>'
			}
		},
		{
			id: 'fair',
			heading: 'A new case',
			html: '<p>Another text is twice as long.</p>',
			facts: [],
			check: {
				question: '<p>It holds the letter a twice as often. What of its share?</p>',
				options: ['It is twice as large.', 'It is half as large.', 'It is the same.'],
				hints: ['<p>Write it as a fraction.</p>', '<p>Both parts double.</p>'],
				right: '<p>Yes, both parts of the fraction have doubled.</p>',
				wrong: '<p>Think of count over length.</p>'
			}
		},
		{
			id: 'sum',
			heading: 'Work it out',
			html: '<p>The word is shown again.</p>',
			facts: ['share'],
			check: {
				question: '<p>What is the share of the letter a, to the nearest per cent?</p>',
				options: [],
				hints: ['<p>Count the a.</p>', '<p>Five of eleven.</p>'],
				right: '<p>Yes.</p>',
				wrong: '<p>Count again.</p>'
			}
		}
	]
};

const ja: LessonText = {
	title: '単語の中の文字',
	lead: 'どの文字がいちばん多いか。数えた数は、どうすれば割合になるか。',
	teacher: '<p>目標：割合とは、数を全体で割ったもの。答え：a、18.2 %、a・b・cの順。</p>',
	steps: en.steps.map((step) => ({
		...step,
		heading: '文字を見る',
		html: '<p>ここに一つの単語があります。<strong>一度だけ読んで</strong>、どの文字が多いかを考えてみましょう。数えただけでは比べられませんが、割合にすれば、長さの違う文章どうしでも比べられるようになります。</p>'
	}))
};

export const texts: Record<Language, LessonText> = { en, ja };
