import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/fixtures/**'],
    // Whole generations, compilers and packed packages are under test: slow machines need room, and no test asserts a time.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
