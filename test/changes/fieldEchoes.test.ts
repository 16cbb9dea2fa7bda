/** What came or went is told once: as the field that programs give or read, if there is one. */
import { expect, test } from 'vitest'
import { changesOf, type Draft } from './tiny.ts'

const list = (document: Draft): Draft => document.paths['/lamp/list'].get.parameters
const told = async (document: (draft: Draft) => unknown): Promise<readonly string[]> => {
  const { changes } = await changesOf({ document: (draft) => void document(draft) })
  return changes
    .filter(({ kind }) => kind !== 'docs/changed')
    .map(({ level, kind, name, reason }) => `${level} ${kind} ${name}: ${reason}`)
}

test('a parameter that is removed is told once', async () => {
  expect(await told((d) => list(d).splice(1, 1))).toEqual([
    expect.stringMatching(/^major field\/removed LampListParams\.take: /)
  ])
})

test('a parameter that is added is told once', async () => {
  const added = { name: 'colour', in: 'query', schema: { type: 'string' } }
  expect(await told((d) => list(d).push(added))).toEqual([
    expect.stringMatching(/^minor field\/added LampListParams\.colour: /)
  ])
})

test('a parameter that is called otherwise is told once with each name', async () => {
  expect(await told((d) => (list(d)[1].name = 'limit'))).toEqual([
    expect.stringMatching(/^major field\/removed LampListParams\.take: /),
    expect.stringMatching(/^minor field\/added LampListParams\.limit: /)
  ])
})

test('a parameter that is only written otherwise on the wire is told by its operation', async () => {
  expect(await told((d) => Object.assign(list(d)[3], { style: 'form', explode: false }))).toEqual([
    expect.stringMatching(/^patch operation\/changed listLamps: It has the query .* now\.$/),
    expect.stringMatching(/^patch operation\/changed listLamps: It lost the query .*\.$/)
  ])
})

test('an optional field that is new breaks no program, whatever its schema refuses', async () => {
  const schema = { type: 'string', maxLength: 5, pattern: '^a', format: 'date' }
  const added = (d: Draft): unknown => list(d).push({ name: 'colour', in: 'query', schema })
  expect(await told(added)).toEqual([expect.stringMatching(/^minor field\/added LampListParams\.colour: /)])
  const inner = { type: 'object', properties: { deep: schema } }
  const body = (d: Draft): unknown =>
    (d.paths['/lamp/create'].post.requestBody.content['application/json'].schema.properties.fresh = inner)
  expect(await told(body)).toEqual([expect.stringMatching(/^minor field\/added LampCreateRequest\.fresh: /)])
})

const zone = (name = 'X-Zone') => ({ name, in: 'header', schema: { type: 'string' } })

test('a header that is added is told once, as the option that programs give', async () => {
  expect(await told((d) => list(d).push(zone()))).toEqual([
    expect.stringMatching(/^minor field\/added LampListOptions\.zone: /)
  ])
})

test('a header that is removed beside others is told once, and breaks programs', async () => {
  const replaced = await told((d) => list(d).splice(4, 1, zone()))
  expect(replaced).toEqual([
    expect.stringMatching(/^major field\/removed LampListOptions\.traceId: /),
    expect.stringMatching(/^minor field\/added LampListOptions\.zone: /)
  ])
})

test('a header in other letters is the same one (RFC 9110 §5.1)', async () => {
  expect(await told((d) => (list(d)[4].name = 'x-trace-id'))).toEqual([])
})

test('a header that is named otherwise under one option is told by its operation', async () => {
  expect(await told((d) => (list(d)[4].name = 'Trace-Id'))).toEqual([
    expect.stringMatching(/^major operation\/changed listLamps: It lost the header X-Trace-Id /),
    expect.stringMatching(/^minor operation\/changed listLamps: It has the header Trace-Id /)
  ])
})
