/** The gate: what breaks programs is accepted by a person, or a pipeline stops. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configText, documentText, generatedProject, sketch, type Project } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const empty = documentText({ 'GET /file/list': 'listFiles' })

const withRemoval = (accept = ''): Promise<Project> =>
  generatedProject({
    'spec/spec.json': documentText(shrunk),
    'spec/sdk.yaml': configText('http://127.0.0.1:9/spec.json', accept)
  })

const entry = (changes: string, version = '0.1.0'): string =>
  `accept:\n  - changes: [${changes}]\n    reason: Nobody used it.\n    for: ${version}\n`

/** The lines that --print-accept prints, as a person completes them. */
const withReason = (lines: string): string => lines.replaceAll(/reason: .*$/gm, 'reason: Use another one.')

describe('changes --gate', () => {
  test('the gate passes if nothing changed', async () => {
    const here = await generatedProject()
    expect(await here.run('changes', '--gate')).toEqual({
      status: 0,
      out: 'Nothing changes for programs since the baseline (spec/released.json).\n',
      error: ''
    })
  })

  test('the gate passes if programs still compile', async () => {
    const here = await generatedProject({
      'spec/spec.json': documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })
    })
    expect((await here.run('changes', '--gate')).status).toBe(0)
  })

  test('the gate ends with 3 for a removal, names it and says what to paste', async () => {
    const here = await withRemoval()
    const { status, out, error } = await here.run('changes', '--gate')
    expect({ status, error }).toEqual({ status: 3, error: '' })
    expect(out).toContain('client.bot.create (POST /bot/create)')
    expect(out).toContain('2 of 2 breaking changes are not accepted for 0.1.0')
    expect(out).toContain('accept:\n  - changes:\n      - export/removed BotCreateRequest\n')
    const json = JSON.parse((await here.run('changes', '--gate', '--json')).out)
    expect(json).toMatchObject({ verdict: 'major', open: 2, prepares: '0.1.0', version: null })
    expect((await here.run('changes', '--gate', '--form', 'markdown')).out).toContain('```yaml\naccept:')
  })

  test('what --print-accept prints opens the gate once the reason is written, and a further removal closes it again', async () => {
    const here = await withRemoval()
    const { status, out } = await here.run('changes', '--print-accept')
    expect(status).toBe(0)
    here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}${withReason(out)}`)
    const passed = await here.run('changes', '--gate')
    expect(passed).toMatchObject({ status: 0, error: '' })
    expect(passed.out).toContain('Breaking, and accepted in sdk.yaml (2):')
    expect(passed.out).toContain('What breaks programs is accepted for 0.1.0.')
    expect((await here.run('changes', '--print-accept')).out).toBe(
      '# Every breaking change is accepted, or there is none.\n'
    )
    here.put('spec/spec.json', empty)
    const closed = await here.run('changes', '--gate')
    expect(closed.status).toBe(3)
    expect(closed.out).toMatch(
      /Breaking \(\d+\):\n[^]*client\.bot\.fetch[^]*Breaking, and accepted in sdk\.yaml \(2\):/
    )
    const more = (await here.run('changes', '--print-accept')).out
    expect(more).not.toContain('accept:')
    here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}${withReason(more)}`)
    expect((await here.run('changes', '--gate')).status).toBe(0)
  })

  test('every run says what is accepted and what is not, and neither it nor a check fails for it', async () => {
    const here = await withRemoval(entry('bot.create'))
    const first = await here.run('--offline')
    const second = await here.run('--offline')
    expect([first.status, second.status]).toEqual([0, 0])
    for (const { out } of [first, second]) {
      expect(out).toContain('Breaking (1):\n\n  1 exported name removed')
      expect(out).toContain('Breaking, and accepted in sdk.yaml (1):\n\n  1 method removed')
      expect(out).toContain('1 of 2 breaking changes is not accepted for 0.1.0')
    }
    expect((await here.run('--check', '--offline')).status).toBe(0)
    const { changes } = JSON.parse((await here.run('--offline', '--json')).out)
    expect(changes.sinceRelease.changes.map((each: { accepted: unknown }) => each.accepted)).toContain(
      'Nobody used it.'
    )
  })

  test('an entry for another version accepts nothing and says so in every run', async () => {
    const here = await withRemoval(entry("'**'", '0.9.0'))
    const gate = await here.run('changes', '--gate')
    const message = 'The entry is for 0.9.0, and 0.1.0 is being prepared: it accepts nothing.'
    expect(gate.status).toBe(3)
    expect(gate.error).toMatch(/^warning accept\/unused at spec\/sdk\.yaml:\d+:10: /)
    for (const { error } of [gate, await here.run('--offline'), await here.run('--offline')])
      expect(error).toContain(message)
    expect((await here.run('--check', '--offline')).error).toContain(message)
  })

  test('a line that accepts nothing is told with the nearest name', async () => {
    const here = await withRemoval(entry('bot.craete, BotCreateRequest'))
    const { status, error } = await here.run('changes', '--gate')
    expect(status).toBe(3)
    expect(error).toContain('No breaking change is called `bot.craete`. Did you mean bot.create?')
  })

  test('without a record the gate fails with the remedy', async () => {
    const here = await withRemoval()
    rmSync(here.at('spec/released.json'))
    expect(await here.run('changes', '--gate')).toMatchObject({
      status: 1,
      out: '',
      error: expect.stringContaining('error input/missing at spec/released.json: ')
    })
  })

  test.each([
    { given: ['--gate', '--release'], want: '--gate and --release exclude each other.' },
    { given: ['--gate', '--print-accept'], want: '--gate and --print-accept exclude each other.' },
    { given: ['--gate', '--from', 'HEAD'], want: '--gate and --from exclude each other.' },
    {
      given: ['--print-accept', '--form', 'json'],
      want: '--print-accept and --form exclude each other.'
    },
    { given: ['--release', '--to', 'x'], want: '--release and --to exclude each other.' },
    { given: ['--release', '--online'], want: '--release and --online exclude each other.' },
    { given: ['--release', '1.0.0', '2.0.0'], want: "Unexpected argument '2.0.0'." },
    { given: ['1.0.0'], want: "Unexpected argument '1.0.0'." }
  ])('changes $given is refused', async ({ given, want }) => {
    const here = await generatedProject()
    const { status, error } = await here.run('changes', ...given)
    expect({ status, said: error.includes(want) }).toEqual({ status: 2, said: true })
  })
})

