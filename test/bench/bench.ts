/** `npm run bench`: every figure of docs/bench.md, as a table and in bench-results.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildIfStale } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { engineRows } from './engine-rows';
import { gpuRows } from './gpu-rows';
import { keystrokeRows } from './keystroke-rows';
import { describeMachine } from './machine';
import { root } from './model';
import { ngramsRows } from './ngrams-rows';
import { peerRows } from './peer-rows';
import { toFigures, type Row } from './rows';
import { startUpRows } from './start-up-rows';
import { replaceTable, toMarkdown } from './table';

const sections: Readonly<Record<string, (origin: string) => Promise<Row[]>>> = {
	engine: () => engineRows(),
	peer: () => peerRows(),
	ngrams: () => ngramsRows(),
	gpu: gpuRows,
	keystroke: keystrokeRows,
	start: startUpRows
};

const usage = `npm run bench [-- [--readme] [${Object.keys(sections).join(' ')}]]
With names, only those parts are measured and nothing is written.
--readme also puts the table into README.md, between its <!-- bench --> markers.`;

/** Measures the parts one after the other; one that fails is reported, and the others still count. */
async function measure(names: readonly string[]): Promise<{ rows: Row[]; isComplete: boolean }> {
	const rows: Row[] = [];
	let isComplete = true;
	const server = await serve(join(root, 'build'));
	for (const name of names) {
		console.log(`Measuring: ${name} …`);
		try {
			rows.push(...((await sections[name]?.(server.url)) ?? []));
		} catch (error) {
			console.error(`${name} could not be measured:`, error);
			isComplete = false;
		}
	}
	await server.close();
	return { rows, isComplete };
}

const readme = join(root, 'README.md');

async function write(rows: readonly Row[], table: string, isForReadme: boolean): Promise<void> {
	const results = join(root, 'bench-results.json');
	writeFileSync(results, `${JSON.stringify(toFigures(rows), null, '\t')}\n`);
	if (isForReadme) {
		const document = replaceTable(readFileSync(readme, 'utf8'), table);
		const style = await resolveConfig(readme);
		writeFileSync(readme, await format(document, { ...style, parser: 'markdown' }));
	}
}

async function bench(asked: readonly string[], isForReadme: boolean): Promise<boolean> {
	// Said before minutes of measuring rather than after.
	if (isForReadme) replaceTable(readFileSync(readme, 'utf8'), '');
	if (!buildIfStale()) throw new Error('the site could not be built, see above');
	const { rows, isComplete } = await measure(asked.length > 0 ? asked : Object.keys(sections));
	const table = toMarkdown(rows, await describeMachine());
	console.log(`\n${table}\n`);
	if (isComplete && asked.length === 0) await write(rows, table, isForReadme);
	return isComplete;
}

const parameters = process.argv.slice(2);
const asked = parameters.filter((parameter) => parameter !== '--readme');
if (asked.some((name) => !(name in sections))) {
	console.error(usage);
	process.exitCode = 2;
} else if (!(await bench(asked, parameters.includes('--readme')))) process.exitCode = 1;
