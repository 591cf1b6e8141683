import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block between `:::name` and `:::`. */
export type Container = Extract<RootContent, { type: 'containerDirective' }>;
/** `:name[…]{…}` in running text. */
export type TextDirective = Extract<PhrasingContent, { type: 'textDirective' }>;

// Without the rules for Chinese, Japanese and Korean, **「…」** beside a letter would stay asterisks.
const parser = unified()
	.use(remarkParse)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkCjkFriendly)
	.use(remarkMath)
	.use(remarkDirective);

/** The tree of a lesson's Markdown: CommonMark with tables, mathematics and directives. */
export function parseMarkdown(markdown: string): Root {
	return parser.parse(markdown);
}
