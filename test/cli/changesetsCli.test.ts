/** The changeset of a run, read by the tool that it is for. */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { release } from '../support/release.ts'
import { configText, documentText, project, sketch } from './project.ts'

const tool = createRequire(import.meta.url).resolve('@changesets/cli/bin.js')
const { 'POST /bot/create': _, ...shrunk } = sketch

test.runIf(process.env['LONG'] === '1')(
  'changeset version reads the changeset, and its version and changelog stay',
  { timeout: 300_000 },
  async () => {
    const here = project({
      'package.json': '{ "name": "shop", "private": true, "workspaces": ["generated"] }\n',
      'package-lock.json': '{}\n',
      '.changeset/config.json': '{ "changelog": "@changesets/cli/changelog", "commit": false }\n',
      'spec/sdk.yaml': configText().replace(/version: .*/, 'version: external')
    })
    const run = async (...argv: string[]) => {
      const { status, error } = await here.run('--offline', ...argv)
      expect({ status, error }).toMatchObject({ status: 0 })
    }
    await run()
    here.put('spec/spec.json', documentText(shrunk))
    await run()
    const git = (...argv: string[]): string =>
      execFileSync('git', argv, { cwd: here.folder, encoding: 'utf8' })
    git('init', '--quiet', '--initial-branch=main')
    git('add', '.')
    git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'First')
    const changeset = (...argv: string[]): string =>
      execFileSync(process.execPath, [tool, ...argv], { cwd: here.folder, encoding: 'utf8' })
    changeset('version')
    expect(JSON.parse(here.read('generated/package.json')).version).toBe('0.2.0')
    expect(here.read('generated/CHANGELOG.md').replace(/^- [\da-f]{7}:/m, '- commit:'))
      .toMatchInlineSnapshot(`
      "# @chatbotkit/client

      ## 0.2.0

      ### Minor Changes

      - commit: Follows the API; 2 changes break programs.

        **Breaking**

        - \`client.bot.create\` is gone: the server no longer answers \`POST /bot/create\`.
        - \`BotCreateRequest\`: A program that imports it does not compile.
      "
    `)
    expect(git('status', '--short', '.changeset')).toMatch(/^ D \.changeset\/chatbotkit-client-.*\.md\n$/)
    const raised = here.read('generated/package.json')
    await run('--check')
    await run()
    expect(here.read('generated/package.json')).toBe(raised)
    expect(git('status', '--short', '.changeset')).toMatch(/^ D \.changeset\/chatbotkit-client-.*\.md\n$/)
    expect(release(here)).toBe('0.2.0')
    await run('--check')
  }
)
