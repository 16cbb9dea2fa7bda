/** The package as npm, its linters and its users' tools read it. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publint } from 'publint'
import type { Project } from './project.ts'
import { sharedProject } from './sharedProject.ts'

const run = promisify(execFile)
const packs = z.array(z.object({ files: z.array(z.object({ path: z.string() })) }))
let project: Project
/** The installed package as a folder of its own, for commands that write into it. */
let folder: string

beforeAll(async () => {
  project = await sharedProject()
  folder = mkdtempSync(join(tmpdir(), 'npm-'))
  cpSync(project.installed, folder, { recursive: true })
})

afterAll(() => {
  project?.remove()
  rmSync(folder, { recursive: true })
})

test('publint finds nothing in the package, in its strict mode', async () => {
  const { messages } = await publint({ pkgDir: project.installed, strict: true, pack: false })
  expect(messages).toEqual([])
})

test('every subpath has types and code under every resolution of TypeScript, as attw checks them', async () => {
  const tarball = createPackageFromTarballData(readFileSync(project.tarball))
  const analysis = await checkPackage(tarball)
  expect(analysis.types && analysis.problems).toEqual([])
})

test('npm would publish the package without a warning', async () => {
  const { stderr } = await run('npm', ['publish', '--dry-run', '--ignore-scripts', '--offline'], {
    cwd: folder
  })
  const warnings = stderr.split('\n').filter((line) => /^npm (?:warn|error)/i.test(line))
  expect(warnings.filter((line) => !line.includes('This command requires you to be logged in'))).toEqual([])
})

test('npm pkg fix changes nothing in the manifest', async () => {
  const before = readFileSync(join(folder, 'package.json'), 'utf8')
  await run('npm', ['pkg', 'fix'], { cwd: folder })
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(before)
})

test('the manifest holds what sdk.yaml says of the package for npm', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({
    homepage: expect.stringMatching(/^https:/),
    repository: { type: 'git', url: expect.stringMatching(/^git\+https:.*\.git$/) },
    bugs: { url: expect.stringMatching(/^https:/) },
    author: expect.any(String),
    keywords: expect.arrayContaining(['sdk']),
    publishConfig: { access: 'public', provenance: true }
  })
})

test('the tarball holds the files of the recorded list', async () => {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    cwd: folder
  })
  const [packed] = packs.parse(JSON.parse(stdout))
  const paths = packed?.files.map(({ path }) => path).sort() ?? []
  await expect(`${paths.join('\n')}\n`).toMatchFileSnapshot('files.txt')
})
