/** A document that is a file of the repository: every run reads it, and no network is used. */
import { describe, expect, test } from 'vitest'
import { documentText, madeBefore, project, sketch } from './project.ts'

const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })

const generated = madeBefore(async () => {
  const here = project({
    'spec/sdk.yaml':
      'package: { name: tiny }\ndocument: { url: ../api/openapi.json }\nservice: { baseUrl: https://tiny.example }\n',
    'api/openapi.json': documentText()
  })
  expect(await here.run('--verify')).toMatchObject({ status: 0, error: '' })
  return here
})

describe('a document that document.url gives as a file', () => {
  test('is recorded, and a second run finds nothing to do', async () => {
    const here = generated()
    expect(JSON.parse(here.read('spec/spec.json'))).toEqual(JSON.parse(documentText()))
    expect(here.read('spec/spec.lock.yaml')).not.toContain(here.folder)
    const before = here.tree('.', true)
    expect((await here.run()).out).toContain('generated is up to date: 1 resource, 2 operations')
    expect(here.tree('.', true)).toEqual(before)
  })

  test.each([['--check'], ['--check', '--offline']])(
    'is seen by %s %s once it changed, and nothing is written',
    async (...argv) => {
      const here = generated()
      expect((await here.run(...argv)).status).toBe(0)
      here.put('api/openapi.json', grown)
      const before = here.tree('.', true)
      const { status, error } = await here.run(...argv)
      expect({ status, isStale: error.includes('error output/stale') }).toEqual({ status: 1, isStale: true })
      expect(here.tree('.', true)).toEqual(before)
    }
  )

  test('is the recorded snapshot for --frozen, or the run fails', async () => {
    const here = generated()
    expect((await here.run('--frozen', '--check')).status).toBe(0)
    here.put('api/openapi.json', grown)
    expect(await here.run('--frozen')).toEqual({
      status: 1,
      out: '',
      error:
        'error input/frozen at api/openapi.json: The document is not the recorded snapshot.\n' +
        '  → Run without --frozen, and commit what it writes.\n'
    })
    expect((await here.run('--ci')).status).toBe(0)
    expect((await here.run('--frozen')).status).toBe(0)
  })

  test('is told with its remedy if it is gone, in every mode', async () => {
    const here = generated()
    here.put('spec/sdk.yaml', here.read('spec/sdk.yaml').replace('openapi.json', 'opanapi.json'))
    for (const argv of [[], ['--check'], ['--offline'], ['--frozen'], ['--ci']])
      expect(await here.run(...argv)).toMatchObject({
        status: 1,
        error: expect.stringMatching(
          /^error input\/missing at api\/opanapi\.json: The document does not exist\. Did you mean api\/openapi\.json\?\n {2}→ Correct document\.url in sdk\.yaml/
        )
      })
  })

  test.each([
    ['an overlay', 'overlays:\n  - target: $\n    update: { servers: [{ url: https://lamps.example }] }\n'],
    ['a comment', '# document: { url: https://lamps.example/openapi.json }\n']
  ])('is read although %s has an address', async (_, more) => {
    const here = generated()
    here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}${more}`)
    expect(await here.run()).toMatchObject({ status: 0, error: '' })
  })

  test('is told if nothing says where the API is', async () => {
    const here = generated()
    here.put('spec/sdk.yaml', 'package: { name: tiny }\ndocument: { url: ../api/openapi.json }\n')
    expect((await here.run()).error).toContain(
      'warning document/server at api/openapi.json#/servers: The document names no address'
    )
  })
})
