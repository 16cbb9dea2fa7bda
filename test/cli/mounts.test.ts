/** What people write in src/custom becomes part of the package: attached, compiled, compared, and never written. */
import { describe, expect, test } from 'vitest'
import { configText, documentText, generatedProject, madeBefore, sketch } from './project.ts'

const greet = `import type { BotClient } from '../resources/bot.ts'

/** What a greeting has. */
export interface Greeting {
  readonly words: string
}

/**
 * Greets in the name of a bot.
 *
 * @param bot the bots
 * @deprecated Say it yourself.
 */
export async function greet(bot: BotClient, { id, loud = false }: { id: string; loud?: boolean }): Promise<Greeting> {
  const found = await bot.fetch(id)
  return { words: \`\${loud ? 'HELLO' : 'Hello'} \${JSON.stringify(found)}\` }
}

export const wait = async <T extends object>(client: object, value: T, ...more: readonly T[]): Promise<T> =>
  more.length > 0 ? value : value

export function count(client: object, text: string): number
export function count(client: object, list: readonly string[], times?: number): number
export function count(client: object, given: string | readonly string[], times = 1): number {
  return given.length * times
}
`

const report = `import { Resource } from '../service.ts'
import type { Greeting } from './greet.ts'

/** Reports of a bot. */
export class ReportClient extends Resource {
  write(greeting: Greeting): string {
    return greeting.words
  }
}
`

const files = { 'generated/src/custom/greet.ts': greet, 'generated/src/custom/report.ts': report }

const mounts = `
mounts:
  bot.greet: custom/greet.ts#greet
  bot.report: custom/report.ts#ReportClient
  wait: custom/greet.ts#wait
  count: custom/greet.ts#count
`

const mounted = madeBefore(async () => {
  const here = await generatedProject({ ...files, 'spec/sdk.yaml': configText(undefined, mounts) })
  expect(await here.run('--offline', '--verify')).toMatchObject({ status: 0 })
  return here
})

describe('what mounts attaches', () => {
  test('a function becomes a method, a class an accessor, and each file a subpath', async () => {
    const here = mounted()
    const bot = here.read('generated/src/resources/bot.ts')
    expect(bot).toContain(`import { type Greeting, greet } from '../custom/greet.ts'`)
    expect(bot).toContain('greet(value1: { id: string; loud?: boolean }): Promise<Greeting> {')
    expect(bot).toContain('@deprecated Say it yourself.')
    expect(bot).not.toContain('@param bot')
    expect(bot).toContain('get report(): ReportClient {')
    const client = here.read('generated/src/client.ts')
    expect(client).toContain('wait<T extends object>(value: T, ...more: readonly T[]): Promise<T> {')
    expect(client).toContain('count(text: string): number')
    expect(client).toContain('count(list: readonly string[], times?: number): number')
    const { exports } = JSON.parse(here.read('generated/package.json'))
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(['./custom/greet', './custom/report']))
    expect(here.read('generated/tsdown.config.js')).toContain(`'src/custom/greet.ts', 'src/custom/report.ts'`)
    const { modules } = JSON.parse(here.read('generated/surface.json'))
    expect(Object.keys(modules)).toEqual(expect.arrayContaining(['custom/greet.ts', 'custom/report.ts']))
  })

  test('the second run is up to date, and no run touches the files of people', async () => {
    const here = mounted()
    const before = here.tree('.', true)
    expect(await here.run('--offline', '--verify')).toMatchObject({
      status: 0,
      out: expect.stringContaining('up to date')
    })
    expect(await here.run('--offline', '--check')).toMatchObject({ status: 0 })
    expect(here.tree('.', true)).toEqual(before)
    here.put('spec/spec.json', documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }))
    expect(await here.run('--offline')).toMatchObject({ status: 0 })
    expect(here.read('generated/src/custom/greet.ts')).toBe(greet)
  })

  test('a file of people that changed is seen by a run that has nothing else to do', async () => {
    const here = mounted()
    here.put('generated/src/custom/greet.ts', greet.replace('loud?: boolean', 'loud?: boolean; to?: string'))
    expect(await here.run('--offline', '--check')).toMatchObject({
      status: 1,
      error: expect.stringContaining('generated/src/resources/bot.ts')
    })
    expect(await here.run('--offline', '--verify')).toMatchObject({ status: 0 })
    expect(here.read('generated/src/resources/bot.ts')).toContain('to?: string')
  })

  test('a file of people that no longer compiles is found, also after a run that did not compile', async () => {
    const here = mounted()
    here.put('generated/src/custom/report.ts', report.replace('greeting.words', 'greeting.word'))
    const fault = /error output\/compile at generated\/src\/custom\/report\.ts:7: .*'word' does not exist/
    expect(await here.run('--offline', '--check')).toMatchObject({
      status: 1,
      error: expect.stringMatching(fault)
    })
    const before = here.tree()
    expect(await here.run('--offline', '--verify')).toMatchObject({
      status: 1,
      error: expect.stringMatching(fault)
    })
    expect(here.tree()).toEqual(before)
  })

  test('a mount that is removed is a breaking change', async () => {
    const here = mounted()
    here.put('spec/sdk.yaml', configText(undefined, mounts.replace(/ {2}bot\.(?:greet|report).*\n/g, '')))
    const { out } = await here.run('changes', '--from', 'generated', '--json')
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'major',
      changes: expect.arrayContaining([
        expect.objectContaining({ kind: 'method/removed', name: 'client.bot.greet' }),
        expect.objectContaining({ kind: 'field/removed', name: 'client.bot.report' }),
        expect.objectContaining({ kind: 'subpath/removed', name: './custom/report' })
      ])
    })
  })

  test('the fault of a file of people names the change of the document behind it', async () => {
    const here = mounted()
    here.put(
      'spec/spec.json',
      documentText({ 'POST /bot/create': 'createBot', 'GET /bot/{botId}/look': 'lookBot' })
    )
    const { status, error } = await here.run('--offline', '--verify')
    expect(status).toBe(1)
    expect(error).toMatch(/^error output\/compile at generated\/src\/custom\/greet\.ts:15: Property 'fetch'/)
    expect(error).toContain('client.bot.fetch was removed (GET /bot/{botId}/fetch): ')
    expect(here.read('generated/src/resources/bot.ts')).toContain('fetch(')
  })
})

