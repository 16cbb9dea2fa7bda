/** A helper that reads a stream which the document no longer describes is left out and told, as if the operation were missing. */
import { expect, test } from 'vitest'
import { compileFaults } from '../../../generator/emit/compile.ts'
import { build } from '../../../generator/run/build.ts'
import { committedText } from '../../support/config.ts'
import { committedNames, committedSpec, toldOf } from '../../support/decided.ts'

interface Answer {
  content?: Record<string, unknown>
}

/** The committed document after a change of the answer of one operation. */
function changed(id: string, change: (answer: Answer) => void): string {
  const document = JSON.parse(committedSpec)
  const operations = Object.values<
    Record<string, { operationId: string; responses: Record<string, Answer> }>
  >(document.paths).flatMap((item) => Object.values(item))
  const answer = operations.find(({ operationId }) => operationId === id)?.responses['200']
  if (answer === undefined) throw new Error(`The document has no ${id}`)
  change(answer)
  return JSON.stringify(document)
}

const plain = (answer: Answer): void => {
  answer.content = {
    'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } }
  }
}

test.each([
  // sdk.yaml says that it streams; what it sends then is described nowhere.
  { id: 'completeConversationMessage', lacks: 'describes no events' },
  { id: 'subscribeChannelMessages', lacks: 'does not stream' }
])(
  'a helper is left out and told if $id no longer streams, and the package compiles',
  async ({ id, lacks }) => {
    const spec = changed(id, plain)
    expect(toldOf({ spec })).toContainEqual(
      expect.objectContaining({
        code: 'config/helper',
        severity: 'warning',
        place: expect.stringMatching(/^sdk\.yaml:\d+:\d+$/),
        message: `The helper follow is left out: the operation ${id} ${lacks}, which it needs.`
      })
    )
    const { files } = await build(
      { spec, place: 'spec.json', config: committedText, names: committedNames },
      'sdk.yaml',
      { formatted: new Map(), surface: null }
    )
    expect([...files.keys()].filter((path) => path.startsWith('src/helpers/follow'))).toEqual([])
    expect(compileFaults(files)).toEqual([])
  }
)

test('the committed document has every stream that helpers read', () => {
  expect(toldOf({}).filter(({ code }) => code === 'config/helper')).toEqual([])
})

test('an operation that gives a call its events is told if it describes none', () => {
  const told = toldOf({ spec: changed('completeConversation', plain) })
  expect(told).toContainEqual(
    expect.objectContaining({
      code: 'config/unused',
      severity: 'news',
      message:
        'helpers.follow.calls.dispatchConversation.event: The operation completeConversation describes no events, so that the call gives its own.'
    })
  )
})
