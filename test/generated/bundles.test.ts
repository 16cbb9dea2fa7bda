/** What a bundler leaves of the package in a program: what the program uses, and nothing that only has to be evaluated. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { sourcesIn } from '../support/sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'bundles-'))

afterAll(() => rmSync(folder, { recursive: true }))

async function bundled(program: string, resolveDir: string, minify = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: 'ts' },
    bundle: true,
    minify,
    format: 'esm',
    target: 'es2022',
    write: false
  })
  return outputFiles.map(({ text }) => text).join('')
}

function remaining(code: string): string {
  return code.replace(/^\s*\/\/.*$/gm, '').trim()
}

test('no module of the runtime and of the helpers has a statement that a bundler must keep', async () => {
  const modules = [...sourcesIn('templates/runtime'), ...sourcesIn('templates/helpers')]
  const program = modules.map((path) => `import './${path}'`).join('\n')
  expect(remaining(await bundled(program, root))).toBe('')
})

describe('the package as one chunk', () => {
  beforeAll(async () => {
    // The chunk has no manifest beside it, so that only its statements say what they do.
    const chunk = await bundled(`export * from './index.ts'`, join(root, 'generated/src'))
    writeFileSync(join(folder, 'sdk.js'), chunk)
  })

  test('a program that uses nothing of it has nothing of it', async () => {
    expect(remaining(await bundled(`import './sdk.js'`, folder))).toBe('')
  })

  test.each([
    { what: 'a guard', program: `export { isNotFound } from './sdk.js'`, most: 450 },
    { what: 'a reader of events', program: `export { readEvents } from './sdk.js'`, most: 8_900 },
    {
      what: 'a resource',
      program: `import { BotClient } from './sdk.js'; console.log(BotClient)`,
      most: 24_600
    }
  ])('$what alone weighs at most $most bytes, compressed', async ({ program, most }) => {
    const code = await bundled(program, folder, true)
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most)
  })

  test('a reader of events has nothing that sends', async () => {
    const code = await bundled(`export { readEvents } from './sdk.js'`, folder)
    const names = [...code.matchAll(/^(?:var|function|async function|class) (\w+)/gm)].map(([, name]) => name)
    expect(names).toContain('EventStream')
    for (const sender of [
      'Call',
      'Exchange',
      'Connection',
      'Resource',
      'prepare',
      'redactUrl',
      'service',
      'callKinds'
    ])
      expect(names).not.toContain(sender)
  })

  test('a resource has nothing that only other resources and other documents need', async () => {
    const code = await bundled(`export { BotClient } from './sdk.js'`, folder)
    const names = [...code.matchAll(/^(?:var|function|async function|class) (\w+)/gm)].map(([, name]) => name)
    expect(names).toContain('fillPath')
    for (const other of ['segments', 'numberOrText', 'parameterHeaders', 'Download', 'ServerSentEvents'])
      expect(names).not.toContain(other)
  })
})
