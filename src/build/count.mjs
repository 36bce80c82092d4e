/** Counts what the test programs report in their JSON. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** Where a program writes its report; an old one is taken away, so that it is never counted again. */
export function reportFile(/** @type {string} */ name) {
  const file = join(ROOT, 'node_modules', '.cache', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * @param {any} report what Vitest's JSON reporter wrote
 * @returns {Count}
 */
export function countVitest(report) {
  // a file that does not load has no tests in it, and must not pass for that
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A test that passed at its second try counts as passed: the list above the count names it as flaky.
 * @param {any} report what Playwright's JSON reporter wrote
 * @returns {Count}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * The count in a report. A program that failed without naming a test, or wrote no report, counts as one failure.
 * @param {string} file
 * @param {number} code how the program ended
 * @param {(report: any) => Count} countReport
 * @returns {Count}
 */
export function countIn(file, code, countReport) {
  let count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = countReport(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    code ||= 1;
  }
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return count;
}
