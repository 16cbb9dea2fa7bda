/** `changes`: what a run would change for programs, from wherever the surface of before is. */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentText, generatedProject, sketch, type Project } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })

const git = (here: Project, ...argv: string[]): void => {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...argv], { cwd: here.folder, stdio: 'ignore' })
}

describe('changes', () => {
  test('nothing is told if a run would write what is there, and nothing is written', async () => {
    const here = await generatedProject()
    const before = here.tree('.', true)
    expect(await here.run('changes')).toEqual({
      status: 0,
      out: 'Compared with the baseline, since nothing was released yet (spec/released.json).\n\nNothing changes for programs.\n',
      error: ''
    })
    expect(here.tree('.', true)).toEqual(before)
  })

  test('an operation that the document lost is told before a run removes it', async () => {
    const here = await generatedProject({ 'spec/spec.json': documentText(shrunk) })
    const { status, out } = await here.run('changes')
    expect(status).toBe(0)
    expect(out).toContain('Verdict: major. The version goes up by minor.')
    expect(out).toContain('\n    client.bot.create (POST /bot/create)\n')
    expect(here.read('generated/surface.json')).toContain('POST /bot/create')
  })

  test('without a record the package as it stands is compared with, and that is said', async () => {
    const here = await generatedProject({ 'spec/spec.json': documentText(shrunk) })
    rmSync(here.at('spec/released.json'))
    const { status, out } = await here.run('changes')
    expect(status).toBe(0)
    expect(out).toMatch(
      /^Compared with the package in generated: there is no spec\/released\.json\.\n\nVerdict: major\./
    )
    expect(JSON.parse((await here.run('changes', '--json')).out).from).toContain('there is no')
  })

  test('JSON has the verdict, the bump and the changes', async () => {
    const here = await generatedProject({ 'spec/spec.json': grown })
    const { out } = await here.run('changes', '--json')
    const { verdict, bump, changes } = JSON.parse(out)
    expect(changes.filter(({ name }: Record<string, string>) => name === 'client.bot.delete')).toHaveLength(1)
    expect({ verdict, bump }).toEqual({ verdict: 'minor', bump: 'patch' })
    expect(changes).toContainEqual({
      kind: 'method/added',
      place: 'POST /bot/{botId}/delete',
      name: 'client.bot.delete',
      level: 'minor',
      breaking: false,
      reason: 'It is new.',
      decidedBy: 'rule',
      proposal: null,
      successor: null
    })
  })

  test('a git reference, a folder, a surface and a document can be compared', async () => {
    const here = await generatedProject({ 'grown.json': grown })
    git(here, 'init', '-q')
    git(here, 'add', '-A')
    git(here, 'commit', '-qm', 'Generate')
    here.put('generated/surface.json', '{ "form": 2 }')
    const { out: ofReference } = await here.run('changes', '--from', 'HEAD', '--to', 'grown.json')
    git(here, 'checkout', '-q', '.')
    const { out: ofFolder } = await here.run('changes', '--from', 'generated', '--to', 'grown.json')
    const { out: ofFile } = await here.run(
      ...['changes', '--from', 'generated/surface.json', '--to', 'grown.json']
    )
    const { out: ofDocument } = await here.run('changes', '--from', 'spec/spec.json', '--to', 'grown.json')
    expect(ofReference).toContain('1 method added\n    client.bot.delete (POST /bot/{botId}/delete)')
    expect([ofFolder, ofFile, ofDocument]).toEqual([ofReference, ofReference, ofReference])
  })

  test('a published package is read by its source, which it carries in the place of a surface', async () => {
    const here = await generatedProject({ 'spec/spec.json': documentText(shrunk) })
    here.put('published/package.json', here.read('generated/package.json'))
    cpSync(here.at('generated/src'), here.at('published/src'), { recursive: true })
    const { out } = await here.run('changes', '--from', 'published')
    expect((await here.run('changes')).out).toBe(
      `Compared with the baseline, since nothing was released yet (spec/released.json).\n\n${out}`
    )
    expect(out).toContain('client.bot.create (POST /bot/create)')
  })

  test('a surface of form 1 is completed from the other side', async () => {
    const here = await generatedProject({ 'spec/spec.json': grown })
    const { modules } = JSON.parse(here.read('generated/surface.json'))
    const one = Object.entries<Record<string, { name: string; text: string }[]>>(modules)
      .filter(([path]) => !/^(?:runtime|helpers)\//.test(path))
      .map(([path, { classes, types }]) => [
        path,
        { classes, types: types?.map(({ name, text }) => ({ name, text: text.replaceAll(';', '') })) }
      ])
    here.put('one.json', JSON.stringify({ modules: Object.fromEntries(one) }))
    const { out } = await here.run('changes', '--from', 'one.json', '--json')
    const names = JSON.parse(out).changes.map(({ kind, name }: Record<string, string>) => `${kind} ${name}`)
    expect(names).toContain('method/added client.bot.delete')
    expect(names.filter((name: string) => !name.includes('/added'))).toEqual([])
  })
})

describe('changes as a changeset', () => {
  test('changes prints what a changeset says, and nothing if nothing changed', async () => {
    const here = await generatedProject({ 'spec/spec.json': documentText(shrunk) })
    const { status, out } = await here.run('changes', '--form', 'changeset')
    expect(status).toBe(0)
    expect(out).toMatch(
      /^---\n"@chatbotkit\/client": minor\n---\n\nFollows the API; 2 changes break programs\.\n/
    )
    expect(out).toContain('- `client.bot.create` is gone: the server no longer answers `POST /bot/create`.')
    here.put('spec/spec.json', documentText())
    expect(await here.run('changes', '--form', 'changeset')).toMatchObject({ status: 0, out: '' })
  })

  test('a gate has no form of a changeset', async () => {
    const here = await generatedProject()
    const { status, error } = await here.run('changes', '--gate', '--form', 'changeset')
    expect(status).toBe(2)
    expect(error).toContain('--form must be text, markdown or json; got changeset.')
  })
})

describe('changes fails with place and remedy', () => {
  test.each([
    {
      given: ['--from', 'no-such-reference'],
      want: 'error input/missing at no-such-reference:generated/surface.json: no-such-reference is neither a file nor a folder, and git has no surface.json there.'
    },
    {
      given: ['--from', '--output=x'],
      want: 'error usage/arguments at the command line: --from needs a value.'
    },
    {
      given: ['--from', 'spec'],
      want: 'error input/missing at spec: The folder has neither a surface.json nor the source of a package.'
    },
    {
      given: ['--from', 'three.json'],
      want: 'error lock/form at three.json: The form of the surface must be 2; got 3.'
    },
    {
      given: ['--from', 'list.json'],
      want: 'error lock/form at list.json: The file is not an object of JSON.'
    },
    {
      given: ['--form', 'html'],
      want: 'error usage/arguments at the command line: --form must be text, markdown, json or changeset; got html.'
    },
    { given: ['--from', ''], want: 'error usage/arguments at the command line: --from needs a value.' }
  ])('if it is given $given', async ({ given, want }) => {
    const here = await generatedProject({ 'three.json': '{ "form": 3, "modules": {} }', 'list.json': '[]' })
    const { status, out, error } = await here.run('changes', ...given)
    expect({ failed: status !== 0, out }).toEqual({ failed: true, out: '' })
    expect(error).toContain(want)
    expect(error).toMatch(/\n {2}→ /)
  })
})
