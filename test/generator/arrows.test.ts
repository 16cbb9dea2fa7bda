/** DESIGN §2: arrows run one way, and what is particular to ChatBotKit is data. */
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../generator/read/read.ts'
import { committedDocument } from '../support/revisions.ts'
import { planOf } from '../support/plan.ts'
import { importsOf, sourcesIn, sourceText, stringsOf } from '../support/sources.ts'

/** Which rooms a room may import from; `types` after a room means its types only. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  cli: ['run'],
  run: ['records', 'fetch', 'read', 'decide', 'model', 'target', 'emit', 'changes'],
  records: [],
  fetch: [],
  read: [],
  decide: ['read types'],
  model: ['read', 'decide types'],
  target: ['model'],
  emit: ['target types'],
  changes: ['target types'],
  runtime: [],
  helpers: ['runtime', 'operations'],
  operations: ['runtime types']
}

/** Rooms that may use packages and what Node offers; the runtime and the helpers run wherever fetch does. */
const withPackages = (room: string): boolean => !['runtime', 'helpers', 'operations'].includes(room)

/** The room of a file; what is outside the rooms cannot be imported. */
function roomOf(path: string): string {
  const [top = '', second = '', third] = path.split('/')
  if (third === undefined) return `outside (${path})`
  return top === 'generator' || top === 'templates' ? second : `outside (${path})`
}

/** The wrong arrows of one source, as lines. */
function wrongArrows(path: string, text: string): readonly string[] {
  const room = roomOf(path)
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    const isFile = from.startsWith('.')
    const target = isFile ? roomOf(posix.join(posix.dirname(path), from)) : from
    const allowed = [room, ...(arrows[room] ?? []), ...(path.startsWith('generator/') ? ['ground'] : [])]
    const fits = isFile
      ? allowed.includes(target) || (typeOnly && allowed.includes(`${target} types`))
      : withPackages(room)
    return fits ? [] : [`${path} imports ${typeOnly ? 'the types of ' : ''}${from}: ${room} → ${target}`]
  })
}

const generator = sourcesIn('generator')
const runtime = sourcesIn('templates/runtime')
const helpers = [...sourcesIn('templates/helpers'), ...sourcesIn('templates/operations')]

describe('arrows', () => {
  test.each(['generator', 'templates/runtime'])('arrows are read from files of %s that exist', (folder) => {
    expect(sourcesIn(folder).length).toBeGreaterThan(20)
  })

  test.each([
    { folder: 'generator', files: generator },
    { folder: 'templates/runtime', files: runtime },
    { folder: 'templates/helpers', files: helpers }
  ])('arrows run one way in $folder', ({ files }) => {
    expect(files.flatMap((path) => wrongArrows(path, sourceText(path)))).toEqual([])
  })

  test('every room has a rule', () => {
    const rooms = new Set([...generator, ...runtime, ...helpers].map(roomOf))
    expect([...rooms].filter((room) => arrows[room] === undefined)).toEqual([])
  })

  test('arrows go to the network from fetch alone', () => {
    const network = /^(?:node:)?(?:https?|http2|net|tls|dns)$/
    const found = generator.filter((path) =>
      importsOf(sourceText(path)).some(({ from }) => network.test(from))
    )
    expect(found.filter((path) => roomOf(path) !== 'fetch')).toEqual([])
  })
})

test('ts-morph is reached through one door, which loads with migrate alone', () => {
  const importing = (isIt: (from: string) => boolean): readonly string[] =>
    generator.filter((path) =>
      importsOf(sourceText(path)).some(({ from, typeOnly }) => !typeOnly && isIt(from))
    )
  const door = 'generator/changes/migrate/library.ts'
  expect(importing((from) => /^@?ts-morph/.test(from))).toEqual([door])
  const inside = 'generator/changes/migrate/'
  const users = importing((from) => /changes\/migrate\//.test(from)).filter(
    (path) => !path.startsWith(inside)
  )
  expect(users).toEqual(['generator/run/migrate.ts'])
  const compilers = generator.filter(
    (path) => path.startsWith(inside) && importsOf(sourceText(path)).some(({ from }) => from === 'typescript')
  )
  expect(compilers).toEqual([])
})

