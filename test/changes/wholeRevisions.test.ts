/** The shared revisions in the order of time as whole runs: files, records and reports, with nobody in between. */
import { parseDocument, parse } from 'yaml'
import { afterAll, expect, test, vi } from 'vitest'
import { committedText } from '../support/config.ts'
import { revisions, sayAbsentRevisions } from '../support/revisions.ts'
import { project, type Project } from '../cli/project.ts'

vi.setConfig({ testTimeout: 900_000 })
afterAll(sayAbsentRevisions)

interface Report {
  readonly sinceLastRun: Told | null
  readonly sinceRelease: Told | null
}

interface Told {
  readonly verdict: string
  readonly changes: readonly { readonly kind: string; readonly breaking: boolean }[]
}

interface Lock {
  readonly operations: Readonly<
    Record<string, { readonly path: string; readonly method: string; readonly now?: string }>
  >
  readonly types: Readonly<Record<string, string>>
  readonly resources: Readonly<Record<string, string>>
}

/** The committed decisions without the names of another package, which need files of their own. */
function decisions(): string {
  const document = parseDocument(committedText)
  document.delete('compat')
  return document.toString({ lineWidth: 0 })
}

function lockOf({ read }: Project): Lock {
  return parse(read('spec/names.lock.yaml')) as Lock
}

/** What the methods of a package are and call, as its record has it. */
function methodsOf({ read }: Project): Readonly<Record<string, string>> {
  const { operations } = JSON.parse(read('generated/surface.json')) as {
    operations: readonly { id: string; route: string }[]
  }
  return Object.fromEntries(operations.map(({ id, route }) => [id, route]))
}

async function generate(place: Project, file: string): Promise<Report> {
  const { status, out, error } = await place.run('--spec', file, '--save', '--json')
  expect({ status, error: status === 0 ? '' : error }).toEqual({ status: 0, error: '' })
  return (JSON.parse(out) as { changes: Report }).changes
}

const isAsked = process.env['LONG'] !== undefined && revisions.every(({ present }) => present)

test.runIf(isAsked)('the shared revisions are generated one after the other without hand-work', async () => {
  const place = project({ 'spec/sdk.yaml': decisions() })
  const counts: unknown[] = []
  for (const { name, file } of revisions) {
    const before = place.has('spec/names.lock.yaml') ? lockOf(place) : null
    const { sinceLastRun } = await generate(place, file)
    const after = lockOf(place)
    const moved = Object.entries(before?.operations ?? {}).filter(([id, { method }]) => {
      const now = after.operations[id]
      return now !== undefined && now.now === undefined && now.method !== method
    })
    expect(moved).toEqual([])
    counts.push([
      name,
      Object.keys(methodsOf(place)).length,
      sinceLastRun?.verdict ?? null,
      sinceLastRun?.changes.length ?? 0,
      sinceLastRun?.changes.filter(({ breaking }) => breaking).length ?? 0
    ])
    const second = await place.run('--spec', file, '--save')
    expect(second.status).toBe(0)
    expect(lockOf(place)).toEqual(after)
  }
  expect(counts).toMatchInlineSnapshot(`
    [
      [
        "2023-11-17",
        77,
        null,
        0,
        0,
      ],
      [
        "2024-11-06",
        161,
        "major",
        756,
        56,
      ],
      [
        "2025-10-20",
        219,
        "major",
        921,
        165,
      ],
      [
        "2026-06-22",
        335,
        "major",
        833,
        33,
      ],
    ]
  `)
  const scratch = project({ 'spec/sdk.yaml': decisions() })
  await generate(scratch, revisions.at(-1)?.file ?? '')
  expect(methodsOf(place)).toEqual(methodsOf(scratch))
  const [kept, fresh] = [lockOf(place), lockOf(scratch)]
  const others = Object.entries(fresh.types).filter(([key, type]) => kept.types[key] !== type)
  expect(others).toEqual([])
  const files = (tree: Project): readonly string[] => Object.keys(tree.tree('generated'))
  expect(files(scratch).filter((path) => !files(place).includes(path))).toEqual([])
  expect(files(place).filter((path) => !files(scratch).includes(path))).toMatchInlineSnapshot(`[]`)
})
