import { writeFileSync } from 'node:fs';

/**
 * A reporter beside vitest's own: writes the totals as one plain line to the file named by
 * TEST_SUMMARY_FILE, for a continuous-integration log that must end with it.
 */
export default class PlainSummary {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest').SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    const file = process.env.TEST_SUMMARY_FILE;
    if (!file) return;
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        if (test.result().state === 'failed') failedHere += 1;
      }
      // A file that cannot be loaded, or whose set-up fails, has no failed test of its own.
      failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
    }
    writeFileSync(file, `${passed} passed, ${failed} failed\n`);
  }
}
