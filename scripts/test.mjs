// npm test: every check in turn, then one line that sums them. `npm test -- unit lint` runs only those stages.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'vitrine-test-'));
const stageLimit = 40 * 60_000; // ms; a stage that hangs is ended and counts as failed.

/** @typedef {{passed: number, failed: number}} Tally */
/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{status: string, assertionResults: unknown[]}[]} testResults
 */
/**
 * @typedef {object} PlaywrightReport
 * @property {{expected: number, flaky: number, unexpected: number}} stats
 * @property {unknown[]} errors
 */

/**
 * Runs the script of a package with Node; returns whether it ended well.
 * @param {string} script
 * @param {string[]} parameters
 * @param {Record<string, string>} [env]
 */
function run(script, parameters = [], env = {}) {
	const { status, error } = spawnSync(process.execPath, [join(root, script), ...parameters], {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: stageLimit
	});
	if (error) console.error(`${script}: ${error.message}`);
	return status === 0;
}

/**
 * Counts one check that has no tests of its own.
 * @param {boolean} ok
 * @returns {Tally}
 */
const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * What a report counted; a run that ended badly without a failed test, or left no report, is one failure.
 * @template Report
 * @param {boolean} ok
 * @param {string} file
 * @param {(report: Report) => Tally} count
 * @returns {Tally}
 */
function tally(ok, file, count) {
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const counted = count(JSON.parse(readFileSync(file, 'utf8')));
	return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** @param {string} project */
function runVitest(project) {
	const file = join(reports, `${project}.json`);
	const ok = run('node_modules/vitest/vitest.mjs', [
		...['run', '--project', project, '--reporter=default', '--reporter=json'],
		`--outputFile.json=${file}`
	]);
	return tally(ok, file, (/** @type {VitestReport} */ report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests + countUnloaded(report)
	}));
}

/**
 * Test files that failed before any of their tests could run.
 * @param {VitestReport} report
 */
function countUnloaded({ testResults }) {
	return testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	).length;
}

function runPlaywright() {
	const file = join(reports, 'e2e.json');
	const ok = run('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: file
	});
	return tally(ok, file, (/** @type {PlaywrightReport} */ { stats, errors }) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length
	}));
}

/** A Chromium to test in: the one that is here, else one that Playwright downloads. */
async function hasBrowser() {
	const { findBrowser, noBrowser } = await import('./find-browser.mjs');
	if (findBrowser()) return true;
	console.log('No Chromium here; asking Playwright for one …');
	if (run('node_modules/playwright/cli.js', ['install', 'chromium']) && findBrowser()) return true;
	console.error(noBrowser);
	return false;
}

/** @type {Record<string, () => Tally | Promise<Tally>>} */
const stages = {
	lint: () => {
		const isFormatted = run('node_modules/prettier/bin/prettier.cjs', ['--check', '.']);
		const isClean = run('node_modules/eslint/bin/eslint.js', ['.']);
		const isUsed = run('node_modules/knip/bin/knip.js', ['--no-progress']);
		return single(isFormatted && isClean && isUsed);
	},
	types: () => {
		const options = ['--tsconfig', './tsconfig.json', '--fail-on-warnings'];
		return single(run('node_modules/svelte-check/bin/svelte-check', options));
	},
	unit: () => runVitest('unit'),
	browser: async () => ((await hasBrowser()) ? runVitest('browser') : single(false)),
	build: () => single(run('scripts/build.mjs')),
	e2e: async () => ((await hasBrowser()) ? runPlaywright() : single(false))
};

/**
 * A stage that crashes is one failure, and the others still run.
 * @param {() => Tally | Promise<Tally>} stage
 */
async function attempt(stage) {
	try {
		return await stage();
	} catch (error) {
		console.error(error);
		return single(false);
	}
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
	console.error(`No stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
	process.exit(2);
}

// The types of routes, on which tsconfig.json stands; without them lint and types fail and say so.
run('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);

const total = { passed: 0, failed: 0 };
const summary = [];
for (const [name, stage] of Object.entries(stages)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`\n── ${name} ──`);
	const start = performance.now();
	const { passed, failed } = await attempt(stage);
	total.passed += passed;
	total.failed += failed;
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	summary.push(`${name.padEnd(8)} ${passed} passed, ${failed} failed in ${seconds} s`);
	console.log(summary.at(-1));
}
rmSync(reports, { recursive: true });

console.log(`\n── all ──\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
