import { resolve } from '$app/paths';

const reloaded = 'vitrine.reloaded-for-isolation';

/**
 * Registers the service worker, which keeps the site for use without a network.
 * On a host that sends no isolation headers the service worker adds them, which one reload makes work:
 * it is done at most once a tab, and not when the reader has already begun.
 */
export async function keepOffline(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const container = navigator.serviceWorker;
	try {
		await container.register(resolve('/') + 'service-worker.js');
	} catch (error) {
		// Private windows and full disks refuse; everything but offline use works.
		console.info('Vitrine: not kept for offline use.', error);
		return;
	}
	const { active } = await container.ready;
	if (!crossOriginIsolated && mayReload()) return location.reload();
	const keepUsed = () => active?.postMessage('keep-used-assets');
	document.addEventListener('visibilitychange', keepUsed);
	setTimeout(keepUsed, 15_000);
}

function mayReload(): boolean {
	if (navigator.userActivation.hasBeenActive || !isSecureContext) return false;
	try {
		if (sessionStorage.getItem(reloaded)) return false;
		sessionStorage.setItem(reloaded, 'yes');
		return true;
	} catch (error) {
		// Without a note of it the reload might never end.
		console.info('Vitrine: running on one thread.', error);
		return false;
	}
}
