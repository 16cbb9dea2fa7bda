/** The package calls itself what its package.json says at the time of the build. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)

const program = `
const { ChatBotKit } = require('./dist/index.cjs')
const sent = []
const fetch = async (url, { headers }) => (sent.push(headers['user-agent']), Response.json({ id: '1' }))
new ChatBotKit({ secret: 's', fetch }).bot.fetch('1').then(() => console.log(sent.join()))
`

test('a build after a version change sends the new version; the source sends the generated one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'user-agent-'))
  try {
    cpSync(join(root, 'generated'), folder, {
      recursive: true,
      filter: (path) => !['dist', 'node_modules'].includes(basename(path))
    })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ ...Object(manifest), name: '@other/name', version: '9.8.7' })
    )
    await run('npm', ['run', 'build'], { cwd: folder })
    const { stdout } = await run(process.execPath, ['-e', program], { cwd: folder })
    expect(stdout.trim()).toBe('other-name/9.8.7')
    expect(readFileSync(join(folder, 'src/version.ts'), 'utf8')).toContain("'chatbotkit-client/0.1.0'")
  } finally {
    rmSync(folder, { recursive: true })
  }
})
