/** The README of packages of other APIs: every example runs as a program, against the package's own mock of its service. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { modelOf, packageOf } from '../fixtures/fixture.ts'
import { blocksIn, idsOf, programOf } from '../support/readmePrograms.ts'
import { packedProject, type Project } from './project.ts'

/** A client that answers from memory, in the place of every `fetch` of the examples. */
const preload = `
import { mockService } from 'tiny-sdk/testing'
const mock = mockService()
globalThis.fetch = (url, init) => {
  // The ids of examples are those of rows that are there.
  mock.seedPath(new URL(url).pathname.replace(/^\\/v1/, ''))
  return mock.fetch(url, init)
}
`

async function projectOf(fixture: string): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'other-'))
  for (const [path, text] of await packageOf(fixture)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const project = await packedProject(folder)
  rmSync(folder, { recursive: true })
  onTestFinished(() => project.remove())
  return project
}

describe.runIf(process.env['LONG'])('the README of another API', () => {
  test.each(['plain-actions', 'pages', 'completion'])(
    'the examples of the README compile and run: %s',
    { timeout: 300_000 },
    async (fixture) => {
      const project = await projectOf(fixture)
      const api = modelOf(fixture)
      const readme = (await packageOf(fixture)).get('README.md') ?? ''
      const ids = Object.fromEntries(idsOf(api).map((id) => [id, 'abc']))
      const blocks = blocksIn(readme).filter(({ language }) => language === 'ts')
      expect(blocks.length).toBeGreaterThan(10)
      project.write('preload.mjs', preload)
      blocks.forEach((block, index) =>
        project.write(`example-${index}.mts`, programOf(block, api.package.client, api.package.name, ids))
      )
      const files = blocks.map((_, index) => `example-${index}.mts`)
      expect((await project.compile(['--module', 'nodenext', ...files])).output).toBe('')
      const ended = []
      for (const [index, { name }] of blocks.entries()) {
        const { code, errors } = await project.node(['--import', './preload.mjs', `example-${index}.mjs`], {
          TINY_TOKEN: 'test'
        })
        if (code !== 0 || errors !== '') ended.push(`${name}: ${errors}`)
      }
      expect(ended).toEqual([])
    }
  )
})
