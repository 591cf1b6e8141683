import type { Messages } from '$lib/i18n';
import { formatBytes } from '$lib/views/format';

/** Says in the reader's language what happened, what still works and what to do. */
export function describeError(error: unknown, t: Messages['errors']): string {
	if (!(error instanceof Error)) return t.unknown(String(error));
	const text = (field: string) =>
		String((error as unknown as Record<string, unknown>)[field] ?? '');
	const bytes = (field: string) => formatBytes(Number(text(field)));
	switch (error.name) {
		case 'DownloadFailed':
			return t.downloadFailed(text('file'), bytes('loaded'), bytes('total'));
		case 'DamagedFile':
			return t.damagedFile(text('file'));
		case 'BrokenModelFile':
			return t.brokenModelFile(text('file'), reason(t, text('reason')), text('detail'));
		case 'BrokenTokenizer':
			return t.brokenTokenizer(text('reason'));
		case 'UnsupportedModel':
			return t.unsupportedModel(text('field'), text('value'));
		case 'TooLong':
			return t.tooLong(text('length'), text('window'));
		case 'MissingFile':
			return t.missingFile(text('file'));
		case 'BackendUnavailable':
			return t.backendUnavailable(text('backend'), text('detail'));
		case 'EngineStopped':
			return t.engineStopped(text('detail'));
		case 'RunFailed':
			return t.runFailed(error.message);
		default:
			return t.unknown(`${error.name}: ${error.message}`);
	}
}

function reason(t: Messages['errors'], key: string): string {
	return (t.brokenReasons as Record<string, string>)[key] ?? key;
}
