import { defineConfig } from 'vitest/config';

const conditions = ['source'];

export default defineConfig({
  resolve: {
    conditions,
    // graphql 16 has no `exports`: without this our sources get index.mjs and the libraries index.js,
    // two copies whose types refuse each other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  // Test files stand outside the packages' own tsconfig.json, where Vite would find these two settings.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['default', './scripts/plain-summary.mjs'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: [
            '{schema,seeds,server}/src/**/*.test.ts',
            'admin/src/**/*.test.{ts,tsx}',
            'test/support/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          sequence: { groupOrder: 1 },
          include: ['test/contract/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          // Loading the server anew for each file costs more than its tests.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // After the others: each browser, with the server behind it, takes a core.
          sequence: { groupOrder: 2 },
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/first-start.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
