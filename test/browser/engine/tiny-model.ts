const urls = import.meta.glob<string>('../../fixtures/parity/tiny-gpt2/*', {
	query: '?url',
	import: 'default',
	eager: true
});

/** Token ids of a short text for the tiny model; any below 300 would do. */
export const tinyIds: readonly number[] = [79, 108, 111, 124, 286, 285, 265];

/** The files of the random GPT-2 of the parity fixtures, as a learner would hand them over. */
export async function tinyFiles(): Promise<File[]> {
	return Promise.all(
		Object.entries(urls).map(async ([path, url]) => {
			const response = await fetch(url);
			if (!response.ok) throw new Error(`${url} answered ${response.status}`);
			return new File([await response.blob()], path.slice(path.lastIndexOf('/') + 1));
		})
	);
}
