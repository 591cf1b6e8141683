import type { PhrasingContent } from 'mdast';
import type { TextDirective } from './markdown.ts';
import { LessonTextError, type Place } from './place.ts';

/** What was met on the way. */
export interface Found {
	/** Facts that the texts ask for. */
	readonly facts: Set<string>;
	/** How many terms are explained. */
	terms: number;
}

/** Containers that are shown once the learner has answered. */
const afterAnswer = new Set(['reveal', 'right', 'wrong']);

/**
 * What a directive in running text becomes. `:value[name]` is an empty element to be filled in, `:term[word]{says="…"}`
 * a button that opens what it says; a bare `:word`, as in "12:30" or "a:b", is text that looks like a directive.
 */
export function settleTextDirective(
	node: TextDirective,
	place: Place,
	found: Found,
	within: string
): PhrasingContent[] {
	if (node.name === 'value') return [settleValue(node, place, found, within)];
	if (node.name === 'term') return settleTerm(node, place, found);
	if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0)
		throw new LessonTextError(
			place,
			node,
			`":${node.name}[…]" is not known; there are :value[…] and :term[…].`
		);
	return [{ type: 'text', value: `:${node.name}`, position: node.position }];
}

function settleValue(
	node: TextDirective,
	place: Place,
	found: Found,
	within: string
): TextDirective {
	const name = plainLabel(node, place);
	const { as: form, digits, ...others } = node.attributes ?? {};
	if (!/^[A-Za-z]\w*$/.test(name))
		throw new LessonTextError(place, node, `":value[${name}]" names no value.`);
	if (form !== undefined && form !== 'percent' && form !== 'large')
		throw new LessonTextError(
			place,
			node,
			`":value" knows as=percent and as=large, not as=${form}.`
		);
	if (digits !== undefined && !/^[0-6]$/.test(digits ?? ''))
		throw new LessonTextError(place, node, '":value" takes digits from 0 to 6.');
	refuseAttributes(node, others, place);
	if (name === 'guess' || name === 'answer') {
		if (!afterAnswer.has(within))
			throw new LessonTextError(
				place,
				node,
				`":value[${name}]" is known only in ${[...afterAnswer].join(', ')}.`
			);
	} else found.facts.add(name);
	const properties = { dataValue: name, dataAs: form, dataDigits: digits };
	return { ...node, children: [], data: { hName: 'span', hProperties: properties } };
}

/** The button, its word bold or plain, and, beside it, what opens: both native, so that it works before any script has come. */
function settleTerm(node: TextDirective, place: Place, found: Found): PhrasingContent[] {
	const [label] = node.children;
	const isBold = label?.type === 'strong' && node.children.length === 1;
	const word = plainLabel(isBold ? { ...node, children: label.children } : node, place);
	const { says, ...others } = node.attributes ?? {};
	if (!says) throw new LessonTextError(place, node, `":term[${word}]" needs {says="…"}.`);
	refuseAttributes(node, others, place);
	const id = ['term', place.step, found.terms++].filter((part) => part !== undefined).join('-');
	const button = { type: 'button', className: ['term'], popoverTarget: id };
	return [
		{ ...node, data: { hName: 'button', hProperties: button } },
		{
			...{ ...node, name: 'says' },
			children: [{ type: 'text', value: says, position: node.position }],
			data: { hName: 'span', hProperties: { id, className: ['says'], popover: 'auto' } }
		}
	];
}

function plainLabel(node: TextDirective, place: Place): string {
	const [label, ...more] = node.children;
	if (label?.type !== 'text' || more.length > 0)
		throw new LessonTextError(place, node, `":${node.name}[…]" holds plain text.`);
	return label.value;
}

function refuseAttributes(node: TextDirective, others: object, place: Place): void {
	const [name] = Object.keys(others);
	if (name !== undefined)
		throw new LessonTextError(place, node, `":${node.name}" does not know {${name}=…}.`);
}
