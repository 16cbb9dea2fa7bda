/** What openapi-typescript prints, so that a stand-in for it can be held against the same list. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { digestsOf } from '../../../operations/trees.ts'
import { root } from '../../../support/revisions.ts'
import { sourcesIn, sourceText, stringsOf } from '../../../support/sources.ts'
import { printCorpus } from './printCorpus.ts'
import { schemaCorpus } from './schemaCorpus.ts'

const node = promisify(execFile)
const withTypescript6 = {
  env: { ...process.env, NODE_OPTIONS: `--require ${root}test/support/typescript6.cjs` }
}

test('openapi-typescript is named by one file of the generator', () => {
  const named = sourcesIn('generator').filter((path) =>
    stringsOf(sourceText(path)).includes('openapi-typescript')
  )
  expect(named).toEqual(['generator/target/typescript/types/schemaPrinter.ts'])
})

describe('the printed type', () => {
  const printed = printCorpus()
  test.each(schemaCorpus.map((row, index) => ({ ...row, index })))(
    'is pinned: $reason',
    ({ prints, index }) => {
      expect(printed[index]).toBe(prints)
    }
  )
})

describe('openapi-typescript with TypeScript 6.0', () => {
  test('openapi-typescript with TypeScript 6.0 prints the corpus as it does with the installed version', async () => {
    const program = join(root, 'test/generator/target/types/printCorpus.ts')
    const { stdout } = await node(process.execPath, ['--import', 'tsx', program], {
      ...withTypescript6,
      cwd: root
    })
    expect(JSON.parse(stdout)).toEqual({ version: '6.0', prints: schemaCorpus.map(({ prints }) => prints) })
  })

  test.runIf(process.env['LONG'])(
    'openapi-typescript with TypeScript 6.0 gives a whole package of the same bytes',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'typescript6-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      const generate = (out: string, options: object) =>
        node(process.execPath, ['generator/cli/bin.js', '--spec', 'spec/spec.json', '--out', out], {
          ...options,
          cwd: root
        })
      const [usual, other] = [join(folder, 'usual'), join(folder, 'other')]
      await generate(usual, {})
      await generate(other, withTypescript6)
      expect(digestsOf(other)).toEqual(digestsOf(usual))
    }
  )
})
