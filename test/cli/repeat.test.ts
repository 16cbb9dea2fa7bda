/** Warnings are repeated until they are mended; news is told once. */
import { expect, test } from 'vitest'
import { configText, documentText, generatedProject, sketch, type Project } from './project.ts'

const told = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^(?:warning|news) config\/\S+ at \S+: .*?\./.exec(line) ?? [])

/** A project whose decisions name an operation that the document never had, and one that it loses. */
async function withLines(): Promise<Project> {
  const here = await generatedProject({
    'spec/spec.json': documentText({ ...sketch, 'POST /bot/train': 'trainBot' })
  })
  const lines = 'operations: { trainBot: { retry: never }, flyAway: { retry: never } }'
  here.put('spec/sdk.yaml', configText(undefined, lines))
  here.put('spec/spec.json', documentText())
  return here
}

test('a warning is printed by every run, and by a check', async () => {
  const here = await withLines()
  const warning = expect.stringMatching(
    /^warning config\/unused at spec\/sdk\.yaml:\d+:\d+: operations\.flyAway: The document has no operation flyAway\.$/
  )
  for (const argv of [['--offline'], ['--offline'], ['--check', '--offline'], ['--check', '--offline']]) {
    const run = await here.run(...argv)
    expect(run.status).toBe(0)
    expect(told(run.error)).toContainEqual(warning)
  }
})

test('news is printed once, and then with --verbose alone', async () => {
  const here = await withLines()
  const runs: number[] = []
  for (const argv of [[], [], ['--check'], ['--verbose'], ['--check', '--verbose']]) {
    const { error } = await here.run('--offline', ...argv)
    runs.push(told(error).filter((line) => line.startsWith('news') && line.includes('trainBot')).length)
  }
  expect(runs).toEqual([1, 0, 0, 1, 1])
})

test('news stays told if a line above it moves it', async () => {
  const here = await withLines()
  await here.run('--offline')
  here.put('spec/sdk.yaml', `# Said later.\n${here.read('spec/sdk.yaml')}`)
  const { error } = await here.run('--offline')
  expect(told(error).map((line) => line.split(' ')[0])).toEqual(['warning'])
})

test('--json has everything with its severity in every run', async () => {
  const here = await withLines()
  for (const argv of [[], [], ['--check']]) {
    const { out } = await here.run('--offline', '--json', ...argv)
    const severities = JSON.parse(out)
      .diagnostics.filter(({ code }: { code: string }) => code === 'config/unused')
      .map(({ severity }: { severity: string }) => severity)
    expect(severities.sort()).toEqual(['news', 'warning'])
  }
})

test('the manifest names no folder of this machine', async () => {
  const here = await withLines()
  await here.run('--config', here.at('spec/sdk.yaml'), '--offline', '--out', 'generated')
  expect(here.read('generated/.manifest.json')).toContain('"place": "sdk.yaml:')
  expect(here.read('generated/.manifest.json')).not.toContain(here.folder)
})
