/**
 * Programs in the old style, written from the declarations of the published SDK: they compile there, are rewritten, compile
 * with this package as it is packed, and print the same on both. With LONG only.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../generator/cli/cli.ts'
import type { Ended, Project } from '../generated/project.ts'
import { sharedProject } from '../generated/sharedProject.ts'
import { startServer } from '../server/server.ts'
import { root } from '../support/revisions.ts'

const isLong = process.env['LONG'] !== undefined
const source = join(root, 'test/migrate/programs')
const config = ['--config', join(root, 'spec/sdk.yaml')] as const

const names = readdirSync(source).filter((name) => /\.[cm][jt]s$/.test(name))

let project: Project

/** A folder of the project with the programs in it, and with both packages to import. */
function copied(folder: string, change: (text: string) => string = (text) => text): void {
  cpSync(source, join(project.folder, folder), { recursive: true })
  for (const name of [...names, 'shared/client.mts']) {
    const path = join(project.folder, folder, name)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
}

/** How many errors the compiler finds in each file. */
async function faultsIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const { output } = await project.node([
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(folder, 'tsconfig.json')
  ])
  const counts = new Map<string, number>()
  for (const [, path = ''] of output.matchAll(/^(\S+?)\(\d+,\d+\): error /gm)) {
    const name = path.slice(folder.length + 1)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** What a program prints on a server of its own. */
async function printed(folder: string, name: string): Promise<Ended> {
  const server = await startServer()
  try {
    const env = { SECRET: server.secret, BASE_URL: server.origin }
    return await project.node(['--import', 'tsx', join(folder, name)], env)
  } finally {
    await server.close()
  }
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

describe.runIf(isLong)('programs in the old style', () => {
  let left = ''

  beforeAll(async () => {
    project = await sharedProject()
    for (const name of ['@chatbotkit/sdk', '@chatbotkit/fetch', '@types/node', 'undici-types', 'tsx']) {
      const to = join(project.folder, 'node_modules', name)
      mkdirSync(dirname(to), { recursive: true })
      symlinkSync(join(root, 'node_modules', name), to, 'dir')
    }
    copied('old')
    copied('new')
    copied('spelled', (text) => text.replaceAll('@chatbotkit/sdk', project.manifest.name))
    const said: string[] = []
    const to = { out: (text: string) => void said.push(text), error: (text: string) => void said.push(text) }
    expect(await main(['migrate', join(project.folder, 'new'), ...config], to)).toBe(0)
    left = said
      .join('')
      .split('\n')
      .filter((line) => line.startsWith('left at'))
      .join('\n')
  }, 300_000)

  afterAll(() => project.remove())

  test('there are at least twelve programs', () => {
    expect(names.length).toBeGreaterThanOrEqual(12)
  })

  test('nothing of them is left for a person', () => {
    expect(left).toBe('')
  })

  test('those that are rewritten have no type errors, and no program has more than with the published SDK', async () => {
    const [before, after, spelled] = [await faultsIn('old'), await faultsIn('new'), await faultsIn('spelled')]
    console.log(
      `Type errors of ${names.length} programs: ${total(before)} with the published SDK, ${total(after)} rewritten; ` +
        `${total(spelled)} with the name of the package replaced alone: ${[...spelled].map((each) => each.join(' ')).join(', ')}`
    )
    expect([...after]).toEqual([])
    expect(total(after)).toBeLessThanOrEqual(total(before))
  }, 300_000)

  test.each(names)('%s prints the same on both packages', async (name) => {
    const old = await printed('old', name)
    expect(old).toMatchObject({ code: 0, errors: '' })
    expect(old.output).not.toBe('')
    expect(await printed('new', name)).toEqual(old)
  })
})

test.skipIf(isLong)('the programs in the old style run with LONG only', () => {
  expect(names.length).toBeGreaterThanOrEqual(12)
})