describe('the rooms of the generator', () => {
  const {
    rooms,
    floors,
    arrows: drawn,
    roomCircles
  } = planOf(new Map(generator.map((path) => [path, sourceText(path)])), 'generator')

  test('the rooms of the generator are at most twelve', () => {
    expect(rooms.length).toBeLessThanOrEqual(12)
  })

  test('the rooms of the generator lie on at most nine floors', () => {
    expect(floors.length).toBeLessThanOrEqual(9)
  })

  test('the rooms of the generator have at most 30 arrows between them', () => {
    expect(drawn.length).toBeLessThanOrEqual(30)
  })

  test('the rooms of the generator do not import each other in a circle', () => {
    expect(roomCircles).toEqual([])
  })
})

describe('a wrong arrow is seen', () => {
  test.each([
    { path: 'generator/read/load.ts', text: `import { x } from '../model/api.ts'` },
    {
      path: 'generator/model/api.ts',
      text: `import type { X } from '../target/typescript/package/client.ts'`
    },
    {
      path: 'generator/target/typescript/package/client.ts',
      text: `export { x } from '../../../emit/write.ts'`
    },
    { path: 'generator/emit/write.ts', text: `import type { Api } from '../model/api.ts'` },
    { path: 'generator/emit/write.ts', text: `import { x } from '../target/typescript/package/client.ts'` },
    { path: 'generator/emit/write.ts', text: `const x = await import('../model/api.ts')` },
    { path: 'generator/fetch/fetch.ts', text: `let x: import('../read/load.ts').RawDocument` },
    { path: 'generator/read/load.ts', text: `import { x } from '../cli/cli.ts'` },
    { path: 'generator/run/pipeline.ts', text: `import { x } from '../../generated/src/index.ts'` },
    { path: 'generator/run/pipeline.ts', text: `import { x } from '../../templates/runtime/call/call.ts'` },
    { path: 'generator/run/pipeline.ts', text: `import { x } from '../../templates/helpers/follow.ts'` },
    { path: 'templates/runtime/call/call.ts', text: `import { x } from 'node:fs'` },
    { path: 'templates/runtime/call/call.ts', text: `import { x } from '../../helpers/follow.ts'` },
    { path: 'templates/helpers/follow.ts', text: `import { x } from 'zod'` },
    { path: 'templates/helpers/follow.ts', text: `import { x } from '../../generator/ground/diagnostics.ts'` }
  ])('a wrong import is found: $path: $text', ({ path, text }) => {
    expect(wrongArrows(path, text)).toHaveLength(1)
  })

  test.each([
    { path: 'generator/emit/write.ts', text: `import type { Surface } from '../target/surface.ts'` },
    { path: 'generator/emit/write.ts', text: `import { fail } from '../ground/diagnostics.ts'` },
    { path: 'generator/emit/write.ts', text: `import { rename } from 'node:fs'` },
    { path: 'templates/helpers/follow.ts', text: `import { x } from '../runtime/call/call.ts'` }
  ])('an allowed import is accepted: $path: $text', ({ path, text }) => {
    expect(wrongArrows(path, text)).toEqual([])
  })
})

describe('what is particular to the API', () => {
  const { paths } = readDocument(committedDocument()).document
  const ids = Object.values(paths).flatMap((item) =>
    Object.values(item).map((operation) => operation.operationId)
  )
  const names = [...Object.keys(paths), ...ids.filter((id) => /[a-z][A-Z]/.test(id))]

  /** The names that stand in a text as a whole. */
  const namesIn = (text: string): readonly string[] =>
    names.filter(
      (name) => text.includes(name) && !/[\w/{]/.test(text.charAt(text.indexOf(name) + name.length))
    )

  test('the committed document gives hundreds of names to look for', () => {
    expect(names.length).toBeGreaterThan(600)
    expect(namesIn('/bot/list')).toEqual(['/bot/list'])
    expect(namesIn('see listBots.')).toEqual(['listBots'])
    expect(namesIn('listBotsAndMore')).toEqual([])
  })

  test('no name of the API occurs in the generator or the runtime', () => {
    const found = [...generator, ...runtime].flatMap((path) =>
      stringsOf(sourceText(path)).flatMap((text) => namesIn(text).map((name) => `${path}: ${name}`))
    )
    expect(found).toEqual([])
  })
})

describe('files of the generator', () => {
  const called = (...names: readonly string[]) =>
    generator.filter((path) => names.includes(posix.basename(path, '.ts')))

  test('files of the generator are named after what they own', () => {
    expect(called('utils', 'util', 'common', 'helpers', 'misc')).toEqual([])
  })

  test('the generator has no barrel files', () => {
    expect(called('index')).toEqual([])
  })
})
