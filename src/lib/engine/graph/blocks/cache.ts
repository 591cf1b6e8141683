/** Keys and values of earlier tokens, [head, past, dHead] each, and where the new ones go. */
export interface Cache {
	readonly pastKey: string;
	readonly pastValue: string;
	readonly presentKey: string;
	readonly presentValue: string;
}
