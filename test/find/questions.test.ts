/** A hundred questions of a person who did not know the names of the package: is the right operation among the first three? */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { everyAction } from '../../generator/model/everyResource.ts'
import { readModel } from '../../generator/run/readModel.ts'
import { documentPath } from '../../generator/target/typescript/calls/descriptor.ts'
import { committedText } from '../support/config.ts'
import { committedNames, committedSpec } from '../support/decided.ts'
import { writtenSkill, type Find } from './skillFolder.ts'

const format = z.array(
  z.object({ number: z.int(), question: z.string(), operations: z.array(z.string()).min(1) })
)

function questionsIn(name: string): z.infer<typeof format> {
  return format.parse(parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')))
}

const { api } = readModel(
  { spec: committedSpec, place: 'spec.json', config: committedText, names: committedNames },
  'sdk.yaml'
)
const ids = new Map(
  everyAction(api.resources).map(({ action }) => [`${action.method} ${documentPath(action.path)}`, action.id])
)

let find: Find
beforeAll(async () => {
  find = (await writtenSkill(api)).find
})

/**
 * How many of fifty have to be right. The goal is 45 of each: the fifty that were asked once, when the ranking stood, scored 44 then.
 * Nothing may be tuned with them.
 */
const right = { building: 45, once: 44 } as const

test.each(['building', 'once'] as const)(
  'the right operation is among the first three for most of the 50 questions of %s',
  (name) => {
    const missed = questionsIn(name).flatMap(({ question, operations }) => {
      const found = find(question, 3).map(({ route }) => ids.get(route) ?? route)
      return found.some((id) => operations.includes(id))
        ? []
        : [`${question} → ${operations.join(', ')}; got ${found.join(', ')}`]
    })
    // What the questions that were asked once missed is not shown: it would be tuned with.
    console.log(
      `${50 - missed.length} of 50 (${name})${name === 'building' ? `; missed:\n${missed.join('\n')}` : ''}`
    )
    expect(50 - missed.length).toBeGreaterThanOrEqual(right[name])
  }
)

test('the lot decided which questions served while find was tuned', () => {
  const [building, once] = [questionsIn('building'), questionsIn('once')]
  const lot = (number: number): string => createHash('sha256').update(`find 12 ${number}`).digest('hex')
  const all = [...building, ...once].map(({ number }) => number)
  expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
  const drawn = all.sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, 50)
  expect(building.map(({ number }) => number)).toEqual(drawn.sort((a, b) => a - b))
})

test('every operation of an answer exists', () => {
  const known = new Set(ids.values())
  const named = ['building', 'once'].flatMap((name) =>
    questionsIn(name).flatMap(({ operations }) => operations)
  )
  expect(named.filter((id) => !known.has(id))).toEqual([])
})
