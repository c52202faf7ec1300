import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These take the built site: vitest.package.config.ts.
    exclude: [...configDefaults.exclude, 'tests/package/**'],
    // A limit against hanging, not a measure of speed: a busy machine is no defect.
    testTimeout: 60_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
