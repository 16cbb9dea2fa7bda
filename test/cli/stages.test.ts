import { expect, test } from 'vitest'
import { lookOf } from '../../generator/cli/look.ts'
import { showStages } from '../../generator/cli/stages.ts'
import { begin } from '../../generator/ground/stages.ts'
import { main } from '../../generator/cli/cli.ts'
import { configText, documentText, project } from './project.ts'
import { runProcess } from './process.ts'

/** What is printed for two stages, the first of which takes 1.2 seconds. */
function printed(look: ReturnType<typeof lookOf>): string {
  let [text, time] = ['', 0]
  const done = showStages({ look, error: (more) => void (text += more) }, () => time)
  begin('read', 'spec.json')
  begin('read', 'spec.json')
  time = 1234
  begin('write', 'generated')
  time = 1300
  done()
  begin('read', 'after the end')
  return text
}

test('a terminal gets one line a stage, with its time once it is over', () => {
  expect(printed({ colours: false, stages: 'rewritten' })).toBe(
    '… Reading spec.json\r\u001b[K✓ Reading spec.json 1.2 s\n… Writing generated\r\u001b[K✓ Writing generated 0.1 s\n'
  )
})

test('a pipe gets plain lines, without times, as the stages begin', () => {
  expect(printed({ colours: false, stages: 'lines' })).toBe('Reading spec.json\nWriting generated\n')
})

test.each([
  { isTTY: true, environment: {}, want: { colours: true, stages: 'rewritten' } },
  { isTTY: false, environment: {}, want: { colours: false, stages: 'lines' } },
  { isTTY: true, environment: { NO_COLOR: '1' }, want: { colours: false, stages: 'rewritten' } },
  { isTTY: true, environment: { NO_COLOR: '' }, want: { colours: true, stages: 'rewritten' } },
  { isTTY: true, environment: { TERM: 'dumb' }, want: { colours: false, stages: 'lines' } },
  { isTTY: false, environment: { FORCE_COLOR: '1' }, want: { colours: true, stages: 'lines' } },
  { isTTY: true, environment: { FORCE_COLOR: '0' }, want: { colours: false, stages: 'rewritten' } },
  {
    isTTY: true,
    environment: { NO_COLOR: '1', FORCE_COLOR: '1' },
    want: { colours: false, stages: 'rewritten' }
  },
  { isTTY: false, environment: { CI: 'true' }, want: { colours: false, stages: 'lines' } }
])('the look with a terminal $isTTY and $environment is $want', ({ isTTY, environment, want }) => {
  expect(lookOf({ isTTY }, environment)).toEqual(want)
})

test('stages go to standard error, results to standard output, and --quiet prints neither', async () => {
  const { folder, put } = project()
  const first = await runProcess({ folder, argv: ['--offline'], stages: true })
  expect(first).toMatchObject({
    status: 0,
    error: expect.stringMatching(
      /^Reading spec\/spec\.json\nEmitting @chatbotkit\/client\n[^]*Writing generated\n$/
    ),
    out: expect.stringMatching(/^[^]*generated: 1 resource, 2 operations, /)
  })
  put('spec/spec.json', documentText({ 'GET /bot/{botId}/fetch': 'fetchBot' }))
  expect(await runProcess({ folder, argv: ['--offline', '--quiet'], stages: true })).toEqual({
    status: 0,
    out: '',
    error: ''
  })
})

test('colours mark what a line is, and leave its words', async () => {
  const { folder } = project({ 'spec/sdk.yaml': configText().replace('name:', 'nmae:') })
  const look = lookOf({ isTTY: true }, {})
  let text = ''
  const to = { out: () => {}, error: (more: string) => void (text += more), look: { out: look, error: look } }
  expect(
    await main(['--offline', '--config', `${folder}/spec/sdk.yaml`, '--out', `${folder}/generated`], to)
  ).toBe(1)
  expect(text).toContain('\u001b[31merror\u001b[39m config/key at ')
})
