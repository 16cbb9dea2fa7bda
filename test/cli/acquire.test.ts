import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { host, type Host } from './host.ts'
import { configText, documentText, generatedProject, project, sketch, type Project } from './project.ts'

const etag = '"one"'
const served = { headers: { etag }, body: documentText() }
const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })

/** A project without snapshot, beside a host that has the document. */
async function hosted(): Promise<{ readonly here: Project; readonly there: Host }> {
  const there = await host(served)
  const here = project({ 'spec/sdk.yaml': configText(there.url) })
  return { here, there }
}

describe('a plain run', () => {
  test('a plain run fetches the document and records it with its lock and names', async () => {
    const { here, there } = await hosted()
    expect(await here.run()).toMatchObject({ status: 0, error: '' })
    expect(here.read('spec/spec.json')).toBe(`${JSON.stringify(JSON.parse(documentText()), null, 2)}\n`)
    expect(here.read('spec/spec.lock.yaml')).toContain(`url: ${there.url}`)
    expect(here.read('spec/names.lock.yaml')).toContain('method: bot.create')
    expect(here.has('generated/src/resources/bot.ts')).toBe(true)
    expect(Object.keys(here.tree('spec'))).toEqual([
      'names.lock.yaml',
      'released.json',
      'sdk.yaml',
      'spec.json',
      'spec.lock.yaml'
    ])
  })

  test('a later run asks conditionally and leaves everything as it is if nothing changed', async () => {
    const { here, there } = await hosted()
    await here.run()
    const before = here.tree('.', true)
    const again = await here.run()
    expect(there.asked.map((headers) => headers['if-none-match'])).toEqual([undefined, etag])
    expect(again).toEqual({
      status: 0,
      out: expect.stringContaining('generated is up to date: 1 resource, 2 operations'),
      error: ''
    })
    expect(here.tree('.', true)).toEqual(before)
  })

  test('the next run finds on disk the inputs that this run fetched', async () => {
    const { here } = await hosted()
    await here.run()
    expect((await here.run('--offline')).out).toContain('is up to date')
  })

  test('a run takes a new document from the server', async () => {
    const { here, there } = await hosted()
    await here.run()
    there.answer = { headers: { etag: '"two"' }, body: grown }
    expect((await here.run()).out).toContain('3 operations')
    expect(here.read('spec/spec.lock.yaml')).toContain('two')
    expect(here.read('spec/names.lock.yaml')).toContain('bot.delete')
  })

  test('a run records a new etag of the same document without building', async () => {
    const { here, there } = await hosted()
    await here.run()
    there.answer = { ...served, headers: { etag: '"other"' } }
    expect((await here.run()).out).toContain('is up to date')
    expect(here.read('spec/spec.lock.yaml')).toContain('other')
  })

  test('a run warns in one line if the host is unreachable, and uses the snapshot', async () => {
    const here = project()
    const { status, error, out } = await here.run()
    expect({ status, error }).toEqual({
      status: 0,
      error:
        'warning input/unreachable at http://127.0.0.1:9/spec.json: The host is unreachable: it refused the connection. spec/spec.json is used instead.\n'
    })
    expect(out).toContain('2 operations')
    expect((await here.run()).out).toMatch(
      /^generated is up to date with the snapshot: .*\nThe document could not be fetched: whether it changed on the server is not known\.\n$/
    )
  })

  test('a run fetches unconditionally if the snapshot is not what its lock recorded', async () => {
    const { here, there } = await hosted()
    await here.run()
    here.put('spec/spec.json', grown)
    expect((await here.run('--offline')).error).toContain('warning input/snapshot at spec/spec.json')
    expect((await here.run()).out).toContain('2 operations')
    expect(there.asked.at(-1)?.['if-none-match']).toBeUndefined()
    expect((await here.run('--offline')).error).toBe('')
  })

  test('a run with --offline sends nothing', async () => {
    const { here, there } = await hosted()
    expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
    expect(there.asked).toEqual([])
  })
})

describe('a run with --spec', () => {
  const yaml = stringify(JSON.parse(grown))

  test.each([
    { form: 'a JSON file', files: { 'other.json': grown }, spec: 'other.json' },
    { form: 'a YAML file', files: { 'other.yaml': yaml }, spec: 'other.yaml' }
  ])('a run generates from $form and changes nothing beside sdk.yaml', async ({ files, spec }) => {
    const here = await generatedProject(files)
    const before = here.tree('spec', true)
    expect((await here.run('--spec', spec)).out).toContain('3 operations')
    expect(here.tree('spec', true)).toEqual(before)
    expect(here.read('generated/src/resources/bot.ts')).toContain('delete')
    expect((await here.run('--spec', spec)).out).toContain('is up to date')
  })

  test('JSON and YAML give the same package', async () => {
    const here = project({ 'other.json': grown, 'other.yaml': yaml })
    await here.run('--spec', 'other.json', '--out', 'one')
    await here.run('--spec', 'other.yaml', '--out', 'two')
    const [one, two] = [here.tree('one'), here.tree('two')].map((tree) => ({ ...tree, '.manifest.json': '' }))
    expect(one).toEqual(two)
  })

  test('a run with --spec generates from an address', async () => {
    const there = await host({ body: yaml, headers: { 'content-type': 'application/yaml' } })
    const here = project()
    const before = here.tree('spec', true)
    expect(await here.run('--spec', there.url, '--out', 'other')).toMatchObject({ status: 0, error: '' })
    expect(here.has('other/src/resources/bot.ts')).toBe(true)
    expect(here.has('generated')).toBe(false)
    expect(here.tree('spec', true)).toEqual(before)
  })

  test('a run with --spec reads the recorded names', async () => {
    const here = await generatedProject()
    here.put(
      'spec/names.lock.yaml',
      here.read('spec/names.lock.yaml').replace('method: bot.fetch', 'method: bot.take')
    )
    await here.run('--spec', 'spec/spec.json', '--out', 'other')
    expect(here.read('other/API.md')).toContain('bot.take(')
  })

  test.each([
    { form: 'YAML', text: yaml },
    { form: 'the form of the snapshot', text: `${JSON.stringify(JSON.parse(grown), null, 2)}\n` }
  ])(
    'records a document in $form with --save, also after a trial that wrote the same output',
    async ({ text }) => {
      const here = await generatedProject({ 'other.yaml': text })
      await here.run('--spec', 'other.yaml')
      expect(await here.run('--spec', 'other.yaml', '--save')).toMatchObject({ status: 0 })
      expect(here.read('spec/spec.json')).toBe(`${JSON.stringify(JSON.parse(grown), null, 2)}\n`)
      expect(here.read('spec/names.lock.yaml')).toContain('bot.delete')
      expect((await here.run('--offline')).out).toContain('is up to date')
      expect((await here.run('--check', '--offline')).status).toBe(0)
    }
  )

  test('a run that records a file locks it without an address, and the next fetch is unconditional', async () => {
    const { here, there } = await hosted()
    await here.run()
    here.put('other.json', grown)
    await here.run('--spec', 'other.json', '--save')
    expect(here.read('spec/spec.lock.yaml')).toMatch(
      /^url: null\nsha256: [\da-f]{64}\netag: null\nlastModified: null\n/m
    )
    expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
    expect(await here.run('--frozen')).toMatchObject({ status: 0, error: '' })
    await here.run()
    expect(there.asked.at(-1)?.['if-none-match']).toBeUndefined()
    expect(here.read('spec/spec.lock.yaml')).toContain(`url: ${there.url}`)
  })
})
