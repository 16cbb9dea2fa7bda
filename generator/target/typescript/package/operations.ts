/** The operations that a helper calls, handed to it from the document: it writes no path and no convention itself. */
import type { Action } from '../../../model/api.ts'
import type { EventLists } from '../calls/eventLists.ts'
import { answerFacts } from '../calls/answerWords.ts'
import { importFields, operationFields, operationText } from '../calls/descriptor.ts'
import { eventOf, type HandedOperation } from './mounts.ts'
import { code, module, name, type Printed } from '../words/doors.ts'
import { importsOf, typesModule } from '../words/imports.ts'

/** One module of operations, in finished words. */
export interface OperationsView {
  readonly imports: readonly Printed[]
  readonly operations: readonly { readonly name: Printed; readonly type: Printed; readonly value: Printed }[]
  /** The exported type of the events of each operation that declares them. */
  readonly events: readonly { readonly name: Printed; readonly type: Printed }[]
}

/** What the text of an operation needs to know of the package. */
export interface OperationsContext {
  readonly lists: EventLists
  /** The home of every named type. */
  readonly homeOf: (type: string) => readonly string[]
}

/** The module that hands a helper its operations; helpers import it by the same path. */
export function operationsModule(helper: string): Printed<'module'> {
  return module(`operations/${helper}.ts`)
}

/** The view of the module of one helper. */
export function operationsView(
  helper: string,
  needs: readonly HandedOperation[],
  { lists, homeOf }: OperationsContext
): OperationsView {
  const imports = importsOf(operationsModule(helper))
  imports.type(code`Operation`, code`runtime/index.ts`)
  for (const { action } of needs) {
    if (answerFacts(action.answer).stream !== undefined)
      imports.type(code`StreamStyle`, code`runtime/index.ts`)
    importFields(operationFields(action, lists), imports)
  }
  const events = needs.flatMap(({ id, action }) => {
    const event = eventOf(action)
    return event === null ? [] : [{ name: name(id), type: event }]
  })
  for (const { type } of events) imports.type(type, typesModule(homeOf(type)))
  return {
    imports: imports.lines(),
    operations: needs.map(({ id, action }) => ({
      name: name(id),
      type: typeOf(action),
      value: operationText(action, lists)
    })),
    events
  }
}

/** A helper that reads a stream can rely on its convention, or it does not compile. */
function typeOf({ answer }: Action): Printed {
  const { stream, events } = answerFacts(answer)
  if (stream === undefined) return code`Operation`
  return events === undefined
    ? code`Operation & { readonly stream: StreamStyle }`
    : code`Operation & { readonly stream: StreamStyle; readonly events: readonly string[] }`
}
