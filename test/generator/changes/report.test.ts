import { describe, expect, it } from 'vitest'
import { bumpOf, changeOf, type Changes } from '../../../generator/changes/change.ts'
import { printChanges } from '../../../generator/changes/report.ts'

const gone = changeOf({
  kind: 'method/removed',
  name: 'client.lamp.dim',
  place: 'POST /lamp/{lampId}/dim',
  level: 'major',
  decidedBy: 'probe',
  reason: 'A program that calls it does not compile.',
  proposal: 'renamed: { dimLamp: darkenLamp }'
})
const fresh = changeOf({
  kind: 'field/added',
  name: 'Lamp.a|b',
  place: 'GET /lamp/list',
  level: 'minor',
  decidedBy: 'assignment',
  reason: 'New: string | number.'
})
const changes: Changes = { verdict: 'major', bump: 'minor', changes: [gone, fresh] }

describe('printChanges', () => {
  it('printChanges reports that nothing changes', () => {
    expect(printChanges({ verdict: 'none', bump: 'none', changes: [] }, 'text')).toBe(
      'Nothing changes for programs.\n'
    )
  })

  it('printChanges lists what breaks first, each with reason, place and proposal', () => {
    expect(printChanges(changes, 'text')).toBe(
      [
        'Verdict: major. The version goes up by minor. 1 breaking, 1 other.',
        '',
        'Breaking:',
        '  method/removed  client.lamp.dim',
        '      A program that calls it does not compile. (probe, POST /lamp/{lampId}/dim)',
        '      → renamed: { dimLamp: darkenLamp }',
        '',
        'New or changed, and programs still compile:',
        '  field/added  Lamp.a|b',
        '      New: string | number. (assignment, GET /lamp/list)',
        ''
      ].join('\n')
    )
  })

  it('printChanges writes tables for a pull request, in which no text ends a cell', () => {
    const lines = printChanges(changes, 'markdown').split('\n')
    expect(lines).toContain('## Breaking')
    expect(lines.at(-2)).toBe(
      '| field/added | `Lamp.a\\|b` | `GET /lamp/list` | New: string \\| number. | assignment |  |'
    )
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
