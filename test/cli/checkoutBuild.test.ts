/** A checkout runs a build of its source: it is made when the source has changed, once, however many processes start. */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkoutBuild } from '../../generator/ground/checkout.js'
import { digestOfGenerator } from '../../generator/run/inputs.ts'
import { copyOfGenerator, runProcess } from './process.ts'
import { temporaryFolder } from './project.ts'
import { root } from '../support/revisions.ts'

const builds = (generator: string): readonly string[] => readdirSync(join(generator, '.cache/build'))

/** Changes what `--help` prints. */
function reword(generator: string, from: string, to: string): void {
  const place = join(generator, 'generator/cli/arguments.ts')
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to))
}

test('a checkout that several processes start at once has one whole build afterwards', async () => {
  const generator = copyOfGenerator()
  const folder = temporaryFolder()
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => runProcess({ generator, folder, argv: ['--version'] }))
  )
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(runs).toEqual(runs.map(() => ({ status: 0, out: `${version}\n`, error: '' })))
  expect(builds(generator)).toEqual([expect.stringMatching(/^[\da-f]{64}$/)])
})

test('a checkout whose source changes runs the new source, also where the times of its files stay', async () => {
  const generator = copyOfGenerator()
  const folder = temporaryFolder()
  const help = () => runProcess({ generator, folder, argv: ['--help'] })
  const before = await help()
  expect(before).toMatchObject({ status: 0, out: expect.stringContaining('Usage') })
  reword(generator, 'Usage:', 'Usago:')
  utimesSync(join(generator, 'generator/cli/arguments.ts'), 0, 0)
  expect(await help()).toMatchObject({ status: 0, out: before.out.replace('Usage:', 'Usago:') })
  reword(generator, 'Usago:', 'Usage:')
  expect(await help()).toEqual(before)
  expect(builds(generator)).toHaveLength(2)
})

test('a checkout keeps eight builds, the newest ones', async () => {
  const generator = copyOfGenerator()
  const folder = temporaryFolder()
  const version = () => runProcess({ generator, folder, argv: ['--version'] })
  await version()
  const [first = ''] = builds(generator)
  for (let age = 1; age <= 9; age += 1) {
    const old = join(generator, '.cache/build', `${age}`)
    writeFileSync(old, '')
    utimesSync(old, 1000 - age, 1000 - age)
  }
  reword(generator, 'Usage:', 'Usago:')
  expect(await version()).toMatchObject({ status: 0, error: '' })
  const left = builds(generator)
  expect(left).toHaveLength(8)
  expect(left).toEqual(expect.arrayContaining([first, '1', '6']))
  expect(left).not.toContain('7')
})

test('a build and the source know the generator by one digest', async () => {
  expect(basename(fileURLToPath(await checkoutBuild()))).toBe(digestOfGenerator())
})
