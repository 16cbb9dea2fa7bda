import { describe, expect, it } from 'vitest'
import { readSurface } from '../../../generator/emit/readSurface.ts'
import type { ModuleSurface, Surface } from '../../../generator/target/surface.ts'

/** What is read of one module. */
async function moduleOf(text: string): Promise<ModuleSurface | undefined> {
  return (await readSurface(new Map([['a.ts', text]]), null, new Set())).modules['a.ts']
}

const typesOf = async (text: string) => (await moduleOf(text))?.types.map((type) => type.text)
const methodsOf = async (body: string) =>
  (await moduleOf(`export class BotClient extends Resource {\n${body}\n}`))?.classes[0]?.methods

describe('modules', () => {
  it('are read in the order of their paths', async () => {
    const surface = await readSurface(
      new Map([
        ['b.ts', ''],
        ['a.ts', '']
      ]),
      null,
      new Set()
    )
    expect(Object.keys(surface.modules)).toEqual(['a.ts', 'b.ts'])
  })

  it('keep the surface they had where their text is unchanged', async () => {
    const before: Surface = {
      modules: {
        'a.ts': { classes: [], types: [{ name: 'Kept', text: 'type Kept = 1' }] },
        'b.ts': { classes: [], types: [] }
      }
    }
    const text = 'export type Read = 1'
    const { modules } = await readSurface(
      new Map([
        ['a.ts', text],
        ['b.ts', text],
        ['c.ts', text]
      ]),
      before,
      new Set(['a.ts', 'c.ts'])
    )
    expect(Object.values(modules).map(({ types }) => types.map(({ name }) => name))).toEqual([
      ['Kept'],
      ['Read'],
      ['Read']
    ])
  })

  it('show only what they export', async () => {
    expect(await moduleOf('class A {}\ninterface B {}\ntype C = 1\nexport const d = 1')).toEqual({
      classes: [],
      types: []
    })
  })
})

describe('classes', () => {
  it('have their words and their children', async () => {
    const module = await moduleOf(
      '/**\n * Bots.\n *\n * Of all kinds.\n *\n * @see x\n */\nexport class BotClient extends Resource {\n  get memory(): BotMemoryClient { return childOf(this, BotMemoryClient) }\n}'
    )
    expect(module?.classes).toEqual([
      { name: 'BotClient', docs: 'Bots. Of all kinds.', children: { memory: 'BotMemoryClient' }, methods: [] }
    ])
  })
})

describe('methods', () => {
  it('have one form on one line, their words and their operation', async () => {
    const body =
      "/** Get a bot */\nfetch(\n  botId: string,\n  params?: P,\n  options?: CallOptions\n): Call<Bot> { return jsonCall(this, { method: 'GET', path: '/bot/{botId}/fetch' }, [botId], params, options) }"
    expect(await methodsOf(body)).toEqual([
      {
        name: 'fetch',
        forms: ['(botId: string, params?: P, options?: CallOptions): Call<Bot>'],
        docs: 'Get a bot',
        operations: ['GET /bot/{botId}/fetch']
      }
    ])
  })

  it('keep the types that the compiler finds out from a call', async () => {
    const body =
      'ask<const Tools, Id extends string | null>(\n  id: Id,\n  tools: Tools\n): Call<Id> { return call(this) }'
    expect((await methodsOf(body))?.map(({ forms }) => forms)).toEqual([
      ['<const Tools, Id extends string | null>(id: Id, tools: Tools): Call<Id>']
    ])
  })

  it('have every overload, the words of the first, and both operations of a pair', async () => {
    const body =
      "/** All */\nask(request: A): Call<A>\n/** One */\nask(id: string, request?: B): Call<B>\nask(...args: unknown[]): Call<A | B> { return scoped(this, jsonCall<A | B>, { collection: { method: 'POST', path: '/bot/ask' }, item: { method: 'POST', path: '/bot/{id}/ask' } }, args) }"
    expect(await methodsOf(body)).toEqual([
      {
        name: 'ask',
        forms: ['(request: A): Call<A>', '(id: string, request?: B): Call<B>'],
        docs: 'All',
        operations: ['POST /bot/ask', 'POST /bot/{id}/ask']
      }
    ])
  })

  it('read the marks of the runtime as the document writes the path', async () => {
    const body =
      "a() { return c(this, { method: 'GET', path: '/space/{id}/list/{+path?}' }) }\nb() { return c(this, { method: 'POST', path: '/space/{id}/move/{+path}' }) }"
    expect((await methodsOf(body))?.flatMap(({ operations }) => operations)).toEqual([
      'GET /space/{id}/list/{path}',
      'POST /space/{id}/move/{path}'
    ])
  })

  it('call nothing where they are other names', async () => {
    expect((await methodsOf('list() { return this.part.list() }'))?.[0]?.operations).toEqual([])
  })
})

describe('types', () => {
  it('stand on one line, without export and without comments', async () => {
    expect(
      await typesOf(
        '/** A bot */\nexport interface Bot {\n  /** Its id */\n  id: string // kept\n  name?: string | undefined\n}\nexport type Kind =\n  | "a"\n  | /* b */ "b"'
      )
    ).toEqual(['interface Bot { id: string name?: string | undefined }', 'type Kind = | "a" | "b"'])
  })

  it('keep texts that look like comments', async () => {
    expect(await typesOf("export type A = '/*' | '*/'")).toEqual(["type A = '/*' | '*/'"])
    expect(await typesOf('export type A = "it\'s" | /** words of \' */ "/* b */"')).toEqual([
      'type A = "it\'s" | "/* b */"'
    ])
    expect(await typesOf("export type A = `/* ${string} */` | 'http://x'")).toEqual([
      "type A = `/* ${string} */` | 'http://x'"
    ])
    expect(await typesOf(String.raw`export type A = 'it\'s /*' | 'b' /* c */`)).toEqual([
      String.raw`type A = 'it\'s /*' | 'b'`
    ])
  })
})
