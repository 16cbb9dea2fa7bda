import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentText, generatedProject, project, sketch, type Project } from './project.ts'

const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })
const remedy = '  → Run the generator and commit what it writes.'

/** What a check prints when it fails, in an unchanged project. */
async function failureOf(here: Project, ...argv: string[]): Promise<string> {
  const before = here.tree('.', true)
  const { status, out, error } = await here.run('--check', '--offline', ...argv)
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(here.tree('.', true)).toEqual(before)
  return error
}

describe('a check', () => {
  test('a check passes if the output is current, and writes nothing', async () => {
    const here = await generatedProject()
    const before = here.tree('.', true)
    expect(await here.run('--check', '--offline')).toEqual({
      status: 0,
      out: expect.stringContaining('generated is up to date: 1 resource, 2 operations'),
      error: ''
    })
    expect(here.tree('.', true)).toEqual(before)
  })

  test('a check passes after a full comparison if only a comment of sdk.yaml differs', async () => {
    const here = await generatedProject()
    here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}\n# Said later.\n`)
    const before = here.tree('.', true)
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
    expect(here.tree('.', true)).toEqual(before)
  })

  test('a check shows the first line that differs in an edited file', async () => {
    const here = await generatedProject()
    here.put(
      'generated/src/resources/bot.ts',
      here.read('generated/src/resources/bot.ts').replace('export class BotClient', 'export class MyClient')
    )
    const lines = here.read('generated/src/resources/bot.ts').split('\n')
    const at = lines.findIndex((line) => line.includes('MyClient'))
    expect(await failureOf(here)).toBe(
      `error output/stale at generated/src/resources/bot.ts:${at + 1}: This line differs.\n  expected: ${lines[at]?.replace('MyClient', 'BotClient')}\n  found:    ${lines[at]}\n${remedy}\n`
    )
  })

  test('a check shows the part of a long line that differs', async () => {
    const here = await generatedProject()
    const [line = ''] = here
      .read('generated/API.md')
      .split('\n')
      .sort((left, right) => right.length - left.length)
    here.put(
      'generated/API.md',
      here.read('generated/API.md').replace(line, `${line}${' and more'.repeat(40)}`)
    )
    const end = line.slice(-60)
    expect(await failureOf(here)).toContain(`\n  expected: …${end}\n  found:    …${end} and more`)
  })

  test('a check names a missing file', async () => {
    const here = await generatedProject()
    rmSync(here.at('generated/src/index.ts'))
    expect(await failureOf(here)).toBe(
      `error output/stale at generated/src/index.ts: The file is missing.\n${remedy}\n`
    )
  })

  test('a check names a file that would no longer be written', async () => {
    const here = await project({
      'spec/spec.json': documentText({ ...sketch, 'GET /file/list': 'listFiles' })
    })
    await here.run('--offline')
    here.put('spec/spec.json', documentText())
    expect(await failureOf(here)).toContain(
      'at generated/src/resources/file.ts: The generator would no longer write the file.'
    )
  })

  test('a check names a foreign file among the sources', async () => {
    const here = await generatedProject({ 'generated/src/extra.ts': '' })
    const line =
      'error output/stale at generated/src/extra.ts: The generator does not write this file.\n  → Delete it, or move it to src/custom.\n'
    expect(await failureOf(here)).toBe(line)
    here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}\n# Said later.\n`)
    expect(await failureOf(here)).toBe(line)
  })

  test('a check ignores folders of people and of tools, and names foreign files elsewhere', async () => {
    const here = await generatedProject({
      'generated/src/custom/mine.ts': '',
      'generated/dist/index.js': '',
      'generated/notes.txt': ''
    })
    const { status, error } = await here.run('--check', '--offline')
    expect({ status, error }).toEqual({
      status: 0,
      error: expect.stringMatching(/^warning output\/foreign at generated\/notes.txt: .*\n.*\n$/)
    })
  })

  test('a check fails if the document has changed', async () => {
    const here = await generatedProject()
    here.put('spec/spec.json', grown)
    expect(await failureOf(here)).toMatch(/at generated\/API\.md:\d+: This line differs/)
  })

  test('a check fails if only the names are not recorded', async () => {
    const here = await generatedProject()
    rmSync(here.at('spec/names.lock.yaml'))
    expect(await failureOf(here)).toBe(
      `error output/stale at spec/names.lock.yaml: The document has names that are not recorded.\n${remedy}\n`
    )
  })

  test('a check fails if a trial wrote the output and recorded no names', async () => {
    const here = project()
    await here.run('--spec', 'spec/spec.json')
    expect(await failureOf(here)).toContain('names that are not recorded')
  })

  test('a check fails if a recorded name was changed', async () => {
    const here = await generatedProject()
    here.put(
      'spec/names.lock.yaml',
      here.read('spec/names.lock.yaml').replace('method: bot.fetch', 'method: bot.take')
    )
    expect(await failureOf(here)).toContain('bot.take(')
  })

  test('a check of a folder that does not exist reports that it is missing', async () => {
    const here = project()
    expect(await failureOf(here)).toContain('error output/stale at generated: The folder does not exist.\n')
    expect(here.has('generated')).toBe(false)
  })

  test('a check prints the first ten files, and all of them as JSON', async () => {
    const here = await generatedProject()
    rmSync(here.at('generated/src/runtime'), { recursive: true })
    const error = await failureOf(here)
    expect(error.match(/^error /gm)).toHaveLength(10)
    expect(error).toMatch(/… and \d+ more; --json lists them all\.\n$/)
    const { out, status } = await here.run('--check', '--offline', '--json')
    expect({ status, all: JSON.parse(out).diagnostics.length }).toEqual({
      status: 1,
      all: 10 + Number(/and (\d+) more/.exec(error)?.[1])
    })
  })
})

