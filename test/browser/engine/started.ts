import { onTestFinished } from 'vitest';
import { Engine, type EngineEvent } from '../../../src/lib/engine/client';
import { tinyFiles } from './tiny-model';

/** An engine that ends with the test, and what it has told so far. */
export function startEngine(): { engine: Engine; events: EngineEvent[] } {
	const events: EngineEvent[] = [];
	const engine = Engine.start({ onEvent: (event) => events.push(event) });
	onTestFinished(() => engine.dispose());
	return { engine, events };
}

/** The same with the tiny model loaded. */
export async function startTiny(): Promise<{ engine: Engine; events: EngineEvent[] }> {
	const started = startEngine();
	await started.engine.loadFiles(await tinyFiles());
	return started;
}
