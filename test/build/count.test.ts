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
    expect(countIn(reported(vitest), 0, countVitest)).toEqual({ passed: 3, failed: 0, skipped: 2 });
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 1 };
    expect(countIn(reported({ stats }), 1, countPlaywright)).toEqual({ passed: 6, failed: 2, skipped: 1 });
  });
  it('has one failure for a file of tests that does not load', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countIn(reported({ ...vitest, testResults }), 1, countVitest).failed).toBe(1);
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
