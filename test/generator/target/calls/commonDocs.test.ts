import { describe, expect, it } from 'vitest'
import type { Action, Api, Docs } from '../../../../generator/model/api.ts'
import { commonDocsOf } from '../../../../generator/target/typescript/calls/commonDocs.ts'
import { methodDocs } from '../../../../generator/target/typescript/calls/methodDocs.ts'
import { anAction, aResource, silent } from '../anAction.ts'
import { anApi } from '../anApi.ts'

const rate = 'Each request takes one unit.'

function apiOf(...actions: readonly Action[]): Api {
  return anApi({
    resources: [aResource('bot', actions.slice(0, 3)), aResource('team', actions.slice(3))],
    errors: [
      { code: 'LIMITS', status: 429, className: 'LimitError', retryable: false, docs: 'Too much.' },
      { code: 'NONE', status: 404, className: 'NotFoundError', retryable: false, docs: 'Nothing there.' },
      { code: 'OFTEN', status: 429, className: 'LimitError', retryable: false, docs: 'Too often.' }
    ]
  })
}

/** So many actions of one name that have the same docs and errors. */
function actions(count: number, docs: Partial<Docs>, errorCodes: readonly string[] = []): readonly Action[] {
  return Array.from({ length: count }, (_, index) =>
    anAction({ id: `list${index}`, name: 'list', docs: { ...silent, summary: 'List.', ...docs }, errorCodes })
  )
}

function docsOf(action: Action, api: Api): readonly [string | null, readonly string[]] {
  const { description, tags = [] } = methodDocs(action, api)
  return [description, tags.map(({ text }) => text)]
}

describe('a paragraph of the document', () => {
  it('a paragraph of the document on nine methods is said once, on the client, with the methods that it holds for', () => {
    const [own = anAction()] = actions(1, { description: `${rate}\n\nOf its own.` })
    const api = apiOf(own, ...actions(8, { description: rate }), ...actions(1, { description: 'Other.' }))
    expect(docsOf(own, api)).toEqual(['Of its own.', []])
    expect(commonDocsOf(api).lines).toContain(`- \`list\` (9 of 10): ${rate}`)
  })

  it('a paragraph of the document on eight methods stays on each of them', () => {
    const few = actions(8, { description: rate })
    expect(docsOf(few[0] ?? anAction(), apiOf(...few))).toEqual([rate, []])
    expect(commonDocsOf(apiOf(...few)).lines).toEqual([])
  })

  it('a paragraph of the document stays on a method that says nothing else', () => {
    const bare = actions(9, { summary: null, description: rate })
    expect(docsOf(bare[0] ?? anAction(), apiOf(...bare))).toEqual([rate, []])
    expect(commonDocsOf(apiOf(...bare)).lines).toEqual([])
  })

  it.each([
    ['a list', '- one\n- two'],
    ['a table', '| a | b |\n| - | - |'],
    ['code', '```ts\nlist()\n\nlist()\n```']
  ])('a paragraph of the document that is %s stays where it is', (_, description) => {
    const many = actions(9, { description })
    expect(docsOf(many[0] ?? anAction(), apiOf(...many))).toEqual([description, []])
  })
})

describe('an error', () => {
  it('an error of nine methods is named once, on the client', () => {
    const many = actions(9, {}, ['LIMITS', 'NONE'])
    const api = apiOf(...many)
    expect(docsOf(many[0] ?? anAction(), api)).toEqual([null, []])
    expect(commonDocsOf(api).lines).toEqual([
      '- `LimitError`: Too much.',
      '- `NotFoundError`: Nothing there.'
    ])
  })

  it('an error of eight methods is named on each of them, one line a class', () => {
    const few = actions(8, {}, ['LIMITS', 'NONE', 'OFTEN'])
    expect(docsOf(few[0] ?? anAction(), apiOf(...few))).toEqual([
      null,
      ['{NotFoundError} Nothing there.', '{LimitError} Too much.']
    ])
  })

  it('an error that differs from the common one of its class is named on its method', () => {
    const one = anAction({ errorCodes: ['OFTEN'], docs: { ...silent, summary: 'Create.' } })
    const api = apiOf(...actions(9, {}, ['LIMITS']), one)
    expect(docsOf(one, api)).toEqual([null, ['{LimitError} Too often.']])
  })
})
