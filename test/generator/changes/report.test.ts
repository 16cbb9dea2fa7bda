import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bumpOf, changeOf, type Change, type Changes } from '../../../generator/changes/change.ts'
import { printChanges, type ReportForm } from '../../../generator/changes/report.ts'

const gone = changeOf({
  kind: 'method/removed',
  name: 'client.lamp.dim',
  place: 'POST /lamp/{lampId}/dim',
  level: 'major',
  decidedBy: 'probe',
  reason: 'A program that calls it does not compile.',
  proposal: 'renamed: { dimLamp: darkenLamp }',
  successor: 'client.lamp.darken'
})
const fresh = changeOf({
  kind: 'field/added',
  name: 'Lamp.a|b',
  place: 'GET /lamp/list',
  level: 'minor',
  decidedBy: 'assignment',
  reason: 'New: Array<string> | number.'
})
const changes: Changes = { verdict: 'major', bump: 'minor', changes: [gone, fresh] }

function field(name: string, reason: string, given: Partial<Change> = {}): Change {
  const own = { kind: 'field/removed', place: 'GET /lamp/list', level: 'major', decidedBy: 'probe' } as const
  return { ...changeOf({ ...own, name, reason }), ...given }
}

function report(list: readonly Change[], form: ReportForm): readonly string[] {
  return printChanges({ verdict: 'major', bump: 'major', changes: list }, form).split('\n')
}

describe('printChanges', () => {
  it('printChanges reports that nothing changes', () => {
    expect(printChanges({ verdict: 'none', bump: 'none', changes: [] }, 'text')).toBe(
      'Nothing changes for programs.\n'
    )
  })

  it('printChanges lists what breaks first, with reason, place, successor and the lines to paste', () => {
    expect(printChanges(changes, 'text')).toBe(
      [
        'Verdict: major. The version goes up by minor. 1 breaking, 1 other.',
        'After an arrow: the new name, or what is new and has the same type or calls.',
        '',
        'Breaking (1):',
        '',
        '  1 method removed: A program that calls it does not compile.',
        '    client.lamp.dim → client.lamp.darken (POST /lamp/{lampId}/dim)',
        '',
        'New or changed, and programs still compile (1):',
        '',
        '  1 field added: New: Array<string> | number.',
        '    Lamp.a|b (GET /lamp/list)',
        '',
        'To keep the old names, add to `renamed` in sdk.yaml:',
        '',
        'renamed:',
        '  dimLamp: darkenLamp',
        ''
      ].join('\n')
    )
  })

  it('printChanges opens what breaks in Markdown, folds the rest, and no text is markup', () => {
    expect(printChanges(changes, 'markdown')).toBe(
      [
        'Verdict: major. The version goes up by minor. 1 breaking, 1 other.',
        '',
        'After an arrow: the new name, or what is new and has the same type or calls.',
        '',
        '## Breaking (1)',
        '',
        '**1 method removed**: A program that calls it does not compile.',
        '',
        '- `client.lamp.dim` → `client.lamp.darken` (`POST /lamp/{lampId}/dim`)',
        '',
        'To keep the old names, add to `renamed` in sdk.yaml:',
        '',
        '```yaml',
        'renamed:',
        '  dimLamp: darkenLamp',
        '```',
        '',
        '<details><summary>New or changed, and programs still compile (1)</summary>',
        '',
        '**1 field added**: New: Array\\<string\\> \\| number.',
        '',
        '- `Lamp.a|b`',
        '',
        '</details>',
        ''
      ].join('\n')
    )
  })

  it('printChanges writes a reason that would call a person by name as code', () => {
    expect(report([field('Lamp.by', '"@octocat" may come now.')], 'markdown')).toContain(
      '**1 field removed**: `"@octocat" may come now.`'
    )
  })

  it('printChanges names what shares place and reason on one line, and every name is in it', () => {
    const gives = 'A program that gives the field does not compile.'
    const list = [
      field('Lamp.bulb', 'A program that reads the field does not compile.'),
      field('Lamp.cord', 'A program that reads the field does not compile.'),
      field('LampCreateRequest.bulb', gives, {
        successor: 'LampCreateRequest.light',
        place: 'POST /lamp/create'
      }),
      field('LampCreateRequest.site.at', gives, {
        successor: 'LampCreateRequest.place.at',
        place: 'POST /lamp/create'
      })
    ]
    expect(report(list, 'text').slice(4, 9)).toEqual([
      '',
      '  4 fields removed',
      '    Lamp.bulb, Lamp.cord – A program that reads the field does not compile. (GET /lamp/list)',
      '    LampCreateRequest.bulb → light, LampCreateRequest.site.at → LampCreateRequest.place.at',
      '        – A program that gives the field does not compile. (POST /lamp/create)'
    ])
  })

  it('printChanges breaks long lists of names between names', () => {
    const list = Array.from({ length: 40 }, (_, index) => field(`Lamp.part${index}`, 'Gone.'))
    const lines = report(list, 'text')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110)
    expect(lines.join(' ').match(/Lamp\.part\d+\b/g)).toEqual(list.map(({ name }) => name))
  })

  it('printChanges shows a sentence of advice below its names, once', () => {
    const proposal = 'Tell users.'
    const list = ['a', 'b'].map((name) => field(name, 'Gone.', { proposal }))
    expect(report(list, 'text').filter((line) => line.includes('Tell'))).toEqual(['        → Tell users.'])
    expect(report(list, 'markdown').filter((line) => line.includes('Tell'))).toEqual(['  - Tell users.'])
  })

  it('printChanges joins the proposed lines of sdk.yaml into one block that YAML reads', () => {
    const list = [
      field('b', '', { proposal: 'renamed: { b: "c: d" }' }),
      field('a', '', { proposal: 'renamed: { a: b, aa: bb }' }),
      field('a', '', { proposal: 'renamed: { a: b }' })
    ]
    const text = report(list, 'text').join('\n')
    expect(parse(text.slice(text.indexOf('renamed:')))).toEqual({ renamed: { a: 'b', aa: 'bb', b: 'c: d' } })
  })

  it('printChanges shows control characters of a document as escapes', () => {
    expect(report([field('Lamp.\u001b[2J', 'Gone.')], 'text').join('\n')).toContain('Lamp.\\u001b[2J')
  })

  it('printChanges writes JSON that has every field', () => {
    expect(JSON.parse(printChanges(changes, 'json'))).toEqual(changes)
  })
})

describe('bumpOf', () => {
  it.each([
    { version: '1.4.0', verdict: 'major', bump: 'major' },
    { version: '1.4.0', verdict: 'minor', bump: 'minor' },
    { version: '0.4.0', verdict: 'major', bump: 'minor' },
    { version: '0.4.0', verdict: 'minor', bump: 'patch' },
    { version: '0.4.0', verdict: 'patch', bump: 'patch' },
    { version: '0.4.0', verdict: 'none', bump: 'none' }
  ] as const)('takes $version up by $bump for the verdict $verdict', ({ version, verdict, bump }) => {
    expect(bumpOf(verdict, version)).toBe(bump)
  })
})
