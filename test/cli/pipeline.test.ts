/** The workflows of `init --workflows`, played on a bare repository while the document moves on. */
import { describe, expect, test } from 'vitest'
import { accept, begun, broken, first, grown, heads, reportOn } from './pipelineStory.ts'
import { documentText, sketch } from './project.ts'
import { fileOn, generator, hasBranch, publishDesk, put } from './stage.ts'
import { play } from './workflows.ts'

test('a change becomes a pull request with its report, which stops at the gate until what breaks is accepted', async () => {
  const { stage, server } = await begun()
  server.answer = { body: broken }
  expect(await play(stage, 'sdk-update.yml')).toMatchObject({ outcome: 'success' })
  const { pulls, started } = stage.world()
  expect(pulls).toMatchObject([{ number: 1, state: 'OPEN', title: 'Update the SDK (minor)' }])
  expect(pulls[0]?.labels).toEqual([{ name: 'minor' }])
  expect(started).toEqual(['sdk-gate.yml on sdk-update'])
  expect(fileOn(stage, 'sdk-update', 'generated/surface.json')).not.toContain('POST /bot/create')
  expect(fileOn(stage, 'main', 'generated/surface.json')).toContain('POST /bot/create')
  const report = await reportOn(stage, 'sdk-update')
  expect(pulls[0]?.body).toBe(report)
  expect(report).toContain('client.bot.create')

  const red = await play(stage, 'sdk-gate.yml', 'sdk-update')
  expect(red.outcome).toMatch(/: 3$/)
  expect(red.summary.startsWith(report)).toBe(true)
  await accept(stage)
  expect(await play(stage, 'sdk-gate.yml', 'sdk-update')).toMatchObject({ outcome: 'success' })
})

// Each takes some generations.
describe.runIf(process.env['LONG'])('the update', { timeout: 600_000 }, () => {
  test('of an unchanged document opens nothing', async () => {
    const { stage } = await begun()
    const before = heads(stage)
    expect(await play(stage, 'sdk-update.yml')).toMatchObject({ outcome: 'success' })
    expect(heads(stage)).toBe(before)
    expect(stage.world()).toEqual({ pulls: [], published: [], started: [], labels: [] })
  })

  test('with the server down is red and changes nothing', async () => {
    const { stage, server } = await begun()
    await server.close()
    const before = heads(stage)
    const { outcome, out } = await play(stage, 'sdk-update.yml')
    expect(outcome).toBe('Fetch the document, regenerate, and propose what changed: 1')
    expect(out).toContain('error input/no-network at ')
    expect(heads(stage)).toBe(before)
    expect(stage.world().pulls).toEqual([])
  })

  test('on another branch than the default one does not start', async () => {
    const { stage } = await begun()
    stage.git('push', '--quiet', 'origin', 'HEAD:other')
    expect((await play(stage, 'sdk-update.yml', 'other')).outcome).toBe('skipped')
  })

  test('goes on with the branch of an open pull request, keeps what people committed there, and follows the base', async () => {
    const { stage, server } = await begun()
    server.answer = { body: grown }
    await play(stage, 'sdk-update.yml')
    stage.git('fetch', '--quiet', 'origin')
    stage.git('switch', '--quiet', 'sdk-update')
    put(stage, 'spec/sdk.yaml', `${fileOn(stage, 'sdk-update', 'spec/sdk.yaml')}# A word of a person.\n`)
    put(stage, 'generated/src/custom/mine.ts', 'export const mine = 1\n')
    publishDesk(stage, 'sdk-update', 'Say a word')
    stage.git('switch', '--quiet', 'main')
    put(stage, 'notes.md', 'A file of the base.\n')
    // Every generated file that both sides changed would be a conflict.
    server.answer = { body: documentText({ ...sketch, 'POST /bot/{botId}/clone': 'cloneBot' }) }
    expect(await generator(stage, stage.desk)).toMatchObject({ status: 0 })
    publishDesk(stage, 'main', 'Take notes')

    server.answer = { body: broken }
    expect(await play(stage, 'sdk-update.yml')).toMatchObject({ outcome: 'success' })
    expect(fileOn(stage, 'sdk-update', 'spec/sdk.yaml')).toContain('# A word of a person.')
    expect(fileOn(stage, 'sdk-update', 'generated/src/custom/mine.ts')).toBe('export const mine = 1\n')
    expect(fileOn(stage, 'sdk-update', 'notes.md')).toBe('A file of the base.\n')
    const { pulls } = stage.world()
    expect(pulls).toMatchObject([{ title: 'Update the SDK (minor)', labels: [{ name: 'minor' }] }])
    expect(pulls[0]?.body).toContain('client.bot.create')

    const before = heads(stage)
    const { out } = await play(stage, 'sdk-update.yml')
    expect(out).toContain('The branch has these files already.')
    expect(heads(stage)).toBe(before)
    expect(stage.world().started).toHaveLength(2)
  })

  test('closes its pull request once nothing of it is left', async () => {
    const { stage, server } = await begun()
    server.answer = { body: grown }
    await play(stage, 'sdk-update.yml')
    server.answer = { body: first }
    const { out } = await play(stage, 'sdk-update.yml')
    expect(out).toContain('Pull request 1 was closed.')
    expect(stage.world().pulls).toMatchObject([{ state: 'CLOSED' }])
    expect(hasBranch(stage, 'sdk-update')).toBe(false)
  })

  test('leaves the pull request of a fork alone, and begins anew after one that was closed', async () => {
    const { stage, server } = await begun()
    const fork = {
      number: 1,
      head: 'sdk-update',
      state: 'OPEN',
      title: 'Mine',
      body: '',
      labels: []
    } as const
    stage.change((world) => ({ ...world, pulls: [{ ...fork, isCrossRepository: true }] }))
    stage.git('push', '--quiet', 'origin', 'HEAD:sdk-update')
    put(stage, 'left.md', 'Left behind.\n')
    publishDesk(stage, 'sdk-update', 'Leave something behind')
    server.answer = { body: grown }
    expect(await play(stage, 'sdk-update.yml')).toMatchObject({ outcome: 'success' })
    expect(stage.world().pulls).toMatchObject([{ title: 'Mine' }, { title: 'Update the SDK (patch)' }])
    expect(fileOn(stage, 'sdk-update', 'left.md')).toBeNull()
  })

  test('says which lines a person and the base changed both, and pushes nothing', async () => {
    const { stage, server } = await begun()
    server.answer = { body: grown }
    await play(stage, 'sdk-update.yml')
    const change = (branch: string, name: string): void => {
      stage.git('fetch', '--quiet', 'origin')
      stage.git('switch', '--quiet', '--force-create', 'work', `origin/${branch}`)
      put(stage, 'spec/sdk.yaml', `${fileOn(stage, branch, 'spec/sdk.yaml')}service: { name: ${name} }\n`)
      publishDesk(stage, branch, 'Name the service')
    }
    change('sdk-update', 'Here')
    change('main', 'There')
    const before = heads(stage)
    const { outcome, out } = await play(stage, 'sdk-update.yml')
    expect(outcome).toMatch(/: 1$/)
    expect(out).toContain('sdk-update and main changed the same lines of spec/sdk.yaml.')
    expect(heads(stage)).toBe(before)
  })
})
