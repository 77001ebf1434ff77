// Prints the closing line "N passed, N failed, N skipped" from vitest's JSON report. A run that ended before its tests
// did, or a file of tests that could not be loaded, counts as failed.
import { existsSync, readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);

/** Counts of a report: tests, and files that failed without a test of their own failing. */
function countTests(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const { passed, failed, skipped } = existsSync(path)
  ? countTests(JSON.parse(readFileSync(path, 'utf8')))
  : { passed: 0, failed: 1, skipped: 0 };
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
