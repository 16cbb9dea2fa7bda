import { expect, test } from 'vitest'
import { build } from '../../generator/run/build.ts'
import { compilerHere } from '../../generator/run/compiler.ts'
import { configText, documentText, project } from '../cli/project.ts'

test('a print job that fails before it is awaited fails the build, not the process', async () => {
  const unheard: unknown[] = []
  const listen = (reason: unknown): void => void unheard.push(reason)
  process.on('unhandledRejection', listen)
  const fault = new Error('The thread ended')
  const inputs = { spec: documentText(), place: 'spec.json', config: configText(), names: null }
  await expect(
    build(
      inputs,
      'sdk.yaml',
      { formatted: new Map(), surface: null },
      {
        ...compilerHere,
        print: () => Promise.reject(fault)
      }
    )
  ).rejects.toBe(fault)
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', listen)
  expect(unheard).toEqual([])
})

test.each([
  { what: 'an unknown type', schema: { type: 'file' } },
  { what: 'a $ref that is a number', schema: { $ref: 5 } },
  {
    what: 'a choice of itself',
    schema: { $ref: '#/paths/~1bot~1create/post/requestBody/content/application~1json/schema' }
  }
])('--json prints only JSON, with --strict and without: $what', async ({ schema }) => {
  const text = documentText({ 'POST /bot/create': { id: 'createBot', body: schema as object } })
  const here = project({ 'spec/spec.json': text })
  const strict = await here.run('--offline', '--json', '--strict')
  expect({ status: strict.status, error: strict.error, ok: JSON.parse(strict.out).ok }).toEqual({
    status: 1,
    error: '',
    ok: false
  })
  const lenient = await here.run('--offline', '--json')
  expect({ status: lenient.status, error: lenient.error, ok: JSON.parse(lenient.out).ok }).toEqual({
    status: 0,
    error: '',
    ok: true
  })
  // The output stands, and a strict run does not take it for finished.
  expect((await here.run('--offline', '--json', '--strict')).status).toBe(1)
  expect((await here.run('--offline', '--json', '--ci')).status).toBe(1)
  expect((await here.run('--offline', '--json', '--check')).status).toBe(0)
})
