/** What the workflows of `init --workflows` release, from one revision of the document to the next. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { revisions, sayAbsentRevisions } from '../support/revisions.ts'
import { accept, begun, broken, heads, merge, releasedOn } from './pipelineStory.ts'
import { play } from './workflows.ts'

/** Runs one revision of the document through the three workflows; returns what it was released as. */
async function carry({ stage, server }: Awaited<ReturnType<typeof begun>>, body: string): Promise<unknown> {
  server.answer = { body }
  const pulls = stage.world().pulls.length
  expect(await play(stage, 'sdk-update.yml')).toMatchObject({ outcome: 'success' })
  expect(stage.world().pulls).toHaveLength(pulls + 1)
  const gate = await play(stage, 'sdk-gate.yml', 'sdk-update')
  if (gate.outcome !== 'success') {
    expect(gate.outcome).toMatch(/: 3$/)
    await accept(stage)
    expect(await play(stage, 'sdk-gate.yml', 'sdk-update')).toMatchObject({ outcome: 'success' })
  }
  merge(stage)
  expect(await play(stage, 'sdk-release.yml')).toMatchObject({ outcome: 'success' })
  return releasedOn(stage, 'main')
}

describe.runIf(process.env['LONG'])('what is merged', () => {
  test('is released once, with the record and a tag', { timeout: 600_000 }, async () => {
    const begin = await begun()
    const { stage } = begin
    expect(await play(stage, 'sdk-release.yml')).toMatchObject({ outcome: 'success' })
    expect(releasedOn(stage, 'main')).toBe('0.1.0')
    expect(await carry(begin, broken)).toBe('0.2.0')
    stage.git('push', '--quiet', 'origin', '--delete', 'sdk-update')
    const after = heads(stage)
    expect(after).toMatch(/refs\/tags\/v0\.2\.0$/m)
    const published = ['@acme/tiny-sdk@0.1.0', '@acme/tiny-sdk@0.2.0'].map(
      (name) => `${name} --provenance --access public`
    )
    expect(stage.world().published).toEqual(published)

    // Neither a second release nor an update finds anything to do.
    expect(await play(stage, 'sdk-release.yml')).toMatchObject({ outcome: 'success' })
    expect(await play(stage, 'sdk-update.yml')).toMatchObject({ outcome: 'success' })
    expect(heads(stage)).toBe(after)
    expect(stage.world().published).toEqual(published)
  })

  sayAbsentRevisions()
  test.runIf(revisions.every(({ present }) => present))(
    'is released for each of the shared revisions in turn',
    { timeout: 1_800_000 },
    async () => {
      const [oldest, ...later] = revisions.map(({ file }) => readFileSync(file, 'utf8'))
      const begin = await begun(oldest)
      expect(await play(begin.stage, 'sdk-release.yml')).toMatchObject({ outcome: 'success' })
      const versions = [releasedOn(begin.stage, 'main')]
      for (const body of later) versions.push(await carry(begin, body))
      expect(versions).toEqual(['0.1.0', '0.2.0', '0.3.0', '0.4.0'])
      expect(begin.stage.world().published).toHaveLength(4)
      expect(begin.stage.world().pulls.map(({ state }) => state)).toEqual(['MERGED', 'MERGED', 'MERGED'])
      expect(begin.stage.world().pulls.every(({ body }) => body.length <= 65_536)).toBe(true)
    }
  )
})
