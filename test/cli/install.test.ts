import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { root } from '../support/revisions.ts'
import { configText, documentText, temporaryFolder } from './project.ts'

/** Files of the packed project, as npm lists them. */
function packedFiles(): readonly string[] {
  const [listing] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  )
  return listing.files.map((file: { readonly path: string }) => file.path)
}

test('the packed generator holds the generator, its templates and one sdk.yaml, and nothing else', () => {
  const files = packedFiles()
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'generator/cli/bin.js',
      'generator/cli/cli.ts',
      'templates/resource.hbs',
      'templates/runtime/index.ts',
      'spec/sdk.yaml'
    ])
  )
  const folders = new Set(files.map((path) => (path.includes('/') ? path.replace(/\/.*/, '/') : path)))
  for (const each of folders)
    expect(['generator/', 'templates/', 'spec/', 'package.json', 'README.md', 'LICENSE']).toContain(each)
  expect(files.filter((path) => path.startsWith('spec/'))).toEqual([
    'spec/compat.checked.json',
    'spec/compat.md',
    'spec/compat.yaml',
    'spec/sdk.yaml'
  ])
})

// Installing takes the libraries from the registry, which neither every run nor every machine can have.
describe.runIf(process.env['LONG'])('as a dev dependency of another repository', () => {
  test(
    'an installed generator uses the decisions of the other repository and writes into its folder',
    { timeout: 300_000 },
    () => {
      const folder = temporaryFolder()
      const there = join(folder, 'there')
      mkdirSync(there)
      const npm = (...argv: string[]): string =>
        execFileSync('npm', argv, { cwd: there, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      const [packed] = JSON.parse(
        execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore']
        })
      )
      writeFileSync(join(there, 'package.json'), '{ "name": "there", "private": true }\n')
      npm('install', '--save-dev', '--no-audit', '--no-fund', join(folder, packed.filename))
      writeFileSync(join(there, 'sdk.yaml'), configText())
      writeFileSync(join(there, 'openapi.yaml'), stringify(JSON.parse(documentText())))

      const argv = ['--config', 'sdk.yaml', '--spec', 'openapi.yaml', '--out', 'src/sdk', '--offline']
      const generate = (): string => npm('exec', '--no', '--', 'chatbotkit-sdk-generator', ...argv)
      expect(generate()).toMatch(/^src\/sdk: 2 operations, /m)
      expect(readFileSync(join(there, 'src/sdk/src/resources/bot.ts'), 'utf8')).toContain(
        'export class BotClient'
      )
      expect(readFileSync(join(there, 'src/sdk/src/runtime/index.ts'), 'utf8')).toBe(
        readFileSync(`${root}templates/runtime/index.ts`, 'utf8')
      )
      expect(generate()).toContain('src/sdk is up to date: 2 operations')
      expect(npm('exec', '--no', '--', 'chatbotkit-sdk-generator', ...argv, '--check')).toContain(
        'is up to date'
      )
    }
  )
})
