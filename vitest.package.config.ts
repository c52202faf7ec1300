import { defineConfig } from 'vitest/config';

/** What a developer does with the npm package. It takes the built site, so that it runs after the build and by itself. */
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    fileParallelism: false,
    // Installing from an empty cache takes what the network takes.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
