/** The count that `npm test` ends with: nothing that failed can pass for nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countIn, countPlaywright, countVitest } from '../../src/build/count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'klynge-count-'));
afterAll(() => rmSync(folder, { recursive: true }));
let reports = 0;
const reported = (report: unknown) => {
  const file = join(folder, `${++reports}.json`);
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
};
const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe('the count', () => {
  it('of a report is what it says', () => {
    expect(countIn(reported(vitest), 0, countVitest)).toMatchObject({ passed: 3, failed: 0, skipped: 2 });
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 1 };
    const count = countIn(reported({ stats, suites: [] }), 1, countPlaywright);
    expect(count).toMatchObject({ passed: 6, failed: 2, skipped: 1 });
  });
  it.each([
    ['does not load', []],
    ['could not be set up', [{ status: 'skipped', fullName: 'a phase' }]],
  ])('has one failure, by name, for a file of tests that %s', (_, assertionResults) => {
    const name = join(process.cwd(), 'test/x.test.ts');
    const testResults = [{ name, status: 'failed', message: 'no such file', assertionResults }];
    const { failed, failures } = countIn(reported({ ...vitest, testResults }), 1, countVitest);
    expect(failed).toBe(1);
    expect(failures).toEqual(['test/x.test.ts: no such file']);
  });
  it('names the tests that failed, with the first lines of what they told', () => {
    const failed = { status: 'failed', fullName: 'a tie snaps', failureMessages: ['not 2\n1\n0\nat line 7'] };
    const testResults = [
      { name: join(process.cwd(), 'a.test.ts'), status: 'failed', assertionResults: [failed] },
    ];
    expect(countIn(reported({ ...vitest, testResults }), 1, countVitest).failures).toEqual([
      'a.test.ts › a tie snaps: not 2 1 0',
    ]);
    const spec = {
      file: 'vis.spec.ts',
      line: 7,
      title: 'a key',
      tests: [{ projectName: 'firefox', status: 'unexpected' }],
    };
    const suites = [{ suites: [{ specs: [spec] }] }];
    const stats = { expected: 0, flaky: 0, unexpected: 1, skipped: 0 };
    expect(countIn(reported({ stats, suites }), 1, countPlaywright).failures).toEqual([
      '[firefox] vis.spec.ts:7 › a key',
    ]);
  });
  it.each([
    ['that failed without naming a test', reported(vitest), 1],
    ['that wrote no report', join(folder, 'none.json'), 0],
  ])('has one failure for a program %s', (_, file, code) =>
    expect(countIn(file, code, countVitest).failed).toBe(1),
  );
  it('has one failure for half a report', () =>
    expect(countIn(reported('{"stats":'), 0, countPlaywright).failed).toBe(1));
});
