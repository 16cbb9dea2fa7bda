import { describe, expect, test } from 'vitest'
import { readDecisions } from '../../../generator/decide/decisions.ts'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { documentOf } from '../../support/sketch.ts'

const head = `package: { name: '@acme/client', version: 1.0.0 }\ndocument: { url: https://example.com/spec.json }\n`
const { document } = readDocument(
  documentOf({
    'POST /bot/create': 'createBot',
    'POST /bot/{botId}/memory/search': 'searchMemory',
    'POST /bot/paint': 'paintBot'
  })
)

function modelOf(resource: string, lock: NamesLock = emptyLock) {
  const text = `${head}operations: { paintBot: { resource: ${resource} } }\n`
  return normalise({ document, decisions: readDecisions(text, 'sdk.yaml'), lock, reserved: new Set() })
}

function toldOf({ diagnostics }: Pick<ReturnType<typeof modelOf>, 'diagnostics'>) {
  return diagnostics
    .filter(({ code }) => code === 'name/near')
    .map(({ severity, place, message, fix }) => ({ severity, place, message, fix }))
}

describe('a line that puts an operation into a resource', () => {
  test('a near miss of a resource is told with the one that was meant', () => {
    expect(toldOf(modelOf('botz'))).toEqual([
      {
        severity: 'warning',
        place: 'sdk.yaml:3:37',
        message:
          'operations.paintBot.resource: The line makes the resource botz, which no other operation has. Did you mean bot?',
        fix: 'Write bot. If botz is right, keep the line: once its name is recorded, nothing is said of it.'
      }
    ])
  })

  test.each([
    ['bto/memory', 'bto', 'bot'],
    ['bot/memry', 'bot.memry', 'bot.memory'],
    ['bot/memory/serach', null, null],
    ['painter', null, null],
    ['bot', null, null],
    ['bot/memory', null, null]
  ])('a resource that a line makes is compared with those of the document (%s)', (resource, made, near) => {
    const told = toldOf(modelOf(resource)).map(({ message }) => message)
    expect(told).toEqual(
      made === null
        ? []
        : [
            expect.stringContaining(
              `the resource ${made}, which no other operation has. Did you mean ${near}?`
            )
          ]
    )
  })

  test('a recorded resource is no slip any more', () => {
    const first = modelOf('botz')
    expect(toldOf(modelOf('botz', first.lock))).toEqual([])
  })
})
