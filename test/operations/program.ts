/** A program that calls every operation with literal arguments, so that a compiler judges them against the emitted types. */
import { givenOf, pairs, wishesOf } from './calls.ts'
import { nameOf, operations, type Operation } from './document.ts'
import type { Wish } from './schemas.ts'

/** The text of the program; it stands beside the folder `generated`. */
export function programText(): string {
  const calls = operations.flatMap((operation) =>
    wishesOf(operation).map((wish) => callOf(operation, wish, []))
  )
  const collections = pairs.flatMap(({ collection }) =>
    wishesOf(collection).map((wish) => callOf(collection, wish, [null]))
  )
  return [
    `import { ChatBotKit } from './generated/src/index.ts'`,
    '',
    'export const client = new ChatBotKit()',
    ...calls,
    ...collections,
    ''
  ].join('\n')
}

function callOf(operation: Operation, wish: Wish, place: readonly null[]): string {
  const { ids, input, options } = givenOf(operation, wish)
  const args = [...ids, ...place, input, options]
  const given = args.slice(0, args.findLastIndex((value) => value !== undefined) + 1)
  return `void client.${nameOf(operation)}(${given.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`
}
