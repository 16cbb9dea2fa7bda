import { describe, expect, test } from 'vitest'
import { configText, documentText, generatedProject, project, sketch, uncompiled } from './project.ts'

/** A decision that makes a method of a function that does not take what the method passes on. */
const wrong = `${uncompiled}helpers: { meta: { methods: { bot.sing: updateMeta } } }\n`
const fault =
  /^error output\/compile at spec\/spec\.json:\d+:\d+ \(#\/paths\/~1bot~1\S+\): .*is not assignable to type .*\(src\/resources\/bot\.ts:\d+\)\n {2}→ \S/

const mark = /^ {2}"compiled": "[\da-f]{64}",$/m

describe('a package that does not compile', () => {
  test('a package that does not compile is not written with --verify, and nothing changes', async () => {
    const here = project({ 'spec/sdk.yaml': configText(undefined, wrong) })
    const before = here.tree()
    const { status, out, error } = await here.run('--offline', '--verify')
    expect({ status, out, error }).toEqual({ status: 1, out: '', error: expect.stringMatching(fault) })
    expect(here.tree()).toEqual(before)
  })

  test.each([['--check'], ['--check', '--ci'], ['--check', '--json']])(
    'fails %s with the place in the document',
    async (...argv) => {
      const here = project({ 'spec/sdk.yaml': configText(undefined, wrong) })
      expect(await here.run('--offline')).toMatchObject({ status: 0 })
      const before = here.tree('.', true)
      const { status, out, error } = await here.run('--offline', ...argv)
      expect(status).toBe(1)
      if (argv.includes('--json'))
        expect(JSON.parse(out)).toMatchObject({
          ok: false,
          diagnostics: [
            { code: 'output/compile', place: expect.stringMatching(/^spec\/spec\.json#\/paths\/~1bot/) }
          ]
        })
      else expect(error).toMatch(fault)
      expect(here.tree('.', true)).toEqual(before)
    }
  )
})

describe('the manifest', () => {
  test('the manifest remembers that a run with --verify compiled the package', async () => {
    const here = project()
    await here.run('--offline')
    expect(here.read('generated/.manifest.json')).not.toMatch(mark)
    expect(await here.run('--offline', '--verify')).toMatchObject({ status: 0 })
    expect(here.read('generated/.manifest.json')).toMatch(mark)
    expect(await here.run('--offline', '--check')).toMatchObject({ status: 0 })
  })

  test('the manifest keeps the mark while the files stay the same, and loses it when one changes', async () => {
    const here = await generatedProject()
    const [line] = mark.exec(here.read('generated/.manifest.json')) ?? []
    here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}\n# Said later.\n`)
    await here.run('--offline')
    expect(here.read('generated/.manifest.json')).toContain(line)
    here.put('spec/spec.json', documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }))
    await here.run('--offline')
    expect(here.read('generated/.manifest.json')).not.toMatch(mark)
  })

  test('a mark of other files is not trusted', async () => {
    const here = project({ 'spec/sdk.yaml': configText(undefined, wrong) })
    await here.run('--offline')
    here.put(
      'generated/.manifest.json',
      here
        .read('generated/.manifest.json')
        .replace('\n  "told"', `\n  "compiled": "${'0'.repeat(64)}",\n  "told"`)
    )
    expect(await here.run('--offline', '--check')).toMatchObject({
      status: 1,
      error: expect.stringMatching(/output\/compile/)
    })
  })
})
