import { expect, test } from 'vitest'
import { release } from '../support/release.ts'
import { configText, documentText, project, sketch } from './project.ts'

const { 'POST /bot/create': _, ...rest } = sketch
const moved = documentText({ ...rest, 'POST /robot/create': 'createRobot' })

test.runIf(process.env['LONG'])(
  'a name is deprecated since the version that a person gives before the release',
  async () => {
    const configOf = (version: string): string =>
      `${configText()
        .replace(/version: .*/, `version: ${version}`)
        .replace(/^renamed:.*$/m, '')}\nrenamed: { createBot: createRobot }\n`
    const here = project({ 'spec/sdk.yaml': configText().replace(/version: .*/, 'version: 0.1.0') })
    const sinceAfter = async (): Promise<string | undefined> => {
      expect(await here.run('--offline')).toMatchObject({ status: 0 })
      expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
      const [, since] = /now: createRobot, since: (\S+)/.exec(here.read('spec/names.lock.yaml')) ?? []
      if (since !== undefined)
        expect(here.read('generated/src/resources/bot.ts')).toContain(
          `Since ${since}: use client.robot.create.`
        )
      return since
    }
    expect(await sinceAfter()).toBeUndefined()
    release(here)
    here.put('spec/spec.json', moved)
    here.put('spec/sdk.yaml', configOf('0.1.0'))
    expect(await sinceAfter()).toBe('0.1.1')
    here.put('spec/sdk.yaml', configOf('0.2.0'))
    expect(await sinceAfter()).toBe('0.2.0')
    release(here)
    here.put('spec/sdk.yaml', configOf('0.3.0'))
    expect(await sinceAfter()).toBe('0.2.0')
  }
)
