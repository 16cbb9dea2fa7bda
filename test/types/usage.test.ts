import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { complaintsIn } from './compile.ts'
import { programs, type Program } from './programs.ts'

const index = join(root, 'generated/src/index.ts')

/** What every program starts with; one line. */
const head = `import { type BotConfig, type BotRef, type CallOptions, type Message, ChatBotKit, isUnknownEvent } from '${index}'; import type * as T from '${index}'; declare const client: ChatBotKit; type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false; function same<A, B>(_: Same<A, B>): void {}`

/** Each program is a module of its own; all are compiled as one. */
const complaints = complaintsIn(
  Object.fromEntries(programs.map((program, index) => [fileOf(index), textOf(program)]))
)

test.each(programs.map((program, index) => ({ ...program, index })))('$name', ({ lines, index }) => {
  const said = [...(complaints[fileOf(index)] ?? [])].map(([line, message]) => ({
    line: lines[line - 2],
    message
  }))
  const refused = lines.filter(isRefused)
  expect(said.filter(({ line }) => line === undefined || !isRefused(line))).toEqual([])
  expect(
    refused.filter((line) => !said.some((one) => one.line === line && one.message.includes(reasonOf(line))))
  ).toEqual([])
})

function fileOf(index: number): string {
  return `program${index}.ts`
}

function textOf({ lines }: Program): string {
  return [
    head,
    ...lines,
    'export {}; void [client, isUnknownEvent, same, null! as [BotConfig, BotRef, CallOptions, Message, T.Bot]]'
  ].join('\n')
}

function isRefused(line: string): boolean {
  return / \/\/ refused(: |$)/.test(line)
}

/** What the compiler has to say of a line, where the line tells it. */
function reasonOf(line: string): string {
  return line.split('// refused: ')[1] ?? ''
}
