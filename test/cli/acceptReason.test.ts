/** The reason of an acceptance: users read it, so that lines without one accept nothing. */
import { describe, expect, test } from 'vitest'
import { configText, documentText, generatedProject, sketch, type Project } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch

/** A project that lost an operation, with the lines pasted that accept it; `complete` completes them. */
async function pasted(complete: (lines: string) => string = (lines) => lines): Promise<Project> {
  const here = await generatedProject({
    'spec/spec.json': documentText(shrunk),
    'spec/sdk.yaml': configText('http://127.0.0.1:9/spec.json')
  })
  const { out } = await here.run('changes', '--print-accept')
  here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}${complete(out)}`)
  return here
}

const reason = (text: string) => (lines: string) => lines.replace(/reason: .*$/m, `reason: ${text}`)
const told =
  /warning accept\/reason at spec\/sdk\.yaml:\d+:13: Nobody has written the reason of this entry yet: it accepts nothing\.\n {2}→ /

describe('lines of --print-accept whose reason was not written', () => {
  test('accept nothing, and the gate, a release, a pipeline and every run name their line', async () => {
    const here = await pasted()
    const gate = await here.run('changes', '--gate')
    expect(gate).toMatchObject({ status: 3, error: expect.stringMatching(told) })
    expect(gate.out).toContain('2 of 2 breaking changes are not accepted for 0.1.0')
    // With a lock for the snapshot, as a pipeline wants it.
    const good = [['--spec', 'spec/spec.json', '--save'], ['--offline'], ['--check', '--offline']]
    for (const argv of good)
      expect(await here.run(...argv)).toMatchObject({ status: 0, error: expect.stringMatching(told) })
    const refused = [['--frozen'], ['--frozen', '--check'], ['changes', '--release']]
    for (const argv of refused)
      expect(await here.run(...argv)).toMatchObject({ status: 3, error: expect.stringMatching(told) })
  })

  test('are not printed a second time', async () => {
    const here = await pasted()
    expect((await here.run('changes', '--print-accept')).out).toBe(
      '# spec/sdk.yaml lists every breaking change; write the reason of each entry.\n'
    )
    expect((await here.run('changes', '--gate')).out).not.toContain('accept:')
  })

  test('do not reach the changelog of the package', async () => {
    const here = await pasted()
    here.put('spec/sdk.yaml', here.read('spec/sdk.yaml').replace(/version: 0.1.0$/m, 'version: managed'))
    await here.run('--offline')
    expect(here.read('generated/CHANGELOG.md')).not.toContain('write here')
  })
})

test('an entry without any text for a reason is refused with its line', async () => {
  const here = await pasted(reason("''"))
  const { status, error } = await here.run('changes', '--gate')
  expect(status).toBe(1)
  expect(error).toMatch(/^error config\/key at spec\/sdk\.yaml:\d+:\d+: .*reason/)
})

test('a person may say in words of their own that the API changed', async () => {
  const here = await pasted(reason('The API changed this; use the console.'))
  expect(await here.run('changes', '--gate')).toMatchObject({ status: 0, error: '' })
})
