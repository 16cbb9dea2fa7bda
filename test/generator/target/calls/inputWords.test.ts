import { expect, test } from 'vitest'
import type { Parameter } from '../../../../generator/model/api.ts'
import { operationText } from '../../../../generator/target/typescript/calls/descriptor.ts'
import type { QueryEncoding } from '../../../../templates/runtime/request/query.ts'
import { anAction, parameter, query, takes } from '../anAction.ts'

type Assumed = 'simple' | 'form' | 'deepObject'
type Told = Exclude<Parameter['encoding'], Assumed>

/** The compiler refuses this table if the model and the runtime do not have the same words. */
const told: Readonly<Record<Told, true>> & Readonly<Record<QueryEncoding, true>> = {
  fields: true,
  commas: true,
  pipes: true
}

test.each(Object.keys(told))('the encoding %s of a parameter is told to the runtime by its word', (word) => {
  const encoding = (Object.keys(told) as Told[]).find((each) => each === word)
  if (encoding === undefined) throw new Error(`${word} is not an encoding`)
  const action = anAction({ method: 'GET', input: takes(query([parameter('ids', { encoding })])) })
  expect(operationText(action)).toContain(`encoding: { ids: '${word}' }`)
})

test.each<Assumed>(['simple', 'form', 'deepObject'])(
  'the encoding %s is not told, because the runtime assumes it',
  (encoding) => {
    const action = anAction({ method: 'GET', input: takes(query([parameter('ids', { encoding })])) })
    expect(operationText(action)).not.toContain('encoding')
  }
)
