import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { root } from '../support/revisions.ts'
import { packGenerator } from './packed.ts'
import { configText, documentText, temporaryFolder } from './project.ts'

// Installing takes the libraries from the registry, which neither every run nor every machine can have.
describe.runIf(process.env['LONG'])('as a dev dependency of another repository', () => {
  test(
    'an installed generator uses the decisions of the other repository and writes into its folder',
    { timeout: 300_000 },
    async () => {
      const folder = temporaryFolder()
      const there = join(folder, 'there')
      mkdirSync(there)
      const npm = (...argv: string[]): string =>
        execFileSync('npm', argv, { cwd: there, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      writeFileSync(join(there, 'package.json'), '{ "name": "there", "private": true }\n')
      // Scripts run, as for a person: npm warns of those that it does not run.
      const install = spawnSync(
        'npm',
        ['install', '--save-dev', '--no-audit', '--no-fund', await packGenerator()],
        { cwd: there, encoding: 'utf8' }
      )
      expect({ status: install.status, error: install.stderr }).toEqual({ status: 0, error: '' })
      for (const tool of ['tsx', 'esbuild', 'rolldown'])
        expect(existsSync(join(there, 'node_modules', tool)), tool).toBe(false)
      writeFileSync(join(there, 'sdk.yaml'), configText())
      writeFileSync(join(there, 'openapi.yaml'), stringify(JSON.parse(documentText())))

      const argv = ['--config', 'sdk.yaml', '--spec', 'openapi.yaml', '--out', 'src/sdk', '--offline']
      const generate = (): string => npm('exec', '--no', '--', 'chatbotkit-sdk-generator', ...argv)
      expect(generate()).toMatch(/^src\/sdk: 1 resource, 2 operations, /m)
      expect(readFileSync(join(there, 'src/sdk/src/resources/bot.ts'), 'utf8')).toContain(
        'export class BotClient'
      )
      expect(readFileSync(join(there, 'src/sdk/src/runtime/index.ts'), 'utf8')).toBe(
        readFileSync(`${root}templates/runtime/index.ts`, 'utf8')
      )
      expect(generate()).toContain('src/sdk is up to date: 1 resource, 2 operations')
      expect(npm('exec', '--no', '--', 'chatbotkit-sdk-generator', ...argv, '--check')).toContain(
        'is up to date'
      )
    }
  )
})
