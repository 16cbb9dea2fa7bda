/** `init -`: a document that is piped in is kept in a file, so that later runs read it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { projectAt, temporaryFolder } from './project.ts'

const document = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '1' },
  servers: [{ url: 'https://lamps.example' }],
  paths: { '/lamps': { get: { operationId: 'lamps', responses: { '200': { description: 'Done' } } } } }
})

/** Runs `init` with this text on its standard input. */
function piped(folder: string, input: string, ...argv: readonly string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'generator/cli/bin.js'), 'init', ...argv],
    { cwd: folder, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }
  )
  return { status, stderr }
}

test('a document by the standard input is kept beside sdk.yaml, and may come again', async () => {
  const folder = temporaryFolder()
  const here = projectAt(folder)
  expect(piped(folder, document, '-')).toMatchObject({ status: 0 })
  expect(here.read('spec/openapi.json')).toBe(document)
  expect(here.read('spec/sdk.yaml')).toContain('url: openapi.json ')
  expect(existsSync(join(folder, 'generated/src/client.ts'))).toBe(true)
  expect(piped(folder, document, '/dev/stdin')).toMatchObject({ status: 0 })
  expect((await here.run('--check')).status).toBe(0)
  const other = piped(folder, document.replace('Lamps', 'Chairs'), '-')
  expect(other.status).toBe(1)
  expect(other.stderr).toContain('error output/folder at spec/openapi.json')
  expect(here.read('spec/openapi.json')).toBe(document)
})

test('an input that cannot be a document is not kept, in JSON or YAML, and an empty one is told', () => {
  const folder = temporaryFolder()
  for (const [text, told] of [
    ['', 'The standard input is empty.'],
    ['swagger: "2.0"\n', 'spec/openapi.yaml: It is Swagger 2.0.'],
    ['\uFEFF{ "swagger": "2.0" }', 'spec/openapi.json: It is Swagger 2.0.']
  ] as const) {
    const { status, stderr } = piped(folder, text, '-')
    expect({ status, isTold: stderr.includes(told) }, stderr).toEqual({ status: 1, isTold: true })
  }
  for (const name of ['openapi.yaml', 'openapi.json', 'sdk.yaml'])
    expect(existsSync(join(folder, 'spec', name))).toBe(false)
})
