/** compat.checked.json says what the compiler says: of every name that the published SDK and this package have. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Checked } from '../../generator/decide/compat.ts'
import { checkedNow, checkedPlace, committedInputs, compatFrom, printChecked } from './checked.ts'

const isLong = process.env['LONG'] !== undefined
const recorded = JSON.parse(readFileSync(checkedPlace, 'utf8')) as Checked

test.runIf(isLong)(
  'the record of the comparison with the published SDK is what the compiler says now (else: npm run compat)',
  async () => {
    expect(readFileSync(checkedPlace, 'utf8')).toBe(printChecked(await checkedNow()))
  },
  300_000
)

test.skipIf(isLong)('the compiler judges the types anew, with LONG only', () => {
  expect(Object.keys(recorded.types).length).toBeGreaterThan(60)
})

test.each([
  // Told apart by their shape: the names have another meaning there.
  ['conversation/v1', 'ConversationCompleteMessageRequest', 'ConversationCompleteRequest', null],
  ['contact/secret/v1', 'SecretListRequest', 'ContactSecretListParams', null],
  ['secret/v1', 'SecretListRequest', 'SecretListParams', null],
  ['bot/v1', 'BotListRequest', 'BotListParams', null],
  ['bot/v1', 'BotFetchResponse', 'Bot', 'null'],
  ['bot/v1', 'BotCreateRequest', 'BotCreateRequest', 'refused']
])('the compiler judged %s %s, which is %s here: %s', (path, name, to, kind) => {
  const found = recorded.types[path]?.[name]
  expect([found?.to, found?.difference?.kind ?? null]).toEqual([to, kind])
})

test('every kind of difference has a chapter', () => {
  const { chapters } = compatFrom(committedInputs())
  const kinds = [recorded.types, recorded.methods, recorded.functions].flatMap((group) =>
    Object.values(group).flatMap((names) =>
      Object.values(names).flatMap(({ difference }) => difference?.kind ?? [])
    )
  )
  const known = new Set(chapters.map(({ kind }) => kind))
  expect([...new Set(kinds)].filter((kind) => !known.has(kind))).toEqual([])
})
