/** The lines that accept what breaks: few, and none that would accept another change. */
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { accepts } from '../../../generator/changes/acceptance.ts'
import { changeOf, type Change, type ChangeKind } from '../../../generator/changes/change.ts'
import { acceptSection, printAccept } from '../../../generator/changes/printAccept.ts'
import { aClass, aModule, aSurface } from '../../support/aSurface.ts'

const methods = (...names: string[]) =>
  names.map((name) => ({ name, forms: ['(): void'], docs: '', operations: [] }))

/** A client with `user` and `partner.user` below it, and what the package exports. */
const old = aSurface(
  {
    'index.ts': aModule({
      exports: { './client.ts': ['default', 'Client'], './partner.ts': ['*'], './user.ts': ['*'] }
    }),
    'client.ts': aModule({
      imports: { './partner.ts': ['PartnerClient'], './user.ts': ['UserClient'] },
      exports: { '': ['Client as default'] },
      classes: [aClass('Client', { children: { partner: 'PartnerClient', user: 'UserClient' } })]
    }),
    'partner.ts': aModule({
      classes: [
        aClass('PartnerClient', { children: { user: 'PartnerUserClient' }, methods: methods('list') }),
        aClass('PartnerUserClient', { methods: methods('create', 'delete') })
      ]
    }),
    'user.ts': aModule({ classes: [aClass('UserClient', { methods: methods('create') })] })
  },
  {
    subpaths: {
      '.': 'index.ts',
      './partner': 'partner.ts',
      './partner/user': 'partner.ts',
      './user': 'user.ts'
    }
  }
)

const gone = (kind: ChangeKind, name: string, reason = 'It is gone.'): Change =>
  changeOf({ kind, name, reason, place: 'x', level: 'major', decidedBy: 'probe' })

const textsOf = (changes: readonly Change[], hasSection = false): readonly string[] => {
  const section = hasSection ? ({ kind: 'list', indent: '    ' } as const) : ({ kind: 'absent' } as const)
  const value = parse(printAccept({ changes, old, version: '0.2.0', section }))
  return (hasSection ? value : value.accept).flatMap((entry: { changes: string[] }) => entry.changes)
}

describe('printAccept', () => {
  it('takes one pattern for all methods below a resource that is gone', () => {
    const changes = ['partner.list', 'partner.user.create', 'partner.user.delete'].map((name) =>
      gone('method/removed', `client.${name}`)
    )
    expect(textsOf(changes)).toEqual(['method/removed client.partner.**'])
  })

  it('takes no pattern that a method fits which remains', () => {
    const changes = ['create', 'delete'].map((name) => gone('method/removed', `client.partner.user.${name}`))
    expect(textsOf(changes)).toEqual(['method/removed client.partner.user.**'])
    expect(textsOf(changes.slice(0, 1))).toEqual(['method/removed client.partner.user.create'])
  })

  it('takes the beginning of a name for exports, and a path for subpaths', () => {
    expect(
      textsOf([
        gone('export/removed', 'PartnerClient'),
        gone('export/removed', 'PartnerUserClient'),
        gone('subpath/removed', './partner'),
        gone('subpath/removed', './partner/user')
      ])
    ).toEqual(['export/removed Partner*', 'subpath/removed ./partner/**'])
  })

  it('accepts every other change by its name and its reason, so that another one is not accepted with it', () => {
    const one = gone('value/removed', 'Bot.model', '"a" is no longer accepted.')
    const two = gone('value/removed', 'Bot.model', '"b" is no longer accepted.')
    const texts = textsOf([one])
    expect(texts).toEqual(['value/removed Bot.model: "a" is no longer accepted.'])
    expect(texts.some((text) => accepts(text, two, 'pkg'))).toBe(false)
    expect(textsOf([one, two])).toHaveLength(2)
  })

  it.each(['Bot."a: b"', 'Bot."*"', 'Bot."# c"', 'Bot["-"]{}|x'])(
    'accepts a change whose name has signs of YAML or of a pattern: %s',
    (name) => {
      const change = gone('field/removed', name)
      const texts = textsOf([change])
      expect(texts.some((text) => accepts(text, change, 'pkg'))).toBe(true)
      expect(texts.some((text) => accepts(text, gone('field/removed', 'Bot.other'), 'pkg'))).toBe(false)
    }
  )

  it('writes a list without its key for a file that has the key already', () => {
    expect(textsOf([gone('field/removed', 'Bot.name')], true)).toEqual(['field/removed Bot.name'])
  })
})

describe('lines that are pasted into sdk.yaml', () => {
  const entry = { changes: ['type/changed A'], reason: 'Nobody used it.', for: '0.2.0' }
  const listed = '- changes:\n    - type/changed A\n  reason: Nobody used it.\n  for: 0.2.0\n'
  const changes = [gone('type/changed', 'B', 'It is otherwise.')]
  const paste = (text: string, entries: readonly object[]): string =>
    printAccept({ changes, old, version: '0.2.0', section: acceptSection(text, entries) })

  it.each(['', '  ', '    '])('follow an entry that is indented by %j', (indent) => {
    const list = listed.replace(/^(?=.)/gm, indent)
    for (const head of ['accept:', 'accept: # What users know.', '"accept":\n\n  # Words of a person.']) {
      const text = `package: {}\n${head}\n${list}`
      const { accept } = parse(`${text}${paste(text, [entry])}`)
      expect(accept).toEqual([
        entry,
        expect.objectContaining({ changes: ['type/changed B: It is otherwise.'] })
      ])
    }
  })

  it.each([
    { text: 'accept: []\n', entries: [] },
    { text: 'accept:\n', entries: [] },
    { text: 'accept:\nother:\n  - 1\n', entries: [] },
    { text: `accept: [${JSON.stringify(entry)}]\n`, entries: [entry] }
  ])('take the place of $text', ({ text, entries }) => {
    expect(acceptSection(text, entries)).toEqual({ kind: 'line', entries })
    const { accept } = parse(paste(text, entries))
    expect(accept).toEqual([...entries, expect.objectContaining({ for: '0.2.0' })])
  })

  it('are a section of their own if there is none', () => {
    expect(paste('package: {}\n# accept: later\n', [])).toMatch(/^accept:\n/)
  })
})
