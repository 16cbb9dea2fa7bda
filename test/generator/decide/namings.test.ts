/** Which texts of sdk.yaml name a thing of the document, and what; a new key has to be listed here. */
import { z } from 'zod'
import { expect, test } from 'vitest'
import { configForm } from '../../../generator/decide/form.ts'
import { bare, keysOf } from '../../../generator/decide/formAt.ts'
import { namings } from '../../../generator/decide/things.ts'

/** The keys at the top of which no part names a thing of the document. */
const free = ['package', 'document', 'overlays', 'answers', 'relay', 'accept']

/** What a text names, by its key; `*` is the name of an entry. */
const named: Readonly<Record<string, string>> = {
  'service.secretVariables (name)': 'secret',
  'service.userVariables (name)': 'secret',
  'service.servers.*': 'server',
  'service.auth.header': 'header, perhaps',
  'service.auth.scheme': 'scheme, perhaps',
  'service.options.*.header': 'header, perhaps',
  'paths.catchAll.[]': 'path parameter',
  'verbs.safe.[]': 'verb',
  'verbs.idempotent.[]': 'verb',
  'verbs.passThrough.[]': 'verb',
  'verbs.leading.[]': 'verb',
  'nouns (name)': 'noun',
  'words (name)': 'literal',
  'resources (name)': 'resource',
  'synonyms (name)': 'resource',
  'operations (name)': 'operation',
  'operations.*.idempotentWith': 'field',
  'operations.*.page': 'convention',
  'operations.*.example (name)': 'field, perhaps',
  'components (name)': 'component',
  'pages (name)': 'convention',
  'pages.*.items': 'property',
  'pages.*.cursor': 'query parameter',
  'pages.*.next': 'property',
  'pages.*.nextHeader': 'header',
  'pages.*.take': 'query parameter',
  'pages.*.order': 'query parameter',
  'pages.*.id': 'property',
  'pages.*.hasMore': 'property',
  'pages.*.total': 'property',
  'pages.*.totalPages': 'property',
  'streams (name)': 'convention',
  'streams.*.mediaType': 'media type, perhaps',
  'streams.*.discriminator': 'property',
  'streams.*.payload': 'property',
  'streams.*.stamp': 'property, perhaps',
  'streams.*.item': 'event, perhaps',
  'streams.*.error': 'event, perhaps',
  'streams.*.result': 'event, perhaps',
  'streams.*.text.event': 'event, perhaps',
  'streams.*.text.field': 'property, perhaps',
  'streams.*.heartbeats.[]': 'event, perhaps',
  'streams.*.body (name)': 'field, perhaps',
  'streams.*.noResult': 'property, perhaps',
  'streams.*.ends.[]': 'event, perhaps',
  'events.* (name)': 'described event, perhaps',
  'events.*.*': 'component',
  'schemas (name)': 'schema',
  'schemas.*': 'component',
  'webhooks.header': 'header, perhaps',
  'errors.codes.*.verbs.[]': 'verb',
  'errors.rules.[].code': 'code, perhaps',
  'errors.safe.codes.[]': 'code, perhaps',
  'errors.limits (name)': 'verb',
  'helpers.*.needs.[]': 'operation',
  'helpers.*.calls (name)': 'operation',
  'helpers.*.calls.*.event': 'operation',
  'helpers.*.methods (name)': 'resource',
  'mounts (name)': 'resource',
  'renamed (name)': 'recorded name',
  'renamed.*': 'operation or component',
  'aliases (name)': 'resource',
  'aliases.*': 'operation',
  'skill.*.needs.[]': 'operation',
  'expected.[]': 'expected name',
  'testing.acts (name)': 'operation',
  'compat.functions.*': 'operation'
}

function thingOf(form: z.core.$ZodType): string | null {
  const naming = namings.get(form)
  return naming === undefined ? null : `${naming.thing}${naming.optional ? ', perhaps' : ''}`
}

const found = keysOf(configForm).flatMap(({ pattern, form }) => {
  const inner = bare(form)
  const ofName = inner instanceof z.ZodRecord ? thingOf(inner.keyType) : null
  const own = thingOf(inner)
  return [
    ...(ofName === null ? [] : [[`${pattern} (name)`, ofName] as const]),
    ...(own === null ? [] : [[pattern, own] as const])
  ]
})

test('every text that names a thing of the document is listed with what it names', () => {
  expect(Object.fromEntries(found)).toEqual(named)
})

test('every key at the top either names a thing in some part or is listed as free', () => {
  const tops = [...new Set(found.map(([pattern]) => pattern.split(/[ .]/)[0] ?? ''))]
  const others = keysOf(configForm).filter(({ pattern }) => !pattern.includes('.') && !tops.includes(pattern))
  expect(others.map(({ pattern }) => pattern)).toEqual(free)
})
