/** A fetch that fails: a warning that every run repeats, an error with --ci, and never "no change". */
import dns from 'node:dns'
import { rmSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { configText, documentText, generatedProject, project, sketch, type Project } from './project.ts'

afterEach(() => void vi.restoreAllMocks())

const json = { 'content-type': 'application/json' }
const text = documentText()

/** Ways in which a server does not give its document. */
const failures: ReadonlyArray<{
  readonly what: string
  readonly answer: (response: ServerResponse) => void
  readonly want: string
}> = [
  { what: 'status 500', answer: (to) => void to.writeHead(500).end(), want: 'answered with status 500' },
  { what: 'status 404', answer: (to) => void to.writeHead(404).end(), want: 'answered with status 404' },
  { what: 'status 401', answer: (to) => void to.writeHead(401).end(), want: 'answered with status 401' },
  {
    what: 'status 304 that nobody asked for',
    answer: (to) => void to.writeHead(304).end(),
    want: 'answered with status 304'
  },
  { what: 'status 204', answer: (to) => void to.writeHead(204).end(), want: 'The answer is empty' },
  {
    what: 'a web page',
    answer: (to) => void to.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Log in'),
    want: 'a web page, not a document'
  },
  {
    what: 'a message instead of the document',
    answer: (to) => void to.writeHead(200, json).end('{"message":"Down for maintenance"}'),
    want: 'It has no `openapi` field'
  },
  {
    what: 'half of the document',
    answer: (to) => void to.writeHead(200, json).end(text.slice(0, text.length / 2)),
    want: 'A string has no closing quote'
  },
  {
    what: 'half of the body that its head announced',
    answer: (to) => {
      to.writeHead(200, { ...json, 'content-length': `${Buffer.byteLength(text)}` })
      to.write(text.slice(0, 50), () => to.destroy())
    },
    want: 'it closed the connection'
  },
  { what: 'a closed connection', answer: (to) => void to.destroy(), want: 'it closed the connection' },
  {
    what: 'a redirect to nowhere',
    answer: (to) => void to.writeHead(302).end(),
    want: 'It redirects without a Location header'
  },
  {
    what: 'a redirect to itself',
    answer: (to) => void to.writeHead(302, { location: '/spec.json' }).end(),
    want: 'It redirects more than 5 times'
  },
  {
    what: 'a redirect to where nothing listens',
    answer: (to) => void to.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    want: 'it refused the connection'
  },
  {
    what: 'a broken encoding',
    answer: (to) => void to.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('no gzip'),
    want: 'its gzip encoding is broken'
  }
]

/** A host for the rest of the test, which answers as it is told. */
async function failingHost(answer: (response: ServerResponse) => void) {
  const made = { url: '', answer }
  const server = createServer((_, response) => made.answer(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  )
  made.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/spec.json`
  return made
}

/** A project whose output is what its snapshot gives. */
async function standing(url: string, seconds = 30): Promise<Project> {
  const here = await generatedProject({
    'spec/sdk.yaml': configText(url).replace(/seconds: \d+/, `seconds: ${seconds}`)
  })
  expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
  return here
}

/** What every failed fetch comes to. */
async function expectFailure(here: Project, what: string, want: string): Promise<void> {
  const before = here.tree('.', true)
  for (let run = 0; run < 2; run += 1) {
    const { status, out, error } = await here.run()
    expect({ what, status, out, error }).toEqual({
      what,
      status: 0,
      out: expect.stringMatching(
        /^generated is up to date with the snapshot: .*\nThe document could not be fetched: whether it changed on the server is not known\.\n/
      ),
      error: expect.stringMatching(
        /^warning input\/unreachable at http:\/\/\S+: .* spec\/spec\.json is used instead\.\n(?: {2}→ .*\n)?$/
      )
    })
    expect(error).toContain(want)
  }
  const told = JSON.parse((await here.run('--json')).out)
  expect(told).toMatchObject({ ok: true, upToDate: true, fetch: 'failed' })
  expect(told.diagnostics).toEqual([
    expect.objectContaining({ code: 'input/unreachable', severity: 'warning' })
  ])

  const strict = await here.run('--ci')
  expect({ what, ...strict }).toEqual({
    what,
    status: 1,
    out: '',
    error: expect.stringMatching(/^error input\/[a-z-]+ at http.*\n {2}→ \S.*\n$/)
  })
  expect(strict.error).toContain(want)
  expect(await here.run('--ci', '--json')).toMatchObject({ status: 1, error: '' })
  expect(here.tree('.', true)).toEqual(before)

  const snapshot = here.read('spec/spec.json')
  rmSync(here.at('spec/spec.json'))
  for (const argv of [[], ['--ci']])
    expect({ what, ...(await here.run(...argv)) }).toEqual({
      what,
      status: 1,
      out: '',
      error: expect.stringMatching(
        /^error input\/[a-z-]+ at http\S+: .* There is no snapshot spec\/spec\.json\.\n {2}→ \S.*\n$/
      )
    })
  here.put('spec/spec.json', snapshot)
}

describe('a fetch that fails', () => {
  test(
    `a server that fails in ${failures.length} ways gives a warning, and an error with --ci`,
    { timeout: 120_000 },
    async () => {
      const there = await failingHost(() => undefined)
      const here = await standing(there.url)
      for (const { what, answer, want } of failures) {
        there.answer = answer
        await expectFailure(here, what, want)
      }
    }
  )

  test('a host that refuses the connection gives a warning, and an error with --ci', async () => {
    const url = 'http://127.0.0.1:9/spec.json'
    await expectFailure(await standing(url), 'refused', 'it refused the connection')
  })

  test(
    'a server that does not answer gives a warning, and an error with --ci',
    { timeout: 300_000 },
    async () => {
      const { url } = await failingHost(() => undefined)
      await expectFailure(await standing(url, 1), 'slow', 'it took longer than 1000 milliseconds')
    }
  )

  test('a name that is not known gives a warning, and an error with --ci', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    vi.spyOn(dns, 'lookup').mockImplementation(((_: string, __: object, done: (error: Error) => void) =>
      done(unknown)) as typeof dns.lookup)
    await expectFailure(
      await standing('http://nowhere.invalid/spec.json'),
      'unknown',
      'its name is not known'
    )
  })

  test('a run that writes says beside its counts that the document could not be fetched', async () => {
    const here = project()
    expect((await here.run()).out).toMatch(
      /^generated: .* unchanged\.\nThe document could not be fetched: whether it changed on the server is not known\.\n$/
    )
  })

  test('changes --online fails, and does not say that nothing changed', async () => {
    const here = await standing('http://127.0.0.1:9/spec.json')
    for (const argv of [['--online'], ['--online', '--gate'], ['--online', '--json']])
      expect({ argv, ...(await here.run('changes', ...argv)) }).toEqual({
        argv,
        status: 1,
        out: argv.includes('--json') ? expect.stringMatching(/^\{"ok":false,/) : '',
        error: argv.includes('--json') ? '' : expect.stringMatching(/^error input\/no-network at /)
      })
    expect((await here.run('changes')).status).toBe(0)
  })

  test('the message does not show the password of the address', async () => {
    const here = await standing('http://me:secret@127.0.0.1:9/spec.json')
    expect((await here.run()).error).toMatch(
      /^warning input\/unreachable at http:\/\/127\.0\.0\.1:9\/spec\.json: /
    )
  })

  test('an address that is not one ends every run', async () => {
    const here = await generatedProject({ 'spec/sdk.yaml': configText('ftp://127.0.0.1/spec.json') })
    expect(await here.run()).toMatchObject({ status: 1, error: expect.stringMatching(/^error /) })
  })
})

test('a document that is whole and at fault ends every run, with --ci and without', async () => {
  const { url } = await failingHost(
    (to) => void to.writeHead(200, json).end(documentText({ 'GET /bot/{botId}': 'fetchBot' }))
  )
  const here = await generatedProject({ 'spec/sdk.yaml': configText(url) })
  for (const argv of [[], ['--ci']])
    expect(await here.run(...argv)).toMatchObject({
      status: 1,
      error: expect.stringMatching(/^error path\/grammar at /)
    })
})

describe('a run that fails', () => {
  test('an error that ends a run is told with the warnings before it', async () => {
    const here = await generatedProject({
      'spec/spec.json': documentText({ ...sketch, 'POST /bot/train': 'trainBot' }),
      'generated/src/index.ts': 'mine'
    })
    const { status, error } = await here.run()
    expect({ status, lines: error.match(/^(?:warning|error) \S+/gm) }).toEqual({
      status: 1,
      lines: ['warning input/unreachable', 'error output/edited']
    })
    const { diagnostics } = JSON.parse((await here.run('--json')).out)
    expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual([
      'input/unreachable',
      'output/edited'
    ])
  })

  test('a check that fails repeats the warnings of the document and of the decisions', async () => {
    const part = { id: 'createBot', body: { type: 'object', properties: { a: { type: 'file' } } } }
    const here = await generatedProject({
      'spec/spec.json': documentText({ ...sketch, 'POST /bot/create': part })
    })
    const { status, error } = await here.run('--check', '--offline')
    expect(status).toBe(1)
    expect(error).toMatch(/^warning document\/\S+ at .*\n/)
    expect(error).toMatch(/^error output\/stale /m)
  })
})
