/** What the shared revisions, and September's document made of the newest one, change for programs. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Change } from '../../generator/changes/change.ts'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { printChanges } from '../../generator/changes/report.ts'
import { renamesOf } from '../../generator/changes/renames.ts'
import { build } from '../../generator/run/build.ts'
import type { Surface } from '../../generator/target/surface.ts'
import { revisions, root, sayAbsentRevisions } from '../support/revisions.ts'

const script = `${root}../shared/specs/september.mjs`
const present = revisions.filter((revision) => revision.present)
const newest = revisions.at(-1)
const hasSeptember = newest?.present === true && existsSync(script)
const surfaces = new Map<string, Surface>()

async function surfaceOf(spec: string, place: string): Promise<Surface> {
  const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
  const inputs = { spec, place, config: read('spec/sdk.yaml'), names: read('spec/names.lock.yaml') }
  const { files } = await build(inputs, 'spec/sdk.yaml', { formatted: new Map(), surface: null })
  return JSON.parse(files.get('surface.json') ?? '') as Surface
}

function surface(name: string): Surface {
  const found = surfaces.get(name)
  if (found === undefined) throw new Error(`No surface was made of ${name}.`)
  return found
}

beforeAll(async () => {
  for (const { name, file } of present) surfaces.set(name, await surfaceOf(readFileSync(file, 'utf8'), name))
  if (!hasSeptember) return
  const text = execFileSync(process.execPath, [script, newest.file], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  surfaces.set('september', await surfaceOf(text, 'september'))
})

afterAll(sayAbsentRevisions)

describe('a surface compared with itself', () => {
  test.runIf(present.length > 0).each(present)(
    'a surface compared with itself has the verdict none ($name)',
    ({ name }) => {
      expect(compareSurfaces(surface(name), surface(name), '1.0.0')).toEqual({
        verdict: 'none',
        bump: 'none',
        changes: []
      })
    }
  )
})

describe.runIf(hasSeptember)('what changed until September', () => {
  const changesOf = () => compareSurfaces(surface(newest?.name ?? ''), surface('september'), '0.1.0')
  const named = (changes: readonly Change[], kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind)

  test("September's revision breaks programs: 15 methods, 35 exported names and 5 subpaths are gone", () => {
    const { verdict, bump, changes } = changesOf()
    expect({ verdict, bump }).toEqual({ verdict: 'major', bump: 'minor' })
    expect(named(changes, 'method/removed')).toHaveLength(15)
    expect(named(changes, 'export/removed')).toHaveLength(35)
    expect(named(changes, 'subpath/removed')).toHaveLength(5)
  })

  test("the report of September's revision has a line to paste for each of the 15 operations that moved", () => {
    const proposals = named(changesOf().changes, 'method/removed').map(({ proposal }) => proposal)
    expect(proposals.filter((each) => each?.startsWith('renamed: { '))).toHaveLength(15)
    expect(renamesOf(surface(newest?.name ?? ''), surface('september')).get('createPartnerUser')).toBe(
      'createUser'
    )
  })

  test("the report of September's revision names every field with its type", async () => {
    const { changes } = changesOf()
    const lines = changes.map(
      ({ kind, level, decidedBy, name, proposal, successor }) =>
        `${level} ${decidedBy} ${kind} ${name}${successor === null ? '' : ` (now ${successor}?)`}${proposal === null ? '' : ` → ${proposal}`}`
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('september.txt')
  })
})

describe.runIf(hasSeptember)("the report of September's revision", () => {
  const changesOf = () => compareSurfaces(surface(newest?.name ?? ''), surface('september'), '0.1.0')

  test("the report of September's revision is one that a person has read", async () => {
    await expect(printChanges(changesOf(), 'text')).toMatchFileSnapshot('septemberReport.txt')
    await expect(printChanges(changesOf(), 'markdown')).toMatchFileSnapshot('septemberReport.md')
  })
})

describe.runIf(present.length > 1)('a report of any two revisions', () => {
  test.each(present.slice(1).map(({ name }, index) => ({ from: present[index]?.name ?? '', to: name })))(
    'a report has the name of every change in both forms for readers ($from → $to)',
    ({ from, to }) => {
      const changes = compareSurfaces(surface(from), surface(to), '1.0.0')
      const [text, markdown] = [printChanges(changes, 'text'), printChanges(changes, 'markdown')]
      const missing = changes.changes.filter(
        ({ name }) => !text.includes(name) || !markdown.includes(`\`${name}`)
      )
      expect(missing.map(({ name }) => name)).toEqual([])
      // A request of the platform takes 65,536 characters.
      expect(markdown.length).toBeLessThan(60_000)
    }
  )
})

describe.runIf(present.length === revisions.length)('from one revision to the next', () => {
  test.each(present.slice(1).map(({ name }, index) => ({ from: present[index]?.name ?? '', to: name })))(
    'every method and name that is gone is told ($from → $to)',
    ({ from, to }) => {
      const { verdict, changes } = compareSurfaces(surface(from), surface(to), '1.0.0')
      const counts = new Map<string, number>()
      // Words change with the generator; what breaks programs and what is new does not.
      for (const { kind, level } of changes.filter((change) => change.level !== 'patch')) {
        const key = `${level} ${kind}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      expect({ verdict, ...Object.fromEntries([...counts].sort()) }).toMatchSnapshot()
    }
  )
})
