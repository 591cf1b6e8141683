/** Elements that hold no text, so that nothing closes them. */
const empty = /^(br|img|hr|wbr)$/;
/** What is written for one kind of reader only: KaTeX draws a formula beside its MathML, which carries its source. */
const skipped = /^<annotation\b|^<[^>]*\bclass="[^"]*\bkatex-html\b/;
const entities: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	quot: '"',
	'#x27': "'",
	'#39': "'",
	'#x3C': '<',
	'#x26': '&',
	amp: '&'
};

/** The words of HTML that the lessons' compiler wrote: for labels, which hold no markup. */
export function plainHtml(html: string): string {
	let text = '';
	let depth = 0;
	let skippedFrom = Infinity;
	for (const [part, tag] of html.matchAll(/<\/?([\w-]+)[^>]*>|[^<]+/g)) {
		if (tag === undefined) {
			if (skippedFrom === Infinity) text += part;
		} else if (part.startsWith('</')) {
			depth -= 1;
			if (depth < skippedFrom) skippedFrom = Infinity;
		} else if (!empty.test(tag) && !part.endsWith('/>')) {
			if (skippedFrom === Infinity && skipped.test(part)) skippedFrom = depth + 1;
			depth += 1;
		}
	}
	return text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}
