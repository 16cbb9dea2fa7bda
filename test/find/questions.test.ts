/** Questions of people who did not know the names of the package: is the right operation among the first three? */
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
 * How many have to be right. The goal is 90 of the hundred that serve while find is tuned, and 45 of the fifty that were asked once,
 * when its ranking stood: those scored 44, and 45 since the index has the words of resources without operations, which it had lost.
 * Nothing may be tuned with them.
 */
const right = { building: 90, once: 45 } as const

test.each(['building', 'once'] as const)(
  'the right operation is among the first three for most of the questions of %s',
  (name) => {
    const questions = questionsIn(name)
    const missed = questions.flatMap(({ question, operations }) => {
      const found = find(question, 3).map(({ route }) => ids.get(route) ?? route)
      return found.some((id) => operations.includes(id))
        ? []
        : [`${question} → ${operations.join(', ')}; got ${found.join(', ')}`]
    })
    const good = questions.length - missed.length
    // What the questions that were asked once missed is not shown: it would be tuned with.
    const shown = name === 'building' ? `; missed:\n${missed.join('\n')}` : ''
    console.log(`${good} of ${questions.length} (${name})${shown}`)
    expect(good).toBeGreaterThanOrEqual(right[name])
  }
)

test.each([
  ['building', 100],
  ['once', 50]
])('the questions of %s are numbered from 1 to %i', (name, count) => {
  expect(questionsIn(name).map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1)
  )
})

test('no question that was asked once serves while find is tuned', () => {
  const plain = (name: string): readonly string[] =>
    questionsIn(name).map(({ question }) => question.toLowerCase().replace(/\W+/g, ' ').trim())
  const building = new Set(plain('building'))
  expect(plain('once').filter((question) => building.has(question))).toEqual([])
})

test('every operation of an answer exists', () => {
  const known = new Set(ids.values())
  const named = ['building', 'once'].flatMap((name) =>
    questionsIn(name).flatMap(({ operations }) => operations)
  )
  expect(named.filter((id) => !known.has(id))).toEqual([])
})