/** Files that have what cannot be attached. */
const odd = `import type { Schema } from 'zod'
interface Hidden { readonly x: string }
export const limit = 5
export abstract class Bare {}
export function none(): void {}
export function hidden(bot: object): Hidden { return { x: '' } }
export function foreign(bot: object, schema: Schema): void {}
`
const plain = 'export function other(bot: string): void {}\n'
const named = 'export default function named(bot: object): void {}\n'

/** One line of mounts, and what is said of it. */
type Refusal = readonly [line: string, code: string, message: string]

/** The diagnostics of a run with these lines, which leaves everything as it was. */
async function refused(refusals: readonly Refusal[]): Promise<void> {
  const lines = refusals.map(([line]) => `  ${line}\n`)
  const here = await generatedProject({
    ...files,
    'generated/src/custom/odd.ts': odd,
    'generated/src/custom/plain.ts': plain,
    'generated/src/custom/named.ts': named,
    'spec/sdk.yaml': configText(undefined, `\nmounts:\n${lines.join('')}`)
  })
  const first = here.read('spec/sdk.yaml').split('\n').indexOf('mounts:') + 2
  const before = here.tree()
  const { status, out } = await here.run('--offline', '--json', '--verify')
  expect(status).toBe(1)
  const { diagnostics } = JSON.parse(out)
  expect(diagnostics).toHaveLength(refusals.length)
  for (const [index, [, code, message]] of refusals.entries())
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code,
        place: expect.stringMatching(new RegExp(`^spec/sdk\\.yaml:${first + index}:\\d+$`)),
        message: expect.stringContaining(message)
      })
    )
  expect(here.tree()).toEqual(before)
}

describe('lines of mounts that cannot be followed', () => {
  test('lines of mounts that name what no file exports are refused, each with its place', () =>
    refused([
      [
        'bot.a: custom/gret.ts#greet',
        'config/mount',
        'There is no file src/custom/gret.ts. Did you mean custom/greet.ts?'
      ],
      [
        'bot.b: custom/greet.ts#gret',
        'config/mount',
        'src/custom/greet.ts exports no gret. Did you mean greet?'
      ],
      ['bot.c: custom/greet.ts#Greeting', 'config/mount', 'Greeting is a type.'],
      ['bot.d: custom/odd.ts#limit', 'config/mount', 'limit is a constant whose'],
      ['bot.e: custom/odd.ts#Bare', 'config/mount', 'Bare is an abstract class.'],
      ['bot.f: custom/odd.ts#none', 'config/mount', 'none has no first parameter'],
      ['bot.g: custom/odd.ts#hidden', 'config/mount', 'It uses Hidden, which its file does not export.'],
      ['bot.h: custom/odd.ts#foreign', 'config/mount', 'It uses Schema of zod.'],
      ['bot.i: custom/named.ts#named', 'config/mount', 'has a default export']
    ]))

  test('names that are taken or not valid are refused, each with its place', () =>
    refused([
      ['bot.fetch: custom/greet.ts#greet', 'name/conflict', 'mounts cannot add bot.fetch'],
      ['bot: custom/greet.ts#greet', 'name/conflict', 'mounts cannot add bot:'],
      ['extend: custom/greet.ts#greet', 'name/reserved', 'mounts cannot add extend'],
      ['bot.then: custom/greet.ts#greet', 'name/reserved', 'mounts cannot add bot.then'],
      ['bot.a-b: custom/greet.ts#greet', 'name/reserved', 'mounts cannot add bot.a-b']
    ]))

  test('a resource that the document never had is refused with the nearest one', () =>
    refused([
      [
        'bott.a: custom/greet.ts#greet',
        'config/unused',
        'The document has no resource bott. Did you mean bot?'
      ]
    ]))

  test('places that are not in src/custom are refused', () =>
    refused([
      ['bot.a: greet.ts#greet', 'config/key', 'must be a file of src/custom'],
      ['bot.b: custom/../client.ts#x', 'config/key', 'must be a file of src/custom'],
      ['bot.c: custom/greet.ts', 'config/key', 'must be a file of src/custom']
    ]))

  test('a function that takes something else first is refused at its line', () =>
    refused([
      ['bot.a: custom/plain.ts#other', 'config/mount', 'other of src/custom/plain.ts does not fit there']
    ]))
})
