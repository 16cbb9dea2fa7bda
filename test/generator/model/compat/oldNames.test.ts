import { describe, expect, test } from 'vitest'
import { oldNames } from '../../../../generator/model/compat/oldNames.ts'

const exported = new Set([
  'Page',
  'LampListItem',
  'LampListParams',
  'LampCreateRequest',
  'Lamp',
  'BulbListParams',
  'LampBulbListParams',
  'Fresh'
])

const names = (
  rules: Readonly<Record<string, string>>,
  types: Readonly<Record<string, string>> = {}
): ReturnType<typeof oldNames> => oldNames({ rules, types, isExported: (name) => exported.has(name) })

const rules = {
  '{Name}': '{Parent}{Name}',
  '{Type}': '{Type}',
  '{Name}RequestBody': '{Name}Request',
  '{Name}ListRequest': '{Name}ListParams',
  '{Name}ListResponse': 'Page<{Name}ListItem>'
}

describe('an old name', () => {
  test.each([
    ['LampCreateRequest', '', 'LampCreateRequest'],
    ['LampCreateRequestBody', '', 'LampCreateRequest'],
    ['LampListRequest', '', 'LampListParams'],
    ['LampListResponse', '', 'Page<LampListItem>'],
    // One of two resources with the same noun: the one of the path, if it has the type.
    ['BulbListRequest', '', 'BulbListParams'],
    ['BulbListRequest', 'Lamp', 'LampBulbListParams'],
    ['LampListRequest', 'Lamp', 'LampListParams']
  ])('%s below the resource "%s" means %s', (name, parent, to) => {
    expect(names(rules).meaningOf(name, parent)?.to).toBe(to)
  })

  test.each(['LampExportRequest', 'FanListResponse', 'ListResponse', ''])(
    'that no rule leads to a type, %j, means nothing',
    (name) => {
      expect(names(rules).meaningOf(name, '')).toBeNull()
    }
  )

  test('that is decided by itself means what is decided, before any rule and behind one', () => {
    const decided = names(rules, { LampCreateRequest: 'Fresh' })
    expect(decided.meaningOf('LampCreateRequest', '')?.to).toBe('Fresh')
    expect(decided.meaningOf('LampCreateRequestBody', '')?.to).toBe('Fresh')
  })

  test('whose decision names a type that the package lacks means nothing, and no rule replaces it', () => {
    expect(names(rules, { LampCreateRequest: 'Gone' }).meaningOf('LampCreateRequest', '')).toBeNull()
  })

  test('with parameters keeps them, and its names are those of the package alone', () => {
    const decided = names({}, { 'Later<T, U>': 'Promise<T> & { page(): Page<U>; kind: "Lamp" }' })
    expect(decided.meaningOf('Later', '')).toEqual({
      parameters: '<T, U>',
      to: 'Promise<T> & { page(): Page<U>; kind: "Lamp" }',
      names: ['Page']
    })
  })
})

test('rules that lead to each other end', () => {
  const circle = names({ '{Name}A': '{Name}B', '{Name}B': '{Name}A', '{Any}': '{Any}X' })
  expect(circle.meaningOf('LampA', '')).toBeNull()
})

test('the first rule that leads to a type decides, in the order in which they are written', () => {
  const both = names({ '{Name}Old': '{Name}', '{Any}Old': 'Fresh' })
  expect(both.meaningOf('LampOld', '')?.to).toBe('Lamp')
  expect(names({ '{Any}Old': 'Fresh', '{Name}Old': '{Name}' }).meaningOf('LampOld', '')?.to).toBe('Fresh')
  expect([...both.used()]).toEqual(['{Name}Old'])
})

test('signs of a pattern are signs', () => {
  expect(names({ 'A.{Name}': '{Name}' }).meaningOf('AxLamp', '')).toBeNull()
})
