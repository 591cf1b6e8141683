/** Side of a cell that is one value, px. */
export const closeCell = 16;
/** Room for the labels of its rows, px. */
export const closeLabels = 72;

/** How many values fit beside each other into `room` px, an odd number, so that one is in the middle. */
export function closeSize(room: number, hasLabels: boolean): { rows: number; columns: number } {
	const across = Math.floor((room - (hasLabels ? closeLabels : 0) - 4) / closeCell);
	const columns = Math.min(Math.max(across, 5), 21);
	return { rows: 21, columns: columns % 2 === 0 ? columns - 1 : columns };
}