describe('a run over output that stands', () => {
  test('a run over current output does nothing', async () => {
    const here = await generatedProject()
    const before = here.tree('.', true)
    expect((await here.run('--offline')).out).toBe(
      `generated is up to date: 1 resource, 2 operations, ${typesOf(here)} types, ${Object.keys(before).filter((path) => /^generated\/(?!\.manifest).*[^/]$/.test(path)).length} files.\n`
    )
    expect(here.tree('.', true)).toEqual(before)
  })

  test('a run over current output prints the same JSON as the run that wrote it', async () => {
    const here = project()
    const first = JSON.parse((await here.run('--offline', '--json')).out)
    const second = JSON.parse((await here.run('--offline', '--json')).out)
    const { ok, operations, types, files } = first
    expect(second).toMatchObject({
      ok,
      operations,
      types,
      files,
      upToDate: true,
      report: { written: [], deleted: [] }
    })
    expect({ ok, operations, upToDate: first.upToDate }).toEqual({ ok: true, operations: 2, upToDate: false })
  })

  test('a run writes only files that changed', async () => {
    const here = await generatedProject()
    here.put('spec/spec.json', grown)
    const before = here.tree('generated', true)
    await here.run('--offline')
    const after = here.tree('generated', true)
    expect(after['src/runtime/request/body.ts']).toBe(before['src/runtime/request/body.ts'])
    expect(after['src/resources/bot.ts']).not.toBe(before['src/resources/bot.ts'])
  })

  test('a run restores a deleted file', async () => {
    const here = await generatedProject()
    const before = here.tree('generated')
    rmSync(here.at('generated/src/index.ts'))
    expect((await here.run('--offline')).out).toContain('1 written')
    expect(here.tree('generated')).toEqual(before)
  })

  test('a run refuses to replace an edited file, and with --force keeps a copy of it', async () => {
    const here = await generatedProject()
    const before = here.tree('generated')
    here.put('generated/src/index.ts', '// mine\n')
    const edited = here.tree('.')
    const refused = await here.run('--offline')
    expect(refused).toMatchObject({
      status: 1,
      error: expect.stringMatching(
        /^error output\/edited at generated\/src\/index\.ts: .*\n {2}→ .*--force.*\n$/
      )
    })
    expect(here.tree('.')).toEqual(edited)
    const forced = await here.run('--offline', '--force')
    const [, copy = ''] =
      /^generated\/src\/index\.ts was edited; it was copied to (\S+) and replaced\.$/m.exec(forced.out) ?? []
    expect(here.read(copy)).toBe('// mine\n')
    expect(here.tree('generated')).toMatchObject(before)
  })
})

function typesOf(here: Project): number {
  const { modules } = JSON.parse(here.read('generated/surface.json'))
  return Object.entries<{ types: unknown[] }>(modules)
    .filter(([path]) => path.startsWith('types/'))
    .reduce((sum, [, { types }]) => sum + types.length, 0)
}
