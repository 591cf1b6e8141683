/** Which part of the figure is open. */
export const views = ['read', 'look', 'score', 'weights', 'mix', 'next', 'scenes', 'mask'] as const;
export type View = (typeof views)[number];

/** How far a score can be moved either way: beyond it softmax gives 1 or 0 to three digits. */
export const mostLift = 30;

/** Longest text of the learner's own, characters; the figure holds no more anyway. */
export const longestOwn = 200;

/** What the learner changes. Places count from 0; −1 stands for what the run itself shows (see `found.ts`). */
export interface State {
	readonly view: View;
	/** A text of the learner's own; empty: the lesson's. */
	readonly own: string;
	readonly layer: number;
	readonly head: number;
	readonly query: number;
	readonly key: number;
	/** Added to the score of that query and key. */
	readonly lift: number;
}

/** What the experiment measured; null where this part of the figure is not open. */
export interface Facts {
	/** Words as they are read: the one that asks, the one followed, the one that "it" means. */
	readonly query: string;
	readonly key: string;
	readonly meant: string;
	/** Into which tokens the word that is meant falls. */
	readonly pieces: string;
	/** The head that is shown, `block.head` from 1, how many there are, in how many blocks. */
	readonly headName: string;
	readonly heads: number;
	readonly blocks: number;
	/** How the head came by what it does, as far as the model's card tells. */
	readonly origin: string;
	/** How many heads give the word that is meant more weight than any other token. */
	readonly lookers: number;
	/** The followed cell: q·k, q·k / √dHead, its share of the row. */
	readonly dot: number;
	readonly dHead: number;
	readonly score: number;
	readonly weight: number;
	/** Share of the first token, after the edit. */
	readonly firstWeight: number;
	/** The score after the edit and what it did: share, factor of all other shares (null: there are none). */
	readonly scoreNow: number;
	readonly weightNow: number;
	readonly othersFactor: number | null;
	/** What the model goes on with, its probability, and what that says of the model. */
	readonly said: string;
	readonly saidShare: number;
	readonly verdict: string;
	/** Scenes told in two versions; those in which the model took "it" rightly both times; one of these. */
	readonly scenes: number | null;
	readonly resolved: number | null;
	readonly scenesVerdict: string | null;
	/** Whether the model read such texts while it was trained, as far as its card tells. */
	readonly formsRead: string | null;
	/** Surprise at the text, bits a token: masked, no head masked, only the best one unmasked; how many lower it by what two digits show. */
	readonly bits: number | null;
	readonly bitsAll: number | null;
	readonly bitsBest: number | null;
	readonly bestHead: string | null;
	readonly cheaters: number | null;
	/** Share that the best head then gives to the very next token. */
	readonly peek: number | null;
	/** What it would be if it gave all tokens the same. */
	readonly even: number | null;
	readonly peekVerdict: string | null;
	/** 0: without any mask the surprise falls, 1: it rises, 2: it changes by less than a twentieth. */
	readonly without: number | null;
	readonly maskVerdict: string | null;
	/** What stands after `#` in the address of the explorer that shows the same. */
	readonly explorer: string;
}
