import { describe, expect, it } from 'vitest'
import { composeSurface, readSurface, readTexts } from '../../../generator/emit/readSurface.ts'
import type { ModuleSurface } from '../../../generator/target/surface.ts'

/** What is read of one module. */
function moduleOf(text: string): ModuleSurface | undefined {
  return readTexts(new Map([['a.ts', text]]))['a.ts']
}

const empty: ModuleSurface = {
  imports: {},
  exports: {},
  classes: [],
  types: [],
  functions: [],
  constants: [],
  inner: []
}

const typesOf = (text: string) => moduleOf(text)?.types.map((type) => type.text)
const methodsOf = (body: string) =>
  moduleOf(`export class BotClient extends Resource {\n${body}\n}`)?.classes[0]?.methods

describe('modules', () => {
  it('modules are read in the order of their paths', async () => {
    const surface = await readSurface(
      new Map([
        ['b.ts', ''],
        ['a.ts', '']
      ]),
      null,
      new Set()
    )
    expect(Object.keys(surface)).toEqual(['a.ts', 'b.ts'])
  })

  it('modules keep their recorded surface if their text is unchanged', async () => {
    const before = {
      'a.ts': { ...empty, types: [{ name: 'Kept', text: 'type Kept = 1;' }] },
      'b.ts': empty
    }
    const text = 'export type Read = 1'
    const modules = await readSurface(
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

  it('a module whose text is given is read only if another one leads to it', async () => {
    const manifest = '{ "exports": { ".": { "import": { "types": "./dist/index.d.ts" } } } }'
    const promises = { operations: [], errors: [], facts: {}, service: { package: 'tiny' } }
    const others = new Map([
      ['near.ts', "export type { Far } from './far.ts'"],
      ['far.ts', 'export type Far = 1'],
      ['runtime/defaults.ts', 'export const retries = 3'],
      ['alone.ts', 'export type Alone = 1']
    ])
    const index = readTexts(new Map([['index.ts', "export * from './near.ts'"]]))
    const { modules, defaults } = await composeSurface(index, manifest, promises, others)
    expect(Object.keys(modules)).toEqual(['far.ts', 'index.ts', 'near.ts'])
    expect(defaults).toEqual({ retries: 3 })
  })

  it('show what they export, and of the rest only what that needs', () => {
    expect(moduleOf('class A {}\ninterface B {}\ntype C = 1\nexport const d: C = 1')).toEqual({
      ...empty,
      constants: [{ name: 'd', text: 'const d: C', value: '1' }],
      inner: [{ name: 'C', text: 'type C = 1' }]
    })
  })

  it('list what they import and hand on, without what no declaration needs', () => {
    const module = moduleOf(
      "import { B as C, unused, type D } from './b.ts'\nexport * from './all.ts'\nexport type { E } from './e.ts'\nexport type A = C | D\n"
    )
    expect(module?.imports).toEqual({ './b.ts': ['B as C', 'type D'] })
    expect(module?.exports).toEqual({ './all.ts': ['*'], './e.ts': ['type E'] })
  })

  it('have functions with every overload', () => {
    const module = moduleOf(
      'export function f(a: string): string\nexport function f(a: number, b?: 1): number\nexport function f(a: unknown, b = 1): unknown { return a ?? b }'
    )
    expect(module?.functions).toEqual([
      { name: 'f', forms: ['(a: string): string', '(a: number, b?: 1): number'] }
    ])
  })
})

describe('classes', () => {
  it('a class has its docs and its children', () => {
    const module = moduleOf(
      '/**\n * Bots.\n *\n * Of all kinds.\n *\n * @see x\n */\nexport class BotClient extends Resource {\n  get memory(): BotMemoryClient { return childOf(this, BotMemoryClient) }\n}'
    )
    expect(module?.classes).toEqual([
      {
        name: 'BotClient',
        head: 'class BotClient extends Resource',
        docs: 'Bots. Of all kinds.',
        children: { memory: 'BotMemoryClient' },
        methods: [],
        statics: [],
        members: []
      }
    ])
  })
})

describe('members', () => {
  it('are those that a program can see', () => {
    const [own] =
      moduleOf(
        'export abstract class A<T> extends B<T> {\n  static made(): A<1> { return new C() }\n  readonly size: number = 1\n  #own = 1\n  private kept: string = ""\n  protected _child(): void {}\n  _inner(): void {}\n  get first(): T { return this.at(0) }\n  constructor(size = 1) { super(size) }\n}'
      )?.classes ?? []
    expect(own?.head).toBe('abstract class A<T> extends B<T>')
    expect(own?.members).toEqual(['readonly size: number;', 'get first(): T;', 'constructor(size?: number);'])
    expect(own?.methods).toEqual([])
    expect(own?.statics).toEqual([{ name: 'made', forms: ['(): A<1>'], docs: '', operations: [] }])
  })
})

describe('methods', () => {
  it('a method has one form on one line, its docs and its operation', () => {
    const body =
      "/** Get a bot */\nfetch(\n  botId: string,\n  params?: P,\n  options?: CallOptions\n): Call<Bot> { return jsonCall(this, route('fetchBot', 'GET /bot/{botId}/fetch'), [botId], params, options) }"
    expect(methodsOf(body)).toEqual([
      {
        name: 'fetch',
        forms: ['(botId: string, params?: P, options?: CallOptions): Call<Bot>'],
        docs: 'Get a bot',
        operations: ['GET /bot/{botId}/fetch']
      }
    ])
  })

  it('a method keeps the types that the compiler infers from a call', () => {
    const body =
      'ask<const Tools, Id extends string | null>(\n  id: Id,\n  tools: Tools\n): Call<Id> { return call(this) }'
    expect(methodsOf(body)?.map(({ forms }) => forms)).toEqual([
      ['<const Tools, Id extends string | null>(id: Id, tools: Tools): Call<Id>']
    ])
  })

  it('a method has every overload, the docs of the first, and both operations of a pair', () => {
    const body =
      "/** All */\nask(request: A): Call<A>\n/** One */\nask(id: string, request?: B): Call<B>\nask(...args: unknown[]): Call<A | B> { return scoped(this, jsonCall, { collection: route('ask', 'POST /bot/ask'), item: route('askBot', 'POST /bot/{id}/ask', { retry: 'safe' }) }, args) }"
    expect(methodsOf(body)).toEqual([
      {
        name: 'ask',
        forms: ['(request: A): Call<A>', '(id: string, request?: B): Call<B>'],
        docs: 'All',
        operations: ['POST /bot/ask', 'POST /bot/{id}/ask']
      }
    ])
  })

  it('a method has the path as the document writes it', () => {
    const body =
      "a(): void { return c(this, route('a', 'GET /space/{id}/list/{+path?}')) }\nb(): void { const address = 'POST /space/{id}/move/{+path}'\n return c(this, route('b', address)) }"
    expect(methodsOf(body)?.flatMap(({ operations }) => operations)).toEqual([
      'GET /space/{id}/list/{path}',
      'POST /space/{id}/move/{path}'
    ])
  })

  it('a method calls nothing if the functions have other names', () => {
    expect(methodsOf('list(): void { return this.part.list() }')?.[0]?.operations).toEqual([])
  })
})

describe('types', () => {
  it('a type is one line without export and comments', () => {
    expect(
      typesOf(
        '/** A bot */\nexport interface Bot {\n  /** Its id */\n  id: string // kept\n  name?: string | undefined\n}\nexport type Kind =\n  | "a"\n  | /* b */ "b"'
      )
    ).toEqual(['interface Bot { id: string; name?: string | undefined; }', 'type Kind = "a" | "b"'])
  })

  it('a type keeps texts that look like comments', () => {
    expect(typesOf("export type A = '/*' | '*/'")).toEqual(["type A = '/*' | '*/'"])
    expect(typesOf('export type A = "it\'s" | /** words of \' */ "/* b */"')).toEqual([
      'type A = "it\'s" | "/* b */"'
    ])
    expect(typesOf("export type A = `/* ${string} */` | 'http://x'")).toEqual([
      "type A = `/* ${string} */` | 'http://x'"
    ])
    expect(typesOf(String.raw`export type A = 'it\'s /*' | 'b' /* c */`)).toEqual([
      String.raw`type A = 'it\'s /*' | 'b'`
    ])
  })
})
