/** The module that tells the mock of a package what the service is: types of its operations, and the table of its document. */
import type { Answer, Api, StreamEvents, TypeUse } from '../../../model/api.ts'
import { keeperOf } from '../../../model/takenEntries.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { literal } from '../words/literal.ts'
import { treeOf } from '../../../model/everyResource.ts'
import { formerNames, placedActions } from './placedActions.ts'
import { pageType } from './pageType.ts'
import { tableText } from './table.ts'

/** The module in finished words. */
export interface TestingServiceView {
  readonly answers: readonly TypeView[]
  readonly events: readonly TypeView[]
  readonly table: Printed
  /** Whether an answer or an event has an exported type. */
  readonly namesTypes: boolean
}

interface TypeView {
  readonly name: Printed
  readonly type: Printed
}

/** Whether a package has the entry `testing`: a resource of that name keeps it. */
export function hasTesting(api: Api): boolean {
  return treeOf(api).length > 0 && keeperOf('testing', api.resources) === null
}

/** The view of the module. */
export function testingServiceView(api: Api): TestingServiceView {
  const byName = new Map<string, readonly Answer[]>()
  for (const { name: called, action } of [...placedActions(treeOf(api)), ...formerNames(api)])
    byName.set(called, [...(byName.get(called) ?? []), action.answer])
  const typesOf = (ofOne: (answer: Answer, api: Api) => Printed): readonly TypeView[] =>
    [...byName].map(([called, answers]) => ({
      name: literal(called),
      type: union(answers.map((answer) => ofOne(answer, api)))
    }))
  const answers = typesOf(answerType)
  const events = typesOf(eventType).filter(({ type }) => type !== never)
  const namesTypes = [...answers, ...events].some(({ type }) => /\btypes\./.test(type))
  return { answers, events, table: tableText(api), namesTypes }
}

/** The view of a module that declares the same names and holds no operation. */
export const emptyServiceView: TestingServiceView = {
  answers: [],
  events: [],
  table: code`{}`,
  namesTypes: false
}

/** The type of what does not exist. */
const never = code`never`

function union(types: readonly Printed[]): Printed {
  return row([...new Set(types)], ' | ')
}

function answerType(answer: Answer, api: Api): Printed {
  switch (answer.kind) {
    case 'value':
      return formType(answer.form)
    case 'choice':
      return formType(answer.usual.form)
    case 'page':
      return pageType(answer, api, typeOf(answer.item))
    case 'both':
      return formType(answer.value.form)
    case 'stream':
      return never
    case 'passThrough':
      return code`unknown`
    default:
      return answer satisfies never
  }
}

function formType(form: Extract<Answer, { readonly kind: 'value' }>['form']): Printed {
  switch (form.kind) {
    case 'json':
      return typeOf(form.type)
    case 'nothing':
      return code`null`
    case 'text':
    case 'binary':
    case 'any':
      return code`unknown`
    default:
      return form satisfies never
  }
}

function eventType(answer: Answer, api: Api): Printed {
  switch (answer.kind) {
    case 'page':
    case 'both':
    case 'stream':
      return answer.stream === null
        ? code`never`
        : eventsType(answer.stream.events, answer.stream.convention, api)
    case 'value':
    case 'choice':
    case 'passThrough':
      return never
    default:
      return answer satisfies never
  }
}

function eventsType(events: StreamEvents, convention: string, { streams }: Api): Printed {
  switch (events.kind) {
    case 'items': {
      const style = streams.find(({ name: own }) => own === convention)
      const fields = [
        code`${literal(style?.discriminator ?? 'type')}: ${literal(style?.item ?? 'item')}`,
        code`${literal(style?.payload ?? 'data')}: ${typeOf(events.item)}`
      ]
      return code`{ ${row(fields, '; ')} }`
    }
    case 'declared':
      return typeOf(events.type)
    case 'any':
      return code`unknown`
    default:
      return events satisfies never
  }
}

function typeOf(use: TypeUse): Printed {
  return use.kind === 'named' ? code`types.${name(use.name)}` : code`unknown`
}
