/** A version that a person writes stays, and a run says when the changes ask for a higher one. */
import { expect, test } from 'vitest'
import { release } from '../support/release.ts'
import { configText, documentText, generatedProject, sketch } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const config = (version: string): string => configText().replace(/version: .*/, `version: ${version}`)

test('a fixed version stays, and every run warns until it is as high as the changes ask for', async () => {
  const here = await generatedProject({ 'spec/spec.json': documentText(shrunk) })
  expect((await here.run('--offline')).error).not.toContain('version/low')
  release(here)
  here.put('spec/spec.json', documentText(sketch))
  await here.run('--offline')
  release(here)
  here.put('spec/spec.json', documentText(shrunk))
  const low =
    'warning version/low at spec/sdk.yaml: `package.version` is still 0.1.0; what changed since 0.1.0 asks for 0.2.0.\n  → Write `version: 0.2.0`, or `version: managed`.\n'
  for (const argv of [['--offline'], ['--offline'], ['--check', '--offline']])
    expect((await here.run(...argv)).error).toContain(low)
  expect(JSON.parse(here.read('generated/package.json')).version).toBe('0.1.0')
  for (const version of ['0.2.0-beta.1', '0.2.0']) {
    here.put('spec/sdk.yaml', config(version))
    expect((await here.run('--offline')).error).not.toContain('version/low')
  }
})
