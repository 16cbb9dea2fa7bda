/** The test that a package brings, run by `npm test` in its folder as a user runs it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectAt, type Project } from '../cli/project.ts'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)

const lamp = {
  type: 'object',
  required: ['id', 'watts'],
  properties: { id: { type: 'string', readOnly: true }, watts: { type: 'integer', minimum: 3 } }
}
const json = (schema: object) => ({ 'application/json': { schema } })
const answers = (schema: object) => ({ '200': { description: 'Done', content: json(schema) } })
const id = { name: 'lampId', in: 'path', required: true, schema: { type: 'integer', minimum: 7 } }

const document = {
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '1' },
  servers: [{ url: 'https://lamps.example/v1' }],
  paths: {
    '/lamps': {
      get: { operationId: 'listLamps', responses: answers({ type: 'array', items: lamp }) },
      post: {
        operationId: 'createLamp',
        requestBody: { required: true, content: json(lamp) },
        responses: answers(lamp)
      }
    },
    '/lamps/{lampId}': {
      parameters: [id],
      get: { operationId: 'getLamp', responses: answers(lamp) },
      delete: { operationId: 'deleteLamp', responses: { '204': { description: 'Gone' } } }
    },
    '/lamps/{lampId}/manual': {
      parameters: [id],
      get: {
        operationId: 'getManual',
        responses: {
          '200': { description: 'A text', content: { 'text/plain': { schema: { type: 'string' } } } }
        }
      }
    },
    '/lamps/{lampId}/serial': {
      parameters: [id],
      post: {
        operationId: 'setSerial',
        requestBody: { required: true, content: json({ type: 'string', pattern: '^(?=x)y$' }) },
        responses: { '204': { description: 'Done' } }
      }
    }
  }
}

let here: Project

beforeAll(async () => {
  here = projectAt(mkdtempSync(join(tmpdir(), 'package-test-')))
  here.put('openapi.json', JSON.stringify(document))
  const init = [join(root, 'generator/cli/bin.js'), 'init', 'openapi.json']
  await run(process.execPath, init, { cwd: here.folder })
  symlinkSync(join(root, 'node_modules'), here.at('generated/node_modules'), 'dir')
})

afterAll(() => rmSync(here.folder, { recursive: true, force: true }))

/** Runs the script of the package, or its last step alone. */
async function ended(command: string, ...args: readonly string[]) {
  const result = await run(command, args, { cwd: here.at('generated') }).catch(
    (error: { readonly stdout: string; readonly code: number }) => error
  )
  return { code: 'code' in result ? result.code : 0, out: result.stdout }
}

const again = () => ended(process.execPath, '--test', '--test-reporter', 'tap', 'test/operations.test.mjs')

describe('the test of a package', () => {
  test('npm test builds, compiles and calls each operation once', async () => {
    const { code, out } = await ended('npm', 'test')
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/^(?:#|ℹ) pass 5$/m) })
    expect(out).toMatch(/^(?:#|ℹ) todo 1$/m)
  })

  test.each([
    {
      what: 'a request that the schemas refuse',
      from: 'watts: 3',
      to: 'watts: 2',
      says: '"watts" must be greater than or equal to 3'
    },
    {
      what: 'an answer of another kind',
      from: "answer: 'array'",
      to: "answer: 'object'",
      says: 'lamps.list gave'
    },
    {
      what: 'a call of another operation',
      from: 'client.lamps.get(7)',
      to: 'client.lamps.manual.get(7)',
      says: 'lamps.get gave text'
    }
  ])('$what fails it', async ({ from, to, says }) => {
    const calls = here.read('generated/test/calls.mjs')
    expect(calls).toContain(from)
    here.put('generated/test/calls.mjs', calls.replace(from, to))
    const { code, out } = await again()
    here.put('generated/test/calls.mjs', calls)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(says) })
  })

  test('a call that the types refuse does not compile', async () => {
    const calls = here.read('generated/test/calls.mjs')
    here.put('generated/test/calls.mjs', calls.replace('client.lamps.get(7)', 'client.lamps.get({ id: 7 })'))
    const { code, out } = await ended(
      process.execPath,
      join(root, 'node_modules/typescript-7/bin/tsc'),
      '-p',
      'test'
    )
    here.put('generated/test/calls.mjs', calls)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('calls.mjs') })
  })

  test('the test is not packed', () => {
    const { files } = JSON.parse(here.read('generated/package.json'))
    expect(files.some((each: string) => each.startsWith('test'))).toBe(false)
  })
})
