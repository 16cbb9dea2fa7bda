/** What is wrong with a key of sdk.yaml is told in the words of the key, whichever key it is. */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { configForm } from '../../../generator/decide/form.ts'
import { keysOf, siblingsAt, keyAt } from '../../../generator/decide/formAt.ts'
import { keyFaults } from '../../../generator/decide/keyFaults.ts'
import { isObject, type JsonObject } from '../../../generator/ground/json.ts'
import { committedText } from '../../support/config.ts'

const committed: JsonObject = parse(committedText)

/** What is told of the committed decisions after a change. */
function toldAfter(change: (value: JsonObject) => void): readonly string[] {
  const value = structuredClone(committed)
  change(value)
  const parsed = configForm.safeParse(value)
  if (parsed.success) return []
  return parsed.error.issues
    .flatMap((issue) => keyFaults(issue, value, (path) => path.join('.')))
    .map(({ place, message }) => `${place} ${message}`)
}

/** A path that the key of a pattern has in the committed file, or could have: null if nothing there leads to it. */
function pathOf(pattern: string): readonly string[] | null {
  const walk = (value: unknown, steps: readonly string[]): readonly string[] | null => {
    const [step, ...rest] = steps
    if (step === undefined) return []
    const names =
      step === '*' && isObject(value)
        ? Object.keys(value)
        : step === '[]' && Array.isArray(value)
          ? [...value.keys()].map(String)
          : isObject(value) && step !== '*' && step !== '[]'
            ? [step]
            : []
    for (const name of names) {
      const below = walk(childOf(value, name), rest)
      if (below !== null) return [name, ...below]
    }
    return null
  }
  return walk(committed, pattern.split('.'))
}

function childOf(value: unknown, name: string): unknown {
  return Array.isArray(value) ? value[Number(name)] : isObject(value) ? value[name] : undefined
}

/** Changes the map that holds a key. */
function within(path: readonly string[], change: (map: JsonObject | unknown[], name: string) => void) {
  return (value: JsonObject): void => {
    const map = path.slice(0, -1).reduce<unknown>(childOf, value)
    if (Array.isArray(map) || isObject(map)) change(map, path.at(-1) ?? '')
  }
}

const keys = keysOf(configForm).flatMap(({ pattern }) => {
  const path = pathOf(pattern)
  return path === null ? [] : [{ pattern, path, name: path.join('.') }]
})
const named = keys.filter(({ pattern }) => !/(?:\*|\[\])$/.test(pattern))

test('nearly every key of the form is tried', () => {
  expect(keys.length).toBeGreaterThan(keysOf(configForm).length * 0.9)
})

describe('a misspelt key', () => {
  test.each(named)('of $name is told with the key that was meant', ({ path, pattern }) => {
    const last = pattern.split('.').at(-1) ?? ''
    const wrong = `${last}x`
    const told = toldAfter(within(path, (map) => Object.assign(map, { [wrong]: 'anything' })))
    const full = [...path.slice(0, -1), wrong].join('.')
    expect(told).toEqual([`${full} \`${full}\` is not a key; did you mean \`${last}\`?`])
    expect(siblingsAt(configForm, path.slice(0, -1))).toContain(last)
  })

  test('that resembles no key is told without one', () => {
    const told = toldAfter((value) => Object.assign(value, { colour: 'blue' }))
    expect(told).toEqual(['colour `colour` is not a key.'])
  })
})

describe('a value of the wrong kind', () => {
  test.each(keys)('of $name is told with what it must be and what it is', ({ path, name }) => {
    // No key takes a list of lists.
    const told = toldAfter(within(path, (map, key) => Object.assign(map, { [key]: [[]] })))
    if (told.length === 0)
      // A request may hold any value.
      expect(name).toMatch(/^streams\.(engineEvents\.body|chatChunks\.body\.stream)$|\.example\./)
    for (const line of told) {
      expect(line).toContain(`\`${name}`)
      expect(line).toMatch(/ must (?:be|have) .*; got /)
      expect(line).not.toMatch(/expected \w+, received|undefined|Invalid/)
    }
  })
})

describe('a missing key', () => {
  test.each(named)('of $name is told if it must be there', ({ path, name }) => {
    const form = keyAt(configForm, path)?.form
    // A convention needs these because of what it says beside them.
    const isNeeded = /^pages\.\w+\.(?:cursor|next)$/.test(name)
    const isOptional = [z.ZodOptional, z.ZodDefault, z.ZodPrefault].some((kind) => form instanceof kind)
    const told = toldAfter(
      within(path, (map, key) => {
        if (isObject(map)) Reflect.deleteProperty(map, key)
      })
    ).filter((line) => line.includes(' is missing; '))
    expect(told.length > 0).toBe(isNeeded || !isOptional)
    for (const line of told)
      expect(line).toMatch(new RegExp(`^\\S+ \`${name.replaceAll('*', '\\*')}\` is missing; it must be `))
  })
})

test('an empty text and a number out of range are told in words', () => {
  expect(toldAfter((value) => Object.assign(value, { relay: '' }))).toEqual([
    'relay `relay` must not be empty; got "".'
  ])
  const range = within(['document', 'seconds'], (map) => Object.assign(map, { seconds: 0 }))
  expect(toldAfter(range)).toEqual(['document.seconds `document.seconds` must be more than 0; got 0.'])
})

test('a name that another part of the file lacks is told with the nearest one', () => {
  expect(toldAfter((value) => Object.assign(value, { relay: 'jsonLine' }))).toEqual([
    'relay `relay` must be a name under streams; got "jsonLine". Did you mean jsonLines?'
  ])
})
