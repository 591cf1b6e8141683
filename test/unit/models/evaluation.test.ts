import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 300_000 });

// The judges need no PyTorch; without it the tests of generation leave themselves out.
const withTorch = spawnSync(
	'bash',
	['-c', 'source models/find-python.sh 2>/dev/null && echo "$python"'],
	{ encoding: 'utf8' }
).stdout.trim();
const command = withTorch || 'python3';
const hasPython = spawnSync(command, ['--version']).status === 0;
// A visitor's machine may be without Python; the machine that decides may not.
const isNeeded = process.env['CI'] !== undefined;

/** Runs Python in the repository; its exit status and what it printed. */
function python(...parameters: string[]) {
	const env = { ...process.env, PYTHONPATH: 'models', OMP_NUM_THREADS: '1' };
	const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', env });
	return { status, printed: stdout + stderr };
}

describe.runIf(hasPython || isNeeded)('the evaluation', () => {
	it('measures, judges and draws as its own tests ask', () => {
		const { status, printed } = python(
			...['-m', 'unittest', 'discover', '-s', 'models/evaluation/tests', '-t', 'models']
		);
		expect(status, printed).toBe(0);
		expect(printed).toMatch(/Ran 2\d tests/);
		if (isNeeded) expect(printed).not.toContain('skipped');
	});

	it('has a judge of heroes that says what it said, and agrees with who read twenty stories', () => {
		const { status, printed } = python('models/evaluation/reading.py', 'check');
		expect(status, printed).toBe(0);
		expect(printed).toMatch(/agree on (18|19|20) of 20/);
	});
});
