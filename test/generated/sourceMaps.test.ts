import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import type { Project } from './project.ts'
import { sharedProject } from './sharedProject.ts'
import { partsOf } from './shares.ts'

const mapSchema = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.string()).optional() })

let project: Project

beforeAll(async () => {
  project = await sharedProject()
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
  it.each(['dist/index.js', 'dist/index.cjs'])('belong to %s and hold no copy of a source', (code) => {
    const [, map = ''] = /^\/\/# sourceMappingURL=(.+)$/m.exec(read(code)) ?? []
    const { sources, sourcesContent } = mapSchema.parse(JSON.parse(read(join(dirname(code), map))))
    expect(sources.length).toBeGreaterThan(100)
    expect(sourcesContent).toBeUndefined()
  })

  it('are one map for both formats, whose lines are the same up to the exports', () => {
    const [esm, cjs] = [read('dist/index.js').split('\n'), read('dist/index.cjs').split('\n')]
    const end = esm.findIndex((line) => line.startsWith('export {'))
    expect(end).toBeGreaterThan(1000)
    expect(cjs.slice(0, end)).toEqual(esm.slice(0, end))
  })

  it('name sources that the package holds and no others', () => {
    const maps = files().filter((path) => path.endsWith('.map'))
    const missing = maps.flatMap((path) =>
      mapSchema
        .parse(JSON.parse(read(path)))
        .sources.filter((source) => !existsSync(join(project.installed, dirname(path), source)))
    )
    expect(maps).toEqual(['dist/index.js.map'])
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

test('every part of the unpacked package stays within its bound of bytes', () => {
  const parts = partsOf(project.installed)
  const shares = parts.flatMap(({ name, most, bytes, shares }) => [{ name, most, bytes }, ...shares])
  expect(shares.filter(({ bytes, most }) => most !== null && bytes > most)).toEqual([])
  expect(parts.every(({ bytes }) => bytes > 0)).toBe(true)
})
