/** Something that the one who runs the recipe can mend; its message is all there is to say. */
export class Problem extends Error {
	override readonly name = 'Problem';
}
