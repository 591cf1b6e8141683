import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 300_000 });

const hasTorch =
	spawnSync('bash', ['-c', 'source models/find-python.sh'], { encoding: 'utf8' }).status === 0;
// A visitor's machine may be without PyTorch; the machine that decides may not.
const isNeeded = process.env['CI'] !== undefined;

/** Runs a line of bash in the repository; its exit status and what it printed. */
function bash(line: string) {
	const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
	return { status, printed: stdout + stderr };
}

describe.runIf(hasTorch || isNeeded)('the recipes', () => {
	it('train, stop, go on and publish as their own tests ask', () => {
		const { status, printed } = bash(
			'source models/find-python.sh && nice "$python" -m unittest discover -s models/training/tests -t models'
		);
		expect(status, printed).toBe(0);
		expect(printed).toMatch(/Ran \d\d+ tests/);
	});

	it('give the same losses twice, from generated text to the twentieth step', () => {
		const { status, printed } = bash('nice models/make.sh --toy');
		expect(status, printed).toBe(0);
		expect(printed.match(/^step \d+ loss \d+\.\d{6} /gm)).toHaveLength(40);
		expect(printed).toContain('both runs gave the same losses');
	});

	it.each([
		['', 2, 'models/make.sh ID'],
		['--nonsense', 2, 'models/make.sh ID'],
		['nobody', 1, 'error: models/nobody/recipe.json is missing'],
		['story-5m --corpora /nowhere --steps 1', 1, '/nowhere/tinystories.txt is missing']
	])('say what is wrong with `make.sh %s`', (parameters, expected, message) => {
		const { status, printed } = bash(`models/make.sh ${parameters}`);
		expect(status, printed).toBe(expected);
		expect(printed).toContain(message);
	});
});
