import type { Nodes } from 'mdast';

/** Where in a lesson's texts something stands. */
export interface Place {
	/** Path below the root of the project. */
	readonly file: string;
	readonly language: 'en' | 'ja';
	/** The step's id; none for the title, the lead and the teacher's note. */
	readonly step?: string;
}

/** Something wrong in a lesson's text; the message names the file, the line and the step. */
export class LessonTextError extends Error {
	override readonly name = 'LessonTextError';
	/** Counted from 1; Vite shows the place. */
	readonly loc: { readonly line: number; readonly column: number };

	constructor(place: Place, node: Pick<Nodes, 'position'> | undefined, told: string) {
		const { line = 1, column = 1 } = node?.position?.start ?? {};
		const step = place.step === undefined ? '' : ` (step "${place.step}")`;
		super(`${place.file}:${line}${step}: ${told}`);
		this.loc = { line, column };
	}
}
