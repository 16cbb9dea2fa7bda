/**
 * The generator in another repository, from its tarball: what each run prints and which files it leaves, as a story that a
 * person has read. `elsewhere.txt` is the story; read each line of it that a change moves.
 */
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentOf, type Sketch } from '../support/sketch.ts'
import { host } from './host.ts'
import { commandOf, packGenerator, unpackInto } from './packed.ts'
import { runProcess } from './process.ts'
import { projectAt, runHere, temporaryFolder, type Project } from './project.ts'

const bots: Sketch = {
  'GET /bot/list': 'listBots',
  'POST /bot/create': {
    id: 'createBot',
    body: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
  },
  'GET /bot/{botId}/fetch': 'fetchBot',
  'POST /bot/{botId}/delete': 'deleteBot'
}
const grown: Sketch = {
  ...bots,
  'POST /bot/{botId}/train': 'trainBot',
  'POST /bot/create': {
    id: 'createBot',
    body: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, language: { type: 'string' } }
    }
  }
}
const { 'POST /bot/{botId}/delete': _, ...shrunk } = grown

/** What a server sends of a document. */
const sent = (operations: Sketch, etag: string) => ({
  headers: { etag: `"${etag}"` },
  body: JSON.stringify(documentOf(operations))
})

/** Folders whose files are many and the same in every package. */
const copied = /^(?:src\/sdk\/src\/(?:runtime|helpers)\/)/

/** The files that a step added, changed and deleted, one line each. */
function moved(before: ReturnType<Project['tree']>, after: ReturnType<Project['tree']>): readonly string[] {
  const lines = new Map<string, number>()
  for (const path of new Set([...Object.keys(before), ...Object.keys(after)].sort())) {
    if (path.endsWith('/') || before[path] === after[path]) continue
    const mark = before[path] === undefined ? 'new    ' : after[path] === undefined ? 'gone   ' : 'changed'
    const line = `${mark} ${copied.exec(path)?.[0] ?? path}`
    lines.set(line, (lines.get(line) ?? 0) + 1)
  }
  return [...lines].map(([line, count]) => (line.endsWith('/') ? `${line} (${count} files)` : line))
}

/** The text of a story that is told step by step. */
async function storyIn(generator: string, here: Project, url: string) {
  const chapters: string[] = []
  const main = await commandOf(generator)
  let runs = 0
  return {
    text: () => `${chapters.join('\n')}`,
    tell: (heading: string) => void chapters.push(`# ${heading}\n`),
    run: async (...argv: readonly string[]) => {
      const whole =
        argv[0] === 'changes' || argv.includes('--help')
          ? [argv[0], ...common, ...argv.slice(1)]
          : [...common, ...argv]
      const before = here.tree('.')
      const { folder } = here
      const words = whole.flatMap((each) => each ?? [])
      runs += 1
      const { status, out, error } =
        runs <= processes
          ? await runProcess({ generator, folder, argv: words })
          : await runHere(main, folder, words)
      const files = moved(before, here.tree('.'))
      const shown = (text: string): string =>
        text
          .replaceAll(url, 'http://host/spec.json')
          .replace(/(?<=surface\.json:)\d+/g, '…')
          .replace(/\n$/, '')
      chapters.push(
        [
          `$ chatbotkit-sdk-generator ${whole.join(' ')}`,
          ...(out === '' ? [] : [shown(out)]),
          ...(error === ''
            ? []
            : shown(error)
                .split('\n')
                .map((line) => `(stderr) ${line}`)),
          `(exit ${status}) ${files.length === 0 ? 'No file changed.' : ''}`.trimEnd(),
          ...files.map((line) => `  ${line}`),
          ''
        ].join('\n')
      )
      return out
    }
  }
}

const common = ['--config', 'sdk.yaml', '--out', 'src/sdk']

/** How many runs are processes of their own; the others take the same build, whose libraries are loaded once. */
const processes = process.env['LONG'] === undefined ? 5 : Infinity

test(
  'a generator from its tarball serves another repository as the story tells',
  { timeout: 600_000 },
  async () => {
    const there = await host(sent(bots, 'one'))
    const folder = temporaryFolder()
    const generator = unpackInto(temporaryFolder(), await packGenerator())
    const here = projectAt(folder)
    writeFileSync(here.at('sdk.yaml'), `document:\n  url: ${there.url}\npackage:\n  name: '@team/bots'\n`)
    const story = await storyIn(generator, here, there.url)

    story.tell('A pipeline that runs before anything was recorded is refused.')
    await story.run('--frozen')
    await story.run('--check')
    story.tell('The first run, rehearsed and done.')
    await story.run('--dry-run')
    await story.run()
    story.tell('The second run, and the pipeline of a pull request.')
    await story.run()
    await story.run('--check')
    await story.run('--frozen', '--check')

    story.tell('The document grows: an operation and a field.')
    there.answer = sent(grown, 'two')
    await story.run('--dry-run')
    await story.run('--ci')
    await story.run('--frozen', '--check')

    story.tell('The server removes an operation. Each run says so until it is released or accepted.')
    there.answer = sent(shrunk, 'three')
    await story.run('--ci')
    await story.run()
    await story.run('--check')
    await story.run('--frozen', '--check')

    await story.run('changes', '--gate')

    story.tell('The team accepts the removal: the pipeline passes, and the changes are still told.')
    const lines = await story.run('changes', '--print-accept')
    here.put('sdk.yaml', here.read('sdk.yaml') + lines)
    await story.run('changes', '--gate')
    here.put('sdk.yaml', here.read('sdk.yaml').replace(/reason: .*$/m, 'reason: Nobody used it.'))
    await story.run()
    await story.run('--frozen', '--check')

    story.tell('Somebody commits a document that was not fetched, and takes it back.')
    const snapshot = here.read('spec.json')
    here.put('spec.json', snapshot.replace('listBots', 'listAllBots'))
    await story.run('--frozen')
    await story.run('--check')
    here.put('spec.json', snapshot)

    story.tell('Somebody edits a file of the package, and takes it back.')
    const index = here.read('src/sdk/src/index.ts')
    here.put('src/sdk/src/index.ts', `${index}// mine\n`)
    await story.run('--check')
    here.put('src/sdk/src/index.ts', index)

    story.tell('The server is down.')
    await there.close()
    await story.run('--ci')
    await story.run()
    await story.run('--ci', '--check')
    await story.run('--frozen')

    await expect(story.text()).toMatchFileSnapshot('elsewhere.txt')
  }
)
