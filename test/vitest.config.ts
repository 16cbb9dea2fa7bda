import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './support/slowFirst.ts'

/** Tests of single rooms. All others see whole packages, processes or compilers. */
const unit = 'test/{generator,templates,runtime,helpers}/**/*.test.ts'
const outside = ['**/node_modules/**', 'test/fixtures/**']

/** Tests that replace a module, load one twice or leave something in one: they need modules that no other file has loaded. */
const alone = [
  'test/cli/records.test.ts',
  'test/faults/repeats.test.ts',
  'test/generator/emit/journal.test.ts',
  'test/runtime/call/sharedClients.test.ts',
  'test/runtime/errors/copies.test.ts'
]

/** Three minutes are ten times what the slowest test of a room takes: one that hangs fails soon. Large samples need longer. */
const soon = process.env['LONG'] === undefined ? { testTimeout: 180_000, hookTimeout: 180_000 } : {}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // The example projects import the package by its name.
  resolve: {
    alias: [
      {
        find: /^@chatbotkit\/client$/,
        replacement: fileURLToPath(new URL('../generated/src/index.ts', import.meta.url))
      }
    ]
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: [unit], exclude: [...alone, ...outside], ...soon } },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [unit, ...alone, ...outside] }
      },
      { extends: true, test: { name: 'alone', include: alone, isolate: true } }
    ],
    globalSetup: fileURLToPath(new URL('support/scratch.ts', import.meta.url)),
    // By itself vitest leaves one core idle, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    // Files of one worker share the modules: loading the compiler anew takes longer than most files.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    // Whole generations, compilers and packed packages are under test: slow machines need room, and no test asserts a time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What is waited for comes at once on a quiet machine.
    expect: { poll: { timeout: 30_000 } }
  }
})
