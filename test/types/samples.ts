/** Values of a named type, right ones and ones with a single thing wrong. */
import type { Schema } from '../../generator/read/document.ts'
import { isRecord, sampleOf, variantsOf } from '../operations/schemas.ts'
import { declareRequired } from './promise.ts'

/** A value with what was done to it. */
export interface Sample {
  readonly what: string
  readonly value: unknown
}

/** Values as the schema describes them: every branch with all fields, the least, and with null where null is allowed. */
export function samplesOf(given: Schema): readonly Sample[] {
  const schema = declareRequired(given)
  const whole = Array.from({ length: variantsOf(schema) }, (_, variant) => ({
    what: `all of variant ${variant}`,
    value: sampleOf(schema, { variant, fields: 'all' })
  }))
  const least = { what: 'what is required', value: sampleOf(schema, { variant: 0, fields: 'required' }) }
  return distinct([
    ...whole,
    least,
    { what: 'null where allowed', value: sampleOf(schema, { variant: 0, fields: 'nulls' }) }
  ])
}

/** Two branches in one: what nobody may send where the branches have nothing in common. */
export function mixesOf(samples: readonly Sample[]): readonly Sample[] {
  const objects = samples.flatMap(({ value }) => (isRecord(value) ? [value] : []))
  const [first] = objects
  return objects.slice(1).map((other) => ({ what: 'a mix of variants', value: { ...first, ...other } }))
}

/** The value with one thing changed, at every place in turn; strays only where they are refused. */
export function mutationsOf(value: unknown, strays: boolean, place = ''): readonly Sample[] {
  const here = replacements(value).map((other) => ({
    what: `${JSON.stringify(other)} at ${place}`,
    value: other
  }))
  if (Array.isArray(value))
    return [
      ...here,
      ...mutationsOf(value[0], strays, `${place}/0`).map(({ what, value: first }) => ({
        what,
        value: [first, ...value.slice(1)]
      }))
    ]
  if (!isRecord(value)) return here
  const inner = Object.entries(value).flatMap(([name, field]) => [
    {
      what: `no ${place}/${name}`,
      value: Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))
    },
    ...mutationsOf(field, strays, `${place}/${name}`).map(({ what, value: changed }) => ({
      what,
      value: { ...value, [name]: changed }
    }))
  ])
  return [
    ...here,
    ...(strays ? [{ what: `a stray key in ${place}`, value: { ...value, stray: 1 } }] : []),
    ...inner
  ]
}

/** Another type, a value of tomorrow, null, and what breaks a limit. */
function replacements(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case 'string':
      return [7, null, 'tomorrow', '']
    case 'number':
      return ['text', null, 0.5, -1e15, 1e15]
    case 'boolean':
      return ['text', null]
    default:
      return value === undefined ? [] : ['text', null]
  }
}

function distinct(samples: readonly Sample[]): readonly Sample[] {
  return [...new Map(samples.map((sample) => [JSON.stringify(sample.value), sample])).values()]
}
