/** A recorded model leaves out what has its default, so that a new field of the model moves only the fixtures about it. */
import { describe, expect, it } from 'vitest'
import { defaults, withoutDefaults } from '../fixtures/defaults.ts'
import { fixtureNames, isAlone, modelOf, modelText, recordedModel } from '../fixtures/fixture.ts'

type Json = unknown

/** A copy in which `change` has seen every object that has a field of this name. */
function mapObjects(value: Json, field: string, change: (object: object) => object): Json {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, field, change))
  if (typeof value !== 'object' || value === null) return value
  const mapped = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, mapObjects(member, field, change)])
  )
  return Object.hasOwn(mapped, field) ? change(mapped) : mapped
}

/** The names of all fields of a recorded model. */
function fieldsOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [key, ...fieldsOf(member)])
}

const names = fixtureNames()
const models = new Map(names.map((name) => [name, modelOf(name)]))

describe('a new field of every action', () => {
  const table = { ...defaults, priority: null }
  const recordedAs = (name: string, valueOf: (id: string) => number | null) => {
    const extended = mapObjects(models.get(name), 'errorCodes', (action) => ({
      ...action,
      priority: valueOf('id' in action ? String(action.id) : '')
    }))
    return withoutDefaults(extended, table)
  }

  it('moves no recorded model where it has its default', () => {
    for (const [name, model] of models)
      expect(
        recordedAs(name, () => null),
        name
      ).toEqual(withoutDefaults(model))
  })

  it('moves the recorded model of a fixture that gives it another value', () => {
    const moved = names.filter(
      (name) =>
        JSON.stringify(recordedAs(name, (id) => (id === 'downloadPicture' ? 1 : null))) !==
        JSON.stringify(withoutDefaults(models.get(name)))
    )
    expect(moved).toEqual(names.filter((name) => recordedModel(name).includes('"downloadPicture"')))
    expect(moved.length).toBeGreaterThan(0)
  })
})

describe('the table of defaults', () => {
  it('has fields of the model only', () => {
    const known = new Set([...models.values()].flatMap(fieldsOf))
    expect(Object.keys(defaults).filter((name) => !known.has(name))).toEqual([])
  })

  it('has no default that every fixture departs from', async () => {
    const [all, kept] = await Promise.all([
      [...models.values()].flatMap(fieldsOf),
      (await Promise.all(names.map((name) => modelText(name)))).flatMap((text) => fieldsOf(JSON.parse(text)))
    ])
    const count = (fields: readonly string[], name: string) => fields.filter((each) => each === name).length
    expect(Object.keys(defaults).filter((name) => count(all, name) === count(kept, name))).toEqual([])
  })
})

describe('withoutDefaults', () => {
  it.each([
    { given: { retry: 'never', limit: null }, want: {} },
    { given: { retry: 'safe', limit: 'poll' }, want: { retry: 'safe', limit: 'poll' } },
    { given: { docs: { summary: null, description: null, deprecated: false } }, want: {} },
    { given: { docs: { summary: 'A bot', description: null } }, want: { docs: { summary: 'A bot' } } },
    { given: { id: null, actions: [{ limit: null }] }, want: { id: null, actions: [{}] } },
    {
      given: { schema: { required: [], deprecated: false } },
      want: { schema: { required: [], deprecated: false } }
    }
  ])('makes $want of $given', ({ given, want }) => {
    expect(withoutDefaults(given)).toEqual(want)
  })
})

describe('what all fixtures have in common', () => {
  it('what all fixtures share is recorded in one of them', () => {
    const recording = names.filter(
      (name) => !isAlone(name) && Object.hasOwn(JSON.parse(recordedModel(name)), 'service')
    )
    expect(recording).toEqual(['plain-actions'])
  })
})
