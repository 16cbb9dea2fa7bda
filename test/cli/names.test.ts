import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { printNamesLock, readNamesLock, type RecordedNames } from '../../generator/records/namesLock.ts'
import { configText, documentText, generatedProject, sketch } from './project.ts'

const names: RecordedNames = {
  resources: { b: 'B' },
  operations: { x: { path: 'GET /b/x', method: 'b.x', ids: 0 } },
  types: { B: 'B' }
}
const empty: RecordedNames = { resources: {}, operations: {}, types: {} }

describe('the text of names.lock.yaml', () => {
  test('names.lock.yaml is read back as it was written', () => {
    for (const each of [empty, names]) expect(readNamesLock(printNamesLock(each, null), 'lock')).toEqual(each)
  })

  test('an equal names.lock.yaml stays the same to the byte, whatever its layout', () => {
    const text =
      "# ours\ntypes: { 'B': B }\n\noperations: {x: {ids: 0, method: b.x, path: GET /b/x}} # one\nresources:\n    b: B\n"
    expect(printNamesLock(names, text)).toBe(text)
  })

  test('names.lock.yaml grows in the order of keys, and each comment stays with its line', () => {
    const text =
      '# ours\n\nresources:\n  # of b\n  b: B # behind b\noperations:\n  x: { path: GET /b/old, method: b.x, ids: 0 } # behind x\ntypes: {}\n# end\n'
    const grown = printNamesLock({ ...names, resources: { a: 'A', b: 'B', c: 'C' } }, text)
    expect(grown).toBe(
      '# ours\n\nresources:\n  a: A\n  # of b\n  b: B # behind b\n  c: C\noperations:\n  x: { path: GET /b/x, method: b.x, ids: 0 } # behind x\ntypes:\n  B: B\n\n# end\n'
    )
    expect(printNamesLock(readNamesLock(grown, 'lock'), grown)).toBe(grown)
  })

  test('names.lock.yaml quotes names that YAML would read as another type', () => {
    const odd: RecordedNames = { ...empty, types: { null: 'True', '1': 'No', 'a#b.c': 'A', true: 'B' } }
    expect(readNamesLock(printNamesLock(odd, null), 'lock')).toEqual(odd)
  })
})

describe('names over several runs', () => {
  const methodOf = (text: string, id: string): unknown => parse(text).operations[id]?.method

  test('comments in names.lock.yaml survive runs', async () => {
    const here = await generatedProject()
    here.put(
      'spec/names.lock.yaml',
      here
        .read('spec/names.lock.yaml')
        .replace(/^( {2}createBot: .*)$/m, '  # Since the first day.\n$1 # do not touch')
    )
    here.put('spec/spec.json', documentText({ ...sketch, 'GET /bot/count': 'aCountOfBots' }))
    await here.run('--offline')
    expect(here.read('spec/names.lock.yaml')).toMatch(
      /\n {2}aCountOfBots: .*\n {2}# Since the first day\.\n {2}createBot: .* # do not touch\n/
    )
  })

  test('names.lock.yaml keeps names that the document no longer has', async () => {
    const here = await generatedProject()
    const before = here.read('spec/names.lock.yaml')
    here.put('spec/spec.json', documentText({ 'POST /bot/create': 'createBot' }))
    expect((await here.run('--offline')).out).toContain('1 operation,')
    expect(here.read('spec/names.lock.yaml')).toBe(before)
  })

  test('an operation keeps its method if only its id was renamed', async () => {
    const here = await generatedProject()
    here.put(
      'spec/names.lock.yaml',
      here.read('spec/names.lock.yaml').replace('method: bot.fetch', 'method: bot.take')
    )
    here.put(
      'spec/spec.json',
      documentText({ 'POST /bot/create': 'createBot', 'GET /bot/{id}/fetch': 'retrieveBot' })
    )
    expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
    expect(here.read('generated/API.md')).toContain('bot.take(')
    const lock = here.read('spec/names.lock.yaml')
    expect([methodOf(lock, 'retrieveBot'), methodOf(lock, 'fetchBot')]).toEqual(['bot.take', undefined])
  })

  test('a line of sdk.yaml gives the new name and keeps the old one as an alias', async () => {
    const here = await generatedProject()
    const config = configText().replace(/^renamed:.*\n/m, '')
    here.put('spec/sdk.yaml', `${config}\nrenamed: { fetchBot: readRobot }\n`)
    here.put(
      'spec/spec.json',
      documentText({ 'POST /bot/create': 'createBot', 'GET /robot/{id}/read': 'readRobot' })
    )
    await here.run('--offline')
    const lock = here.read('spec/names.lock.yaml')
    expect([methodOf(lock, 'readRobot'), methodOf(lock, 'fetchBot')]).toEqual(['robot.read', 'bot.fetch'])
    expect(here.read('generated/API.md')).toContain(
      '`client.bot.fetch`: the same as `client.robot.read` · **deprecated** since 0.1.0'
    )
  })
})