describe('--frozen', () => {
  const frozen = async (accept = ''): Promise<Project> => {
    const here = await withRemoval(accept)
    // A lock for the snapshot, as a run without network would want it.
    await here.run('--spec', 'spec/spec.json', '--save')
    rmSync(here.at('generated'), { recursive: true })
    return here
  }

  test('--frozen ends with 3 for a breaking change that is not accepted, names it and writes nothing', async () => {
    const here = await frozen()
    const before = here.tree('.')
    const { status, out, error } = await here.run('--frozen')
    expect({ status, out }).toEqual({ status: 3, out: '' })
    expect(error).toContain('client.bot.create (POST /bot/create)')
    expect(error).toMatch(/\nerror changes\/breaking at .* And 1 more, named above\.\n {2}→ .*\n$/)
    expect(here.tree('.')).toEqual(before)
    const { ok, diagnostics, changes } = JSON.parse((await here.run('--frozen', '--json')).out)
    expect({ ok, count: diagnostics.length }).toEqual({ ok: false, count: 2 })
    expect(changes.sinceRelease.verdict).toBe('major')
  })

  test('--frozen passes if what breaks is accepted, and with --check as well', async () => {
    const here = await frozen(entry('bot.create, BotCreateRequest'))
    expect((await here.run('--frozen')).status).toBe(0)
    expect((await here.run('--frozen', '--check')).status).toBe(0)
  })

  test('--frozen --check ends with 3 for up-to-date output, and with 1 if it is stale as well', async () => {
    const here = await frozen()
    expect((await here.run('--frozen', '--check')).status).toBe(1)
    await here.run('--offline')
    expect((await here.run('--frozen', '--check')).status).toBe(3)
  })
})
