import { getContext, setContext, type Snippet } from 'svelte';

/** What stands at the right of the header; a page fills it with the component ShellStatus. */
export class StatusSlot {
	#content = $state.raw<Snippet | null>(null);

	get content(): Snippet | null {
		return this.#content;
	}

	/** Shows a snippet until the returned function is called. */
	show(content: Snippet): () => void {
		this.#content = content;
		return () => {
			if (this.#content === content) this.#content = null;
		};
	}
}

const key = Symbol('status');

/** Called once by the layout. */
export function provideStatusSlot(): StatusSlot {
	return setContext(key, new StatusSlot());
}

/** The header's slot; undefined where there is no header, as in a test of one component. */
export function useStatusSlot(): StatusSlot | undefined {
	return getContext<StatusSlot | undefined>(key);
}
