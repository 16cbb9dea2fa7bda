/** released.json is of an earlier release than the package, or says a version that is not one. */
import { describe, expect, test } from 'vitest'
import { generatedProject, type Project } from './project.ts'

const record = 'spec/released.json'

async function releasedProject(): Promise<Project> {
  const here = await generatedProject()
  expect((await here.run('changes', '--release')).status).toBe(0)
  return here
}

describe('a record of a release', () => {
  test.each([
    ['"0.0.5"', 'of 0.0.5'],
    ['null', 'that of a package without a release']
  ])('that is older than what the output remembers is refused: version %s', async (version, said) => {
    const here = await releasedProject()
    here.put(record, here.read(record).replace('"version": "0.1.0"', `"version": ${version}`))
    const before = here.tree('generated', true)
    for (const argv of [['--offline'], ['--frozen'], ['changes', '--gate'], ['changes', '--release']])
      expect(await here.run(...argv)).toMatchObject({
        status: 1,
        error: expect.stringContaining(
          `error input/missing at ${record}: The record is ${said}, and generated/.manifest.json remembers the release of 0.1.0.`
        )
      })
    expect(here.tree('generated', true)).toEqual(before)
  })

  test.each(['"latest"', '"1.0"', '"v1.0.0"', '""'])(
    'with the version %s is refused with what a version is',
    async (version) => {
      const here = await releasedProject()
      here.put(record, here.read(record).replace('"version": "0.1.0"', `"version": ${version}`))
      for (const argv of [['--offline'], ['changes']])
        expect(await here.run(...argv)).toMatchObject({
          status: 1,
          error: expect.stringContaining(
            `error lock/form at ${record}: version: Invalid input: expected a version such as 1.2.3; got ${version}.`
          )
        })
    }
  )
})
