import { json, type Answered, type Call } from '../call.ts'
import { fill, type Values } from '../fill.ts'

/** What is known, as the document describes the answer; beside it what the service sends more, if the mock is to send that. */
export function shapedValue({ operation, world }: Call, known: Values, more: Values = {}): Values {
  const { undocumented } = world.behaviour
  const described = operation.a === undefined ? known : fill(operation.a, known, world.schemas, false)
  return { ...Object(described), ...(undocumented === true ? more : {}) }
}

/** The same as an answer. */
export function shaped(call: Call, known: Values, more: Values = {}): Answered {
  return json(shapedValue(call, known, more))
}
