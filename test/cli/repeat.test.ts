/** Warnings are repeated until they are mended; news is told once. */
import { expect, test } from 'vitest'
import { configText, documentText, project, sketch, type Project } from './project.ts'

/** The lines about sdk.yaml. */
const told = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^(?:warning|news) config\/.*/.exec(line) ?? [])

/** A project whose decisions name an operation that the document never had, and one that it lost. */
async function withLines(): Promise<Project> {
  const here = project({ 'spec/spec.json': documentText({ ...sketch, 'POST /bot/train': 'trainBot' }) })
  await here.run('--offline')
  const lines = 'operations: { trainBot: { retry: never }, flyAway: { retry: never } }'
  here.put('spec/sdk.yaml', configText(undefined, lines))
  here.put('spec/spec.json', documentText())
  return here
}

test('warnings are printed by every run and check, and news once or with --verbose', async () => {
  const here = await withLines()
  const warning =
    /^warning config\/unused at spec\/sdk\.yaml:\d+:\d+: operations\.flyAway: The document has no operation flyAway\.$/
  const news = /^news config\/unused at spec\/sdk\.yaml:\d+:\d+: operations\.trainBot: /
  for (const { argv, isNews } of [
    { argv: [], isNews: true },
    { argv: [], isNews: false },
    { argv: ['--check'], isNews: false },
    { argv: ['--check', '--verbose'], isNews: true }
  ]) {
    const { error, status } = await here.run('--offline', ...argv)
    const lines = told(error)
    expect({ argv, status, news: lines.filter((line) => news.test(line)).length }).toEqual({
      argv,
      status: 0,
      news: isNews ? 1 : 0
    })
    expect(lines.filter((line) => warning.test(line))).toHaveLength(1)
  }
  const { diagnostics } = JSON.parse((await here.run('--offline', '--json')).out)
  const severities = diagnostics
    .filter(({ code }: { code: string }) => code === 'config/unused')
    .map(({ severity }: { severity: string }) => severity)
  expect(severities.sort()).toEqual(['news', 'warning'])
})

test('news stays told if a line above moves it, and the manifest names no folder of this machine', async () => {
  const here = await withLines()
  const argv = ['--config', here.at('spec/sdk.yaml'), '--offline', '--out', 'generated']
  await here.run(...argv)
  expect(here.read('generated/.manifest.json')).toContain('"place": "sdk.yaml:')
  expect(here.read('generated/.manifest.json')).not.toContain(here.folder)
  here.put('spec/sdk.yaml', `# Said later.\n${here.read('spec/sdk.yaml')}`)
  const { error } = await here.run(...argv)
  expect(told(error).map((line) => line.split(' ')[0])).toEqual(['warning'])
})
