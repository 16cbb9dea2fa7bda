import { expect, test } from 'vitest'
import { printTypes } from '../../generator/target/typescript/types/typeText.ts'
import { committedDocument, modelOfDocument } from '../support/revisions.ts'
import { complaintsIn } from './compile.ts'

/** A program over the events of a completion; the compiler must refuse exactly the lines that say so. */
const program = [
  `import type { ConversationCompleteEvent, ConversationCompleteStatelessEvent } from './types.ts'`,
  `declare const event: ConversationCompleteEvent | ConversationCompleteStatelessEvent`,
  `const { type, data } = event`,
  `if (event.type === 'operationBegin') event.data.action.id.trim()`,
  `if (event.type === 'compactionEnd') event.data.success.valueOf()`,
  `if (event.type === 'audio') event.data.format.sampleRate.toFixed()`,
  `if (event.type === 'progressReport') event.data.eta?.toFixed()`,
  `if (event.type === 'progressReport') event.data.eta.toFixed() // refused`,
  `if (event.type === 'receiveResult') event.data.end.reason.trim()`,
  `if (event.type === 'waitForChannelMessageBegin') event.data.function.name.trim()`,
  `if (event.type === 'waitForChannelMessageBegin') event.data.message // refused`,
  `if (event.type === 'completeBegin') event.data.iteration.toFixed()`,
  `if (type === 'waitForChannelMessageEnd') { const channel: string = data.channel; const message: unknown = data.message; void [channel, message] }`,
  `if (type === 'sendResult') data.entities[0]?.begin.toFixed()`,
  `if (type === 'send_result') data // refused`
]

test('events that only the server knows narrow like those of the document', async () => {
  const { api } = modelOfDocument(committedDocument())
  const types = [...(await printTypes(api.types)).values()].map(({ text }) => text).join('\n')
  const complaints = complaintsIn({ 'types.ts': types, 'program.ts': program.join('\n') })
  const refused = program.flatMap((line, index) => (line.endsWith('// refused') ? [index + 1] : []))
  expect(
    [...(complaints['program.ts'] ?? new Map())]
      .map(([line, message]) => `${line}: ${message}`)
      .filter((said) => !refused.some((line) => said.startsWith(`${line}: `)))
  ).toEqual([])
  expect([...(complaints['program.ts']?.keys() ?? [])].sort((left, right) => left - right)).toEqual(refused)
})
