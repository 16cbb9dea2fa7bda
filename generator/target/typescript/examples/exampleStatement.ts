/** What a program does with the answer of an example call. */
import type { Action, Answer, Value } from '../../../model/api.ts'
import type { Resolve } from '../types/shapes.ts'
import { shapeOf } from '../types/shapes.ts'
import { code, type Printed } from '../words/doors.ts'
import { referenceToComponent } from '../../../ground/component.ts'

/** Statements around a call, which a program can run as they are; they print what came unless a reader needs no more than the call. */
export function exampleStatement(
  { answer }: Pick<Action, 'answer'>,
  call: Printed,
  resolve: Resolve,
  prints = true
): Printed {
  switch (answer.kind) {
    case 'value':
      return valueStatement(answer, call, resolve, prints)
    case 'choice':
      return valueStatement(answer.usual, call, resolve, prints)
    case 'both':
      return valueStatement(answer.value, call, resolve, prints)
    case 'page':
      return code`for await (const item of ${call}) console.log(item)`
    case 'stream':
      return code`for await (const event of ${call}) console.log(event)`
    case 'passThrough':
      return code`const response = await ${call}${printed('response.status', prints)}`
    default:
      return answer satisfies never
  }
}

function valueStatement(value: Value, call: Printed, resolve: Resolve, prints: boolean): Printed {
  if (value.form.kind === 'nothing') return code`await ${call}`
  return hasOnlyId(value, resolve)
    ? code`const { id } = await ${call}${printed('id', prints)}`
    : code`const answer = await ${call}${printed('answer', prints)}`
}

/** The statement that prints what a call gave. */
function printed(what: 'id' | 'answer' | 'response.status', prints: boolean): Printed {
  const words = { id: code`id`, answer: code`answer`, 'response.status': code`response.status` }
  return prints ? code`\nconsole.log(${words[what]})` : code``
}

/** Whether the answer is the id of a row and nothing else. */
function hasOnlyId(value: Value, resolve: Resolve): boolean {
  const names = fieldsOf(value, resolve)
  return names.length === 1 && names[0] === 'id'
}

/** Whether awaiting gives an object with an id. */
export function hasId(answer: Answer, resolve: Resolve): boolean {
  return answer.kind === 'value' && fieldsOf(answer, resolve).includes('id')
}

function fieldsOf({ form, nullable }: Value, resolve: Resolve): readonly string[] {
  if (nullable || form.kind !== 'json') return []
  const schema =
    form.type.kind === 'named' ? { $ref: referenceToComponent(form.type.name) } : form.type.schema
  return Object.keys(shapeOf(schema, resolve)?.properties ?? {})
}
