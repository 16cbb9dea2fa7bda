import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { packedProject, type Project } from './project.ts'

/** Bytes that the unpacked package may have: half a megabyte more than without its maps and sources in dist. */
const mostBytes = 2_500_000

/** What stands around the client: pages, and what programs of another package import. */
const around = /^(?:MIGRATION\.md|llms\.txt|skills\/.*|dist\/compat(?:\/|\.).*)$/
const mostBytesAround = 1_000_000

const mapSchema = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.string()).optional() })

let project: Project

beforeAll(async () => {
  project = await packedProject()
})

afterAll(() => project?.remove())

/** The files of the installed package. */
function files(): readonly string[] {
  const paths = readdirSync(project.installed, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => statSync(join(project.installed, path)).isFile()).sort()
}

function read(path: string): string {
  return readFileSync(join(project.installed, path), 'utf8')
}

describe('the source maps of the packed package', () => {
  it.each(['dist/sdk.js', 'dist/sdk.cjs'])('belong to %s and hold no copy of a source', (code) => {
    const [, map = ''] = /^\/\/# sourceMappingURL=(.+)$/m.exec(read(code)) ?? []
    const { sources, sourcesContent } = mapSchema.parse(JSON.parse(read(join(dirname(code), map))))
    expect(sources.length).toBeGreaterThan(100)
    expect(sourcesContent).toBeUndefined()
  })

  it('name sources that the package holds and no others', () => {
    const maps = files().filter((path) => path.endsWith('.map'))
    const missing = maps.flatMap((path) =>
      mapSchema
        .parse(JSON.parse(read(path)))
        .sources.filter((source) => !existsSync(join(project.installed, dirname(path), source)))
    )
    expect(maps).toHaveLength(2)
    expect(missing).toEqual([])
  })

  it.each([
    ['import', 'mjs', (name: string) => `import { BotClient } from '${name}/bot'`],
    ['require', 'cjs', (name: string) => `const { BotClient } = require('${name}/bot')`]
  ])('let the stack of an error point at the source line with %s', async (form, end, load) => {
    project.write(
      `stack.${end}`,
      `${load(project.manifest.name)}\nnew BotClient({ token: 'x' }).fetch('').catch((error) => console.log(error.stack))\n`
    )
    const { output } = await project.node(['--enable-source-maps', `stack.${end}`])
    const [, path = '', line = ''] = /\(?(\S*src\/runtime\/\S+\.ts):(\d+):\d+/.exec(output) ?? []
    expect(output, form).toContain('botId must be a string')
    const place = path.replace(/^.*node_modules\/@[^/]+\/[^/]+\//, '')
    expect(read(place).split('\n')[Number(line) - 1]).toContain('ArgumentError(')
    expect(output).toMatch(/src\/resources\/bot\.ts:\d+:\d+/)
  })
})

describe('the unpacked package', () => {
  it.each([
    ['the client', (path: string) => !around.test(path), mostBytes],
    ['what stands around it', (path: string) => around.test(path), mostBytesAround]
  ])('stays within its bound of bytes, maps included: %s', (what, isPart, most) => {
    const shares = new Map<string, number>()
    for (const path of files().filter(isPart)) {
      const share = /^dist\//.test(path)
        ? `dist/*${/(\.d)?\.\w+$/.exec(path)?.[0] ?? ''}`
        : path.replace(/(?<=^src\/\w+)\/.*/, '/')
      shares.set(share, (shares.get(share) ?? 0) + statSync(join(project.installed, path)).size)
    }
    const total = [...shares.values()].reduce((sum, bytes) => sum + bytes, 0)
    console.log(
      `${total} bytes unpacked, ${what}:`,
      Object.fromEntries([...shares].sort(([, left], [, right]) => right - left))
    )
    expect(total).toBeLessThanOrEqual(most)
  })
})
