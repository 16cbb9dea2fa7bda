/** Prints a call as a program would write it: on one line if it fits, else with its last argument spread over lines. */
import { code, name, row, type Printed } from '../words/doors.ts'
import { laidOut, literal } from '../words/literal.ts'

/** `client.bot.create({ name: 'Support' })`. */
export function callLayout(path: readonly string[], given: readonly unknown[]): Printed {
  const callee = row(['client', ...path].map(name), '.')
  const before = given.slice(0, -1).map((value) => code`${literal(value)}, `)
  const head = code`${callee}(${row(before, '')}`
  const last = given.at(-1)
  return last === undefined ? code`${head})` : code`${head}${laidOut(last, head.length + 'await '.length)})`
}
