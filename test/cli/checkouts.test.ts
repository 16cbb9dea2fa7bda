/** What git and editors do to a checkout is not an edit: neither a check nor a run takes it for one. */
import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { host, type Host } from './host.ts'
import {
  configText,
  copyOfProject,
  documentText,
  madeBefore,
  project,
  type Project,
  sketch
} from './project.ts'
import { runProcess } from './process.ts'

const isFile = (path: string): boolean => !path.endsWith('/')

/** Rewrites every file of a project. */
function rewrite(here: Project, act: (text: string) => string, paths = /./): void {
  for (const path of Object.keys(here.tree('.')))
    if (isFile(path) && paths.test(path)) here.put(path, act(here.read(path)))
}

const withReturns = (text: string): string => text.replaceAll('\n', '\r\n')
const withMark = (text: string): string => `\uFEFF${text}`

const mine = 'export function greet(name: string): string {\n  return `Hello\n${name}`\n}\n'

let there: Host

beforeAll(async () => {
  there = await host({ headers: { etag: '"one"' }, body: documentText() })
})

afterAll(() => there.close())

/** A project that a host gave its document, with a file of people in the package. */
const recorded = madeBefore(async () => {
  const here = project({ 'spec/sdk.yaml': configText(there.url), 'generated/src/custom/greet.ts': mine })
  expect(await here.run('--verify')).toMatchObject({ status: 0, error: '' })
  return here
})

const changes: ReadonlyArray<{
  readonly what: string
  readonly act: (here: Project) => void
  readonly warns: boolean
}> = [
  { what: 'CRLF in every file', act: (here) => rewrite(here, withReturns), warns: true },
  {
    what: 'CRLF in the records and decisions',
    act: (here) => rewrite(here, withReturns, /^spec\//),
    warns: false
  },
  {
    what: 'CRLF in the manifest',
    act: (here) => rewrite(here, withReturns, /manifest\.json$/),
    warns: false
  },
  {
    what: 'CRLF in JSON and documents',
    act: (here) => rewrite(here, withReturns, /^generated\/[^/]*\.(?:json|md)$/),
    warns: true
  },
  { what: 'a byte order mark in every file', act: (here) => rewrite(here, withMark), warns: true },
  {
    what: 'a byte order mark in the records and decisions',
    act: (here) => rewrite(here, withMark, /^spec\//),
    warns: false
  },
  {
    what: 'both in every file',
    act: (here) => rewrite(here, (text) => withMark(withReturns(text))),
    warns: true
  },
  {
    what: 'other mode bits',
    act: (here) => {
      for (const path of Object.keys(here.tree('.'))) if (isFile(path)) chmodSync(here.at(path), 0o755)
    },
    warns: false
  }
]

test('a checkout that git or an editor changed is neither edited nor stale, and a run restores it', async () => {
  const whole = recorded()
  const wanted = whole.tree('generated')
  for (const { what, act, warns } of changes) {
    const here = copyOfProject(whole)
    act(here)
    const custom = here.read('generated/src/custom/greet.ts')
    for (const argv of [
      ['--check', '--offline'],
      ['--check', '--frozen']
    ]) {
      const before = here.tree('.', true)
      const { status, out, error } = await here.run(...argv)
      expect({ what, argv, status, out, error }).toEqual({
        what,
        argv,
        status: 0,
        out: expect.stringMatching(/^generated is up to date: /),
        error: warns
          ? expect.stringMatching(
              /^warning output\/line-ends at generated: .* in line ends alone\.\n {2}→ .*\n$/
            )
          : ''
      })
      expect(here.tree('.', true)).toEqual(before)
    }
    for (const argv of [['--frozen'], ['--offline'], []])
      expect({ what, argv, ...(await here.run(...argv)) }).toEqual({
        what,
        argv,
        status: 0,
        out: expect.stringMatching(/^generated/),
        error: ''
      })
    expect({ what, tree: here.tree('generated') }).toMatchObject({
      what,
      tree: { ...wanted, 'src/custom/greet.ts': expect.any(String), '.manifest.json': expect.any(String) }
    })
    expect(here.read('generated/src/custom/greet.ts')).toBe(custom)
    expect(Object.keys(here.tree('generated')).filter((path) => path.startsWith('.edited'))).toEqual([])
    // The digests are those of the texts as they were recorded.
    for (const path of ['generated/.manifest.json', 'spec/spec.lock.yaml'])
      expect({ what, path, text: plain(here.read(path)) }).toEqual({ what, path, text: whole.read(path) })
  }
})

const plain = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

test('a changed document is generated into a checkout with CRLF, and the records stay true', async () => {
  const whole = recorded()
  const here = copyOfProject(whole)
  rewrite(here, withReturns)
  here.put(
    'new.json',
    withReturns(
      JSON.stringify(JSON.parse(documentText({ ...sketch, 'GET /file/list': 'listFiles' })), null, 2)
    )
  )
  expect(await here.run('--spec', 'new.json', '--save')).toMatchObject({ status: 0, error: '' })
  expect(await here.run('--check', '--frozen')).toMatchObject({ status: 0, error: '' })
  const other = copyOfProject(whole)
  other.put('new.json', plain(here.read('new.json')))
  expect(await other.run('--spec', 'new.json', '--save')).toMatchObject({ status: 0, error: '' })
  const unlike = Object.entries(other.tree('.')).filter(
    ([path, digest]) =>
      here.tree('.')[path] !== digest && plain(readFileSync(here.at(path), 'utf8')) !== other.read(path)
  )
  expect(unlike).toEqual([])
})

test('a checkout is up to date through a symbolic link, and with links for its folders', async () => {
  const whole = recorded()
  const link = `${whole.folder} link é`
  symlinkSync(whole.folder, link)
  onTestFinished(() => rmSync(link))
  const upToDate = { status: 0, error: '', out: expect.stringMatching(/^generated is up to date: /) }
  for (const argv of [['--check', '--frozen'], ['--offline']])
    expect(await runProcess({ folder: link, argv })).toMatchObject(upToDate)
  for (const name of ['spec', 'generated']) {
    renameSync(whole.at(name), whole.at(`real-${name}`))
    symlinkSync(whole.at(`real-${name}`), whole.at(name))
  }
  for (const argv of [['--check', '--frozen'], ['--offline']])
    expect(await runProcess({ folder: whole.folder, argv })).toMatchObject(upToDate)
})
