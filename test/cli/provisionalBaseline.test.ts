/** Before the first release a decision replaces a name that a rule chose: nothing was promised, so nothing breaks. */
import { expect, test } from 'vitest'
import { configText, documentText, project, type Project } from './project.ts'

const claims = {
  'POST /report/generate': 'generateReport',
  'POST /report/{reportId}/generate': 'generateReports',
  'GET /bot/{botId}/get-it': 'getItBot',
  'POST /bot/{botId}/getIt': 'getBotNow'
}

async function reviewed(): Promise<{ here: Project; lines: readonly string[] }> {
  const here = project({ 'spec/spec.json': documentText(claims) })
  const { status, error } = await here.run('--offline')
  expect(status).toBe(0)
  const lines = [...error.matchAll(/(operations: \{.*\})/g)].map(([, line = '']) => line)
  expect(lines.length).toBeGreaterThan(0)
  return { here, lines }
}

const merged = (lines: readonly string[]): string =>
  `operations:\n${lines.map((line) => line.replace(/^operations: \{ (.*) \}$/, '  $1')).join('\n')}\n`

test('a decision on a provisional name breaks nothing before the first release, in the next run neither', async () => {
  const { here, lines } = await reviewed()
  here.put(
    'spec/sdk.yaml',
    configText(undefined, merged(lines.slice(0, 1)).replace(/name: \w+/, 'name: chosen'))
  )
  const first = await here.run('--offline')
  expect(first.out).not.toContain('Breaking')
  const gate = await here.run('changes', '--gate')
  expect(gate).toMatchObject({ status: 0 })
  expect((await here.run('--offline')).out).not.toContain('Breaking')
})

test('an operation with a provisional name that the document loses is told as removed', async () => {
  const { here } = await reviewed()
  const { 'GET /bot/{botId}/get-it': _, ...rest } = claims
  here.put('spec/spec.json', documentText(rest))
  const { out } = await here.run('--offline')
  expect(out).toContain('Breaking')
  expect((await here.run('changes', '--gate')).status).toBe(3)
})
