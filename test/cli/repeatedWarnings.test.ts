/** A kind of thing that a document says everywhere is told once, with its first place and how often it is there. */
import { expect, test } from 'vitest'
import { configText, project } from './project.ts'

const ids = Array.from({ length: 12 }, (_, index) => `get${index}`)

/** Each operation is a GET with a body, which is left out. */
function documentOf(names: readonly string[], required: boolean): string {
  const body = { required, content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } }
  const paths = names.map((id) => [
    `/v1/bot/${id}/fetch`,
    { get: { operationId: id, requestBody: body, responses: { 204: { description: 'Done' } } } }
  ])
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0' },
    paths: Object.fromEntries(paths)
  })
}

async function warningsOf(document: string, ...argv: string[]): Promise<readonly string[]> {
  const here = project({ 'spec/sdk.yaml': configText(), 'new.json': document })
  const { status, error } = await here.run('--spec', 'new.json', ...argv)
  expect(status).toBe(0)
  return error.split('\n').filter((line) => line.includes('warning') || line.startsWith('…'))
}

test('a warning that holds for many places is printed once, with the first and their number', async () => {
  const [first, ...others] = await warningsOf(documentOf(ids, false))
  expect(others).toEqual([])
  expect(first).toMatch(
    /^warning document\/left-out at new\.json#.*get0.*: The body .* is left out: a GET has no body\. The same at 11 more places; --json lists them\.$/
  )
})

test('warnings of one kind that differ are printed up to ten, and counted beyond', async () => {
  const warnings = await warningsOf(documentOf(ids, true))
  expect(warnings).toHaveLength(11)
  expect(warnings.at(-1)).toBe('… and 2 more × document/left-out; --json lists them all.')
})

test('--verbose prints each warning', async () => {
  expect(await warningsOf(documentOf(ids, false), '--verbose')).toHaveLength(12)
})
