/** The changes as a changeset. */
import { describe, expect, test } from 'vitest'
import { changeOf, type Verdict } from '../../../generator/changes/change.ts'
import {
  changesetName,
  changesetText,
  ownershipOf,
  type ChangesetInput
} from '../../../generator/changes/changeset.ts'

const gone = changeOf({
  kind: 'method/removed',
  name: 'client.lamp.dim',
  place: 'POST /lamp/dim',
  level: 'major',
  decidedBy: 'probe',
  reason: 'Gone.'
})

function input(given: Partial<ChangesetInput> = {}): ChangesetInput {
  const notes = '### Breaking\n\n- `client.lamp.dim` is gone.\n'
  return { package: '@shop/client', version: '1.4.0', verdict: 'major', changes: [gone], notes, ...given }
}

function named(given: ChangesetInput): readonly [name: string, text: string] {
  const text = changesetText(given) ?? ''
  return [changesetName(given, text), text]
}

describe('changesetText', () => {
  test('changesetText names the package, the bump and the changes, without a heading', () => {
    expect(changesetText(input())).toBe(
      '---\n"@shop/client": major\n---\n\nFollows the API; one change breaks programs.\n\n**Breaking**\n\n- `client.lamp.dim` is gone.\n'
    )
  })

  test.each([
    { version: '1.4.0', verdict: 'minor', bump: 'minor' },
    { version: '0.4.0', verdict: 'major', bump: 'minor' },
    { version: '0.4.0', verdict: 'minor', bump: 'patch' }
  ] as const)(
    'changesetText asks for $bump at $version for the verdict $verdict',
    ({ version, verdict, bump }) => {
      expect(changesetText(input({ version, verdict }))).toContain(`"@shop/client": ${bump}\n`)
    }
  )

  test('changesetText is null if nothing changed', () => {
    expect(changesetText(input({ verdict: 'none', changes: [] }))).toBeNull()
  })
})

describe('the name of a changeset', () => {
  test('the name of a changeset is a function of package, bump, changes and text', () => {
    const names = [
      input(),
      input({ package: 'other' }),
      input({ verdict: 'minor' satisfies Verdict }),
      input({ changes: [{ ...gone, name: 'client.lamp.glow' }] }),
      input({ notes: 'Other words.' })
    ].map((each) => named(each)[0])
    expect(new Set(names).size).toBe(names.length)
    expect(named(input())[0]).toMatch(/^shop-client-[\da-f]{10}-[\da-f]{10}\.md$/)
    expect(named(input())).toEqual(named(input()))
  })

  test('ownershipOf tells its own text from an edited one, and other line ends are not an edit', () => {
    const [name, text] = named(input())
    expect(ownershipOf('@shop/client', name, text)).toBe('own')
    expect(ownershipOf('@shop/client', name, text.replaceAll('\n', '\r\n'))).toBe('own')
    expect(ownershipOf('@shop/client', name, `${text}More.\n`)).toBe('edited')
  })

  test.each([
    { owner: '@shop/client', file: 'brave-lions-jump.md' },
    { owner: '@shop/client', file: 'README.md' },
    { owner: '@shop/client', file: 'shop-client-notes.md' },
    { owner: 'shop', file: 'shop-client-0123456789-0123456789.md' },
    { owner: 'shop-client', file: 'shop-client-0123456789-0123456789.md' },
    { owner: '@shop/client-two', file: 'shop-client-0123456789-0123456789.md' }
  ])('ownershipOf leaves $file to others for $owner', ({ owner, file }) => {
    expect(ownershipOf(owner, file, '---\n"@shop/client": minor\n---\n')).toBe('other')
  })
})
