/** Warnings are repeated until they are mended; news is told once. */
import { expect, test } from 'vitest'
import { rmSync } from 'node:fs'
import {
  configText,
  copyOfProject,
  documentText,
  madeBefore,
  project,
  sketch,
  type Project
} from './project.ts'

/** The lines about sdk.yaml. */
const told = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^(?:warning|news) config\/.*/.exec(line) ?? [])

const lines = `operations: { trainBot: { retry: never }, flyAway: { retry: never } }
helpers: { upload: { needs: [sendFile] } }
`
const lost = documentText()
const whole = documentText({ ...sketch, 'POST /bot/train': 'trainBot' })

/** A project whose decisions name an operation that the document never had, one that it lost, and a helper that it never could have. */
const withLines = madeBefore(async () => {
  const here = project({ 'spec/spec.json': whole })
  await here.run('--offline')
  here.put('spec/sdk.yaml', configText(undefined, lines))
  here.put('spec/spec.json', lost)
  return here
})

const news = (name: string): RegExp =>
  new RegExp(
    `^news config/unused at spec/sdk\\.yaml:\\d+:\\d+: operations\\.${name}: The document has no operation ${name}\\.$`
  )
const warning =
  /^warning config\/helper at spec\/sdk\.yaml:\d+:\d+: The helper upload is left out: the document has no operation sendFile, which it needs\.$/

/** What one run tells: the names of its news, and whether it warns. */
async function toldBy(here: Project, ...argv: string[]) {
  const { error, status } = await here.run('--offline', ...argv)
  const all = told(error)
  return {
    status,
    news: ['flyAway', 'trainBot'].filter((name) => all.some((line) => news(name).test(line))),
    warnings: all.filter((line) => warning.test(line)).length
  }
}

test('warnings are printed by every run and check, and news once or with --verbose', async () => {
  const here = withLines()
  for (const { argv, isNews } of [
    { argv: ['--dry-run'], isNews: true },
    { argv: [], isNews: true },
    { argv: [], isNews: false },
    { argv: ['--dry-run'], isNews: false },
    { argv: ['--check'], isNews: false },
    { argv: ['--check', '--verbose'], isNews: true },
    { argv: ['--verbose'], isNews: true },
    { argv: ['--verify'], isNews: false },
    { argv: ['--spec', 'spec/spec.json'], isNews: false }
  ])
    expect({ argv, ...(await toldBy(here, ...argv)) }).toEqual({
      argv,
      status: 0,
      news: isNews ? ['flyAway', 'trainBot'] : [],
      warnings: 1
    })
  for (const argv of [[], ['--check'], ['--dry-run']]) {
    const { diagnostics } = JSON.parse((await here.run('--offline', '--json', ...argv)).out)
    const severities = diagnostics
      .filter(({ code }: { code: string }) => code.startsWith('config/'))
      .map(({ severity }: { severity: string }) => severity)
    expect({ argv, severities: severities.sort() }).toEqual({
      argv,
      severities: ['news', 'news', 'news', 'warning']
    })
  }
})

test('a line is news again only when it stops being needed again', async () => {
  const here = withLines()
  const revisions = [
    { text: lost, news: ['flyAway', 'trainBot'] },
    { text: whole, news: [] },
    { text: lost, news: ['trainBot'] },
    { text: lost, news: [] },
    { text: whole, news: [] },
    { text: whole, news: [] },
    { text: lost, news: ['trainBot'] }
  ]
  for (const [index, { text, news: expected }] of revisions.entries()) {
    here.put('spec/spec.json', text)
    expect({ index, ...(await toldBy(here)) }).toEqual({ index, status: 0, news: expected, warnings: 1 })
  }
})

test('a clone of the project is told nothing again, and output that is made anew is told everything', async () => {
  const here = withLines()
  await toldBy(here)
  const clone = copyOfProject(here)
  for (const argv of [['--check'], []])
    expect(await toldBy(clone, ...argv)).toEqual({ status: 0, news: [], warnings: 1 })
  rmSync(clone.at('generated'), { recursive: true })
  for (const expected of [['flyAway', 'trainBot'], []])
    expect(await toldBy(clone)).toEqual({ status: 0, news: expected, warnings: 1 })
})

test('a name that was never recorded is an error only beside a name of the document that no other line gives', async () => {
  const here = project()
  for (const [line, status] of [
    ['operations: { fetchBott: { retry: never } }', 1],
    ['operations: { fetchBott: { retry: never }, fetchBot: { retry: never } }', 0],
    ['operations: { flyAway: { retry: never } }', 0]
  ] as const) {
    here.put('spec/sdk.yaml', configText(undefined, line))
    expect({ line, status: (await here.run('--offline')).status }).toEqual({ line, status })
  }
})

test('news stays told if a line above moves it, and the manifest names no folder of this machine', async () => {
  const here = withLines()
  const argv = ['--config', here.at('spec/sdk.yaml'), '--offline', '--out', 'generated']
  await here.run(...argv)
  expect(here.read('generated/.manifest.json')).toContain('"place": "sdk.yaml:')
  expect(here.read('generated/.manifest.json')).not.toContain(here.folder)
  here.put('spec/sdk.yaml', `# Said later.\n${here.read('spec/sdk.yaml')}`)
  const { error } = await here.run(...argv)
  expect(told(error).map((line) => line.split(' ')[0])).toEqual(['warning'])
})
