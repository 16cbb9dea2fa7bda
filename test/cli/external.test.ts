/** `version: external`: another tool raises the version, and a run keeps the changeset that it reads. */
import { readdirSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { release } from '../support/release.ts'
import { configText, documentText, madeBefore, project, sketch, type Project } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const documents = {
  first: documentText(sketch),
  grown: documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }),
  shrunk: documentText(shrunk)
}
const decisions = configText().replace(/version: .*/, 'version: external')

const external = madeBefore(async () => {
  const here = project({ 'spec/sdk.yaml': decisions, '.changeset/config.json': '{}' })
  here.put('.changeset/brave-lions-jump.md', '---\n"other": minor\n---\n\nTheirs.\n')
  await run(here)
  return here
})

async function run(here: Project, document?: string): Promise<string> {
  if (document !== undefined) here.put('spec/spec.json', document)
  const { status, out, error } = await here.run('--offline')
  expect({ status, error }).toMatchObject({ status: 0 })
  return `${out}${error}`
}

/** The names of the changesets of the package. */
const own = (here: Project) =>
  readdirSync(here.at('.changeset')).filter((name) => name.startsWith('chatbotkit-client-'))

/** What `changeset version` does: it raises the version, prints package.json anew and takes the changesets away. */
function raise(here: Project, version: string): void {
  const manifest = JSON.parse(here.read('generated/package.json'))
  here.put('generated/package.json', `${JSON.stringify({ ...manifest, version }, null, 4)}\n`)
  here.put('generated/CHANGELOG.md', `# @chatbotkit/client\n\n## ${version}\n`)
}

describe('an external version', () => {
  test('an external version without a folder of changesets is refused before anything is written', async () => {
    const here = project({ 'spec/sdk.yaml': decisions })
    const { status, error } = await here.run('--offline')
    expect({ status, written: here.has('generated') }).toEqual({ status: 1, written: false })
    expect(error).toContain('error version/changesets at spec/sdk.yaml: `package.version` is external')
    expect(error).toContain('  → Run npx @changesets/cli init')
  })

  test('a dry run lists the changeset that a run would write or delete, and writes none', async () => {
    const here = external()
    const dry = async (document: string): Promise<string> => {
      here.put('spec/spec.json', document)
      const before = here.tree('.', true)
      const { status, out } = await here.run('--offline', '--dry-run')
      expect({ status, tree: here.tree('.', true) }).toEqual({ status: 0, tree: before })
      return out
    }
    const planned = await dry(documents.grown)
    await run(here)
    const [written = ''] = own(here)
    expect(planned).toContain(`  write the changeset .changeset/${written}\n`)
    expect(await dry(documents.first)).toContain(`  delete the changeset .changeset/${written}\n`)
    here.put('spec/spec.json', documents.grown)
    rmSync(here.at(`.changeset/${written}`))
    expect(await dry(documents.grown)).toContain(`  write the changeset .changeset/${written}\n`)
  })

  test('a run writes one changeset, rewrites it with the changes and deletes it with them', async () => {
    const here = external()
    expect(own(here)).toEqual([])
    await run(here, documents.grown)
    const [first = '', ...others] = own(here)
    expect(others).toEqual([])
    expect(here.read(`.changeset/${first}`)).toMatch(/^---\n"@chatbotkit\/client": patch\n---\n\nFollows/)
    await run(here)
    expect(own(here)).toEqual([first])
    await run(here, documents.shrunk)
    const [second = '', ...rest] = own(here)
    expect({ rest, isOther: second !== first }).toEqual({ rest: [], isOther: true })
    expect(here.read(`.changeset/${second}`)).toContain('"@chatbotkit/client": minor')
    await run(here, documents.first)
    expect(own(here)).toEqual([])
    expect(here.has('.changeset/brave-lions-jump.md')).toBe(true)
    expect(JSON.parse(here.read('generated/package.json')).version).toBe('0.1.0')
    expect(here.has('generated/CHANGELOG.md')).toBe(false)
  })

  test('a version that another tool raised stays, is not stale, and needs no second changeset', async () => {
    const here = external()
    await run(here, documents.shrunk)
    const [name = ''] = own(here)
    raise(here, '0.2.0')
    rmSync(here.at(`.changeset/${name}`))
    const checked = await here.run('--check', '--offline')
    expect(checked).toMatchObject({ status: 0, out: expect.stringContaining('up to date') })
    expect(checked.error).not.toContain('CHANGELOG')
    // Other inputs give the same output, which is compared with what is there.
    here.put('spec/sdk.yaml', `${decisions}\n# A comment.\n`)
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
    const before = here.read('generated/package.json')
    await run(here)
    expect(here.read('generated/package.json')).toBe(before)
    expect(own(here)).toEqual([])
    expect(release(here)).toBe('0.2.0')
    // A new resource adds a subpath to package.json, which the other tool printed in its own layout.
    await run(here, documentText({ ...shrunk, 'POST /lamp/create': 'createLamp' }))
    expect(JSON.parse(here.read('generated/package.json'))).toMatchObject({
      version: '0.2.0',
      exports: { './lamp': expect.anything() }
    })
    expect(own(here)).toHaveLength(1)
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
  })

  test('any other edit of package.json is refused', async () => {
    const here = external()
    const manifest = JSON.parse(here.read('generated/package.json'))
    here.put('generated/package.json', JSON.stringify({ ...manifest, license: 'GPL-3.0' }))
    expect((await here.run('--offline')).error).toContain('error output/edited at generated/package.json')
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 1 })
  })

  test('a changeset that a person edited stays, and is told when it no longer fits', async () => {
    const here = external()
    await run(here, documents.grown)
    const [name = ''] = own(here)
    const path = `.changeset/${name}`
    here.put(path, here.read(path).replace('Follows the API', 'Deletes bots'))
    await run(here)
    expect(own(here)).toEqual([name])
    expect(here.read(path)).toContain('Deletes bots')
    expect(await run(here, documents.shrunk)).toContain('warning version/edited-changeset at .changeset')
    expect(own(here)).toHaveLength(2)
  })

  test('a merge conflict in a changeset is told as one, and the run after its removal writes what changed', async () => {
    const here = external()
    await run(here, documents.grown)
    const [name = ''] = own(here)
    const path = `.changeset/${name}`
    const text = here.read(path)
    here.put(path, `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> side\n`)
    const told = await run(here)
    expect(told).toContain(`warning version/edited-changeset at ${path}:1:1`)
    expect(told).toContain('merge conflict')
    rmSync(here.at(path))
    expect(await run(here)).not.toContain('merge conflict')
    expect(here.read(path)).toBe(text)
  })
})
