import { unknownUnit } from '$lib/classic/units/vocabulary';
import type { State } from '../state';
import { chooseContext } from './context';
import { lineMemories, lineOf } from './lines';
import type { Models } from './models';
import type { Study } from './study';
import { textOfUnits } from './unit-label';

/** Most characters that another model is given to read, far fewer than its window holds. */
const longest = 240;

/**
 * The text that the learner has in front of them, for another model to read: what was written, the four lines, the
 * text held back that the chart measures, or what leads up to the place that is looked at. Empty without any.
 */
export function explorerText(models: Models, state: State): string {
	const { counted, heldOut } = models.study.parts;
	if (state.view === 'writing') return beginningOf(models.write(state).text);
	if (state.view === 'lines') return lineMemories.map((n) => lineOf(models, n)).join('\n');
	if (state.view === 'bits' && heldOut !== '') return beginningOf(heldOut);
	const place = state.view === 'table' || state.view === 'methods';
	const leading = place ? leadingTo(models.study, state) : '';
	return leading.trim() === '' ? beginningOf(counted) : leading;
}

/** The first words of a text, the last one whole where words have gaps. */
function beginningOf(text: string): string {
	const start = [...text.trim().slice(0, 2 * longest)].slice(0, longest).join('');
	return text.trim() === start ? start : start.replace(/\s\S*$/, '');
}

/** A context, and where it was found in the text held back what stands before it there: its paragraph, cut if long. */
function leadingTo(study: Study, state: State): string {
	const { context, place } = chooseContext(study, state);
	if (place === null)
		return state.pick === 'typed' ? state.context : textOfUnits(study, context).trimStart();
	const before = [...study.heldOut.subarray(0, place)];
	// What was never counted has no text here: it cannot be left out of the middle.
	const known = before.slice(before.lastIndexOf(unknownUnit) + 1);
	const text = [...textOfUnits(study, known)].slice(-longest).join('');
	return text.slice(text.lastIndexOf('\n\n', text.trimEnd().length - 1) + 1).trimStart();
}
