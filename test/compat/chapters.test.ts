/** The programs of MIGRATION.md: each "before" compiles against the published SDK, each "after" against this package. */
import { beforeAll, expect, test } from 'vitest'
import { build } from '../../generator/run/build.ts'
import { committedInputs, compatFrom } from './checked.ts'
import { faultsIn, oldModule } from './compilation.ts'

const { chapters } = compatFrom(committedInputs())

/** Chapters that show what is the same in both: an event, a type that is only described, a name that a program need not change. */
const unchanged = ['named', 'shape']

const blocks = chapters.map(({ kind, text }) => {
  const [before = '', after = ''] = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    ([, block]) => block ?? ''
  )
  return { kind, before, after, count: text.split('```ts').length - 1 }
})

/** A program whose imports lead to the modules of one side. */
function sided(text: string, side: 'old' | 'new'): string {
  return text.replace(/'@chatbotkit\/(?:sdk|client)(?:\/([\w/]+))?'/g, (_, path: string | undefined) => {
    if (side === 'old') return `'${oldModule(path ?? '.') ?? 'none'}'`
    if (path === undefined) return "'/new/index.ts'"
    // A subpath of both packages is that of a resource here.
    return path.endsWith('/v1') ? `'/new/compat/${path}.ts'` : `'/new/resources/${path}.ts'`
  })
}

let faults: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  const { files } = await build(committedInputs(), 'spec/sdk.yaml', { formatted: new Map(), surface: null })
  faults = faultsIn(
    files,
    new Map(
      blocks.flatMap(({ kind, before, after }) => [
        [`/${kind}.before.ts`, sided(before, 'old')],
        [`/${kind}.after.ts`, sided(after, 'new')],
        [`/${kind}.unchanged.ts`, sided(before, 'new')]
      ])
    )
  )
}, 120_000)

test.each(blocks)(
  'the chapter $kind shows one program before and after, and both compile',
  ({ kind, count }) => {
    expect(count).toBe(2)
    expect(faults.get(`/${kind}.before.ts`)).toEqual([])
    expect(faults.get(`/${kind}.after.ts`)).toEqual([])
  }
)

test.each(blocks.filter(({ kind }) => !unchanged.includes(kind)))(
  'the program of the chapter $kind does not compile here as it was',
  ({ kind }) => {
    expect(faults.get(`/${kind}.unchanged.ts`)).not.toEqual([])
  }
)

test.each(blocks.filter(({ kind }) => unchanged.includes(kind)))(
  'the program of the chapter $kind compiles here as it was',
  ({ kind }) => {
    expect(faults.get(`/${kind}.unchanged.ts`)).toEqual([])
  }
)
