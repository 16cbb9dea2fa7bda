/** The way from a clone to a first answer, as README.md describes it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../server/server.ts'
import { blocksIn } from '../support/readmePrograms.ts'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)

test('the first program of README.md prints a streamed answer of the loopback server', async () => {
  const server = await startServer()
  const folder = mkdtempSync(join(tmpdir(), 'first-'))
  onTestFinished(async () => {
    rmSync(folder, { recursive: true })
    await server.close()
  })
  const [program] = blocksIn(readFileSync(join(root, 'README.md'), 'utf8')).filter(({ code }) =>
    code.includes('./generated/src/index.ts')
  )
  const file = join(folder, 'first.mts')
  const text = (program?.code ?? '')
    .replace('./generated/src/index.ts', pathToFileURL(join(root, 'generated/src/index.ts')).href)
    .replace('http://127.0.0.1:40001/v1', server.baseUrl)
    .replace('sk-…', server.secret)
  writeFileSync(file, text)
  const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', file], { cwd: root })
  expect(stderr).toBe('')
  expect(stdout.replaceAll('\n', '')).toContain('Why is the sky blue?')
})
