/** MIGRATION.md has every entry of the list of what programs of the published SDK import and call. */
import { readFileSync, existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { build } from '../../generator/run/build.ts'
import { root } from '../support/revisions.ts'
import { committedInputs } from './checked.ts'

const shared = `${root}../shared/specs/official-surface.json`

const official = z.object({
  counts: z.record(z.string(), z.number()),
  subpaths: z.record(
    z.string(),
    z.object({
      classes: z
        .record(
          z.string(),
          z.object({ properties: z.array(z.string()), methods: z.record(z.string(), z.array(z.string())) })
        )
        .optional(),
      functions: z.record(z.string(), z.string()).optional(),
      types: z.array(z.string()).optional()
    })
  )
})

let files: ReadonlyMap<string, string>

beforeAll(async () => {
  const built = await build(committedInputs(), 'spec/sdk.yaml', { formatted: new Map(), surface: null })
  files = built.files
}, 120_000)

/** The lines below the heading of the section that has a path. */
function linesOf(path: string): readonly string[] {
  const sections = (files.get('MIGRATION.md') ?? '').split(/^### /m)
  const own = sections.find((section) => section.includes(`\n- path \`${path}\`: `)) ?? ''
  return own.split('\n').filter((line) => line.startsWith('- '))
}

/** The lines with a name in code, which say what it is. */
function tells(lines: readonly string[], start: string, name: string): readonly string[] {
  const isFound = (line: string): boolean => line.includes(`\`${name}\``) || line.includes(`\`${name}(`)
  return lines.filter((line) => line.startsWith(start) && isFound(line))
}

const verdict = /: same$|, same: |: alias: |: different: \S| → |as in `/

describe.skipIf(!existsSync(shared))('each entry of the list', () => {
  const { subpaths, counts } = official.parse(
    existsSync(shared) ? JSON.parse(readFileSync(shared, 'utf8')) : { counts: {}, subpaths: {} }
  )
  const paths = Object.entries(subpaths)

  test('the list is as long as it says', () => {
    const classes = paths.flatMap(([, own]) => Object.values(own.classes ?? {}))
    expect({
      subpaths: paths.length,
      classes: classes.length,
      methods: classes.flatMap(({ methods }) => Object.keys(methods)).length,
      functions: paths.flatMap(([, own]) => Object.keys(own.functions ?? {})).length,
      types: paths.flatMap(([, own]) => own.types ?? []).length
    }).toEqual(counts)
  })

  test.each(paths)('MIGRATION.md says of %s and of all that it exports what they are here', (path, own) => {
    const lines = linesOf(path)
    const missing = [
      ...Object.entries(own.classes ?? {}).flatMap(([name, { properties, methods }]) => [
        ...(tells(lines, '- class', name).length === 1 ? [] : [`class ${name}`]),
        ...[...properties.map((each) => each.split(':')[0] ?? ''), ...Object.keys(methods)].filter(
          (member) =>
            !tells(lines, `- members of \`${name}\``, member).some((line) => verdict.test(line)) &&
            !tells(lines, '- ', `${name}.${member}`).some((line) => verdict.test(line))
        )
      ]),
      ...Object.keys(own.functions ?? {}).filter(
        (name) => !lines.some((line) => line.startsWith(`- \`${name}(`) && verdict.test(line))
      ),
      ...(own.types ?? []).filter((name) => !tells(lines, '- type', name).some((line) => verdict.test(line)))
    ]
    expect(missing).toEqual([])
  })
})

test('MIGRATION.md is at most 300 KB', () => {
  expect(Buffer.byteLength(files.get('MIGRATION.md') ?? '')).toBeLessThan(300_000)
})

test('each difference is told in a line that ends with its kind, which has a chapter', () => {
  const text = files.get('MIGRATION.md') ?? ''
  const lines = text.split('\n').filter((line) => line.includes(': different: '))
  expect(lines.length).toBeGreaterThan(300)
  const known = new Set([...text.matchAll(/^\[(\w+)\]: #(\S+)$/gm)].map(([, kind]) => kind))
  const kindOf = (line: string): string => / \[(\w+)\]$/.exec(line)?.[1] ?? 'none'
  expect(lines.filter((line) => !known.has(kindOf(line)))).toEqual([])
})
