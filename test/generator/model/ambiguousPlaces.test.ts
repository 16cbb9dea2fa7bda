/** Nested shapes at places that no key of the lock tells apart. */
import { describe, expect, test } from 'vitest'
import type { Schema } from '../../../generator/read/document.ts'
import { fields, modelOf } from '../../support/sketch.ts'

/** A branch of a union, with a tag or without. */
const branch = (tag: string | null, schema: Schema): Schema => ({
  type: 'object',
  properties: { ...(tag === null ? {} : { type: { type: 'string', enum: [tag] } }), data: schema }
})

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties })
const [one, other] = [fields('p', 'q'), fields('r', 's')]
const union = (...branches: readonly Schema[]): Schema => ({ oneOf: branches })

const namesOf = (body: Schema): readonly string[] => {
  const { types } = modelOf({ 'POST /bot/create': { id: 'createBot', body } }).lock
  return Object.values(types).sort()
}

describe('shapes that repeat at places of one key', () => {
  test.each<{ kind: string; body: Schema; want: readonly string[] }>([
    {
      kind: 'two branches with one tag have no name for what differs in them',
      body: object({
        first: union(branch('a', one), branch('a', other)),
        second: union(branch('a', one), branch('a', other))
      }),
      want: ['BotCreateRequest']
    },
    {
      kind: 'two branches with one tag have one name for what is alike in them',
      body: object({ first: union(branch('a', one), branch('a', one), branch('b', one)) }),
      want: ['BotCreateRequest', 'BotCreateRequestFirstAData']
    },
    {
      kind: 'of three branches the one with a tag of its own has a name',
      body: union(
        branch('a', one),
        branch('a', other),
        branch('b', fields('x', 'y')),
        branch('c', fields('x', 'y'))
      ),
      want: ['BotCreateRequest', 'BotCreateRequestBData']
    },
    {
      kind: 'a branch without a tag has no name',
      body: union(branch('a', one), branch(null, other), branch('b', one)),
      want: ['BotCreateRequest', 'BotCreateRequestAData']
    },
    {
      kind: 'a branch and a property of one name are told apart or have none',
      body: {
        ...object({ a: object({ data: one }), b: object({ data: one }) }),
        ...union(branch('a', other), branch('c', other))
      },
      want: ['BotCreateRequest']
    },
    {
      kind: 'a property with a dot in its name is no place below another',
      body: object({ 'a.b': one, a: object({ b: other, c: other }), d: one, e: one }),
      want: ['BotCreateRequest', 'BotCreateRequestD']
    }
  ])('$kind', ({ body, want }) => {
    expect(namesOf(body)).toEqual(want)
  })

  test.each([
    ['Foo', 'foo'],
    ['foo-bar', 'foo_bar']
  ])('the tags %s and %s, which are one word, give two names', (first, second) => {
    const names = namesOf(
      union(branch(first, one), branch(second, other), branch('x', one), branch('y', other))
    )
    expect(new Set(names).size).toBe(3)
    expect(names).toHaveLength(3)
  })

  test('what is recorded of them stays when a second branch gets the tag', () => {
    const before = object({ first: union(branch('a', one), branch('b', one)) })
    const after = object({ first: union(branch('a', one), branch('b', one), branch('b', other)) })
    const { lock } = modelOf({ 'POST /bot/create': { id: 'createBot', body: before } })
    const later = modelOf({ 'POST /bot/create': { id: 'createBot', body: after } }, { lock })
    expect(later.lock.types).toEqual(lock.types)
    expect(later.api.types.map(({ name }) => name)).toContain('BotCreateRequestFirstAData')
  })
})
