/** What is told of an acceptance after the change that it accepted was taken back. */
import { expect, test } from 'vitest'
import { configText, documentText, generatedProject, sketch } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const accept = `accept:\n  - changes: [bot.create, BotCreateRequest]\n    reason: Nobody used it.\n    for: 0.2.0\n`

test('an acceptance whose change was taken back after a release is told to be deleted, and no released version is proposed', async () => {
  const here = await generatedProject()
  expect(await here.run('changes', '--release')).toMatchObject({ status: 0 })
  here.put('spec/sdk.yaml', configText('http://127.0.0.1:9/spec.json', accept))
  here.put('spec/spec.json', documentText(shrunk))
  expect((await here.run('changes', '--gate')).error).not.toContain('accept/unused')
  for (const reverted of [sketch, { ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }]) {
    here.put('spec/spec.json', documentText(reverted))
    const { status, error } = await here.run('changes', '--gate')
    expect({ status, error }).toEqual({
      status: 0,
      error: expect.stringMatching(
        /^warning accept\/unused at spec\/sdk\.yaml:\d+:\d+: The entry is for 0\.2\.0, and nothing that changed breaks programs: it accepts nothing\.\n {2}→ Delete the entry\.\n$/
      )
    })
  }
})
