import { cpus } from 'node:os';
import { ort } from '../../src/lib/engine/ort';
import { launch } from './browser';
import { modelName } from './model';

/** What the figures were measured on, in one line: processors, browser, runtimes. */
export async function describeMachine(): Promise<string> {
	const browser = await launch('none');
	const version = browser.version();
	await browser.close();
	const processors = cpus();
	return (
		`Measured with ${modelName} on ${processors.length} × ${processors[0]?.model.trim()}, ` +
		`Node ${process.versions.node}, Chromium ${version}, onnxruntime-web ${ort.env.versions.web}.`
	);
}
