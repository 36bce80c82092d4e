/** Counts what the test programs report in their JSON. */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Numbers */
/** @typedef {Numbers & { failures: string[] }} Count the numbers, and what failed by name */

/** Where a program writes its report; an old one is taken away, so that it is never counted again. */
export function reportFile(/** @type {string} */ name) {
  const file = join(ROOT, 'node_modules', '.cache', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** The first lines of what was told: whole errors stand above. @param {string} told */
const shortened = (told) => told.split('\n', 3).join(' ').slice(0, 400);

/**
 * @param {any} report what Vitest's JSON reporter wrote
 * @returns {Count}
 */
export function countVitest(report) {
  // a file that does not load, or could not be set up, has no failed test in it, and must not pass for that
  /** @type {string[]} */
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && !tests.length) return [`${file}: ${message}`];
    return tests.map((test) => `${file} › ${test.fullName}: ${test.failureMessages[0] ?? ''}`);
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: failures.map(shortened),
  };
}

/**
 * A test that passed at its second try counts as passed: the list above the count names it as flaky.
 * @param {any} report what Playwright's JSON reporter wrote
 * @returns {Count}
 */
export function countPlaywright({ stats, suites }) {
  /** @type {string[]} */
  const failures = [];
  /** @param {any} suite */
  const look = ({ specs = [], suites: inner = [] }) => {
    for (const { file, line, title, tests } of specs)
      for (const { projectName, status } of tests)
        if (status === 'unexpected') failures.push(`[${projectName}] ${file}:${line} › ${title}`);
    inner.forEach(look);
  };
  suites.forEach(look);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, failures };
}

/**
 * The count in a report. A program that failed without naming a test, or wrote no report, counts as one failure.
 * @param {string} file
 * @param {number} code how the program ended
 * @param {(report: any) => Count} countReport
 * @returns {Count}
 */
export function countIn(file, code, countReport) {
  /** @type {Count} */
  let count = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    count = countReport(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    code ||= 1;
  }
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return count;
}
