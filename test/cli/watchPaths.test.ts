import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchPaths } from '../../generator/cli/watchPaths.ts'
import { parseOptions } from '../../generator/cli/arguments.ts'
import { watchedPaths } from '../../generator/run/watched.ts'
import { configText, project, temporaryFolder } from './project.ts'

/** Longer than a watcher takes for the step of an editor that writes a file anew. */
const away = 400

test('a watched file is seen when it goes, when it is written again, and when it changes then; its neighbours are not', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'api.json')
  writeFileSync(file, '1')
  let changes = 0
  const watcher = await watchPaths([file, join(folder, 'later/custom')], () => void (changes += 1))
  onTestFinished(() => watcher.close())
  const steps = [
    () => rmSync(file),
    () => writeFileSync(file, '2'),
    () => writeFileSync(file, '33'),
    () => mkdirSync(join(folder, 'later/custom'), { recursive: true }),
    () => writeFileSync(join(folder, 'later/custom/a.ts'), '')
  ]
  for (const step of steps) {
    await wait(away)
    const before = changes
    step()
    await vi.waitFor(() => expect(changes).toBeGreaterThan(before), 60_000)
  }
  await wait(away)
  const before = changes
  writeFileSync(join(folder, 'neighbour.json'), '1')
  writeFileSync(join(folder, 'later/neighbour.ts'), '1')
  await wait(away)
  expect(changes).toBe(before)
}, 300_000)

test('a document that does not exist yet is watched', async () => {
  const here = project({ 'spec/sdk.yaml': configText('../later/api.json') })
  const options = parseOptions(['--config', here.at('spec/sdk.yaml')])
  expect(await watchedPaths(options)).toContain(here.at('later/api.json'))
})
