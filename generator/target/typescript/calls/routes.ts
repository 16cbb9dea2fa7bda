/** How a call names its operation: by id and route, with what differs from the rule that holds for its verb. */
import type { Action, Api } from '../../../model/api.ts'
import { compareText } from '../../../ground/text.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import { columns } from '../words/docs.ts'
import { code, lines, type Printed } from '../words/doors.ts'
import type { Imports } from '../words/imports.ts'
import { literal, Verbatim } from '../words/literal.ts'
import { importFields, none, operationFields, pathTemplate, type OperationFields } from './descriptor.ts'
import type { PackageContext } from './context.ts'
import { streamIn } from '../../../model/answers.ts'
import { eventListsOf, usualEventsOf } from './eventLists.ts'

/** What a rule may say. */
const ruled = ['retry', 'limit', 'page', 'stream'] as const

/** A rule is part of every bundle, so it has to serve this many operations. */
const fewest = 3

type Whole = Pick<PackageContext, 'api' | 'eventLists'>

type Rule = Partial<Record<(typeof ruled)[number], unknown>>

/** Rules by the last literal of a path, as the runtime reads it. */
export type Rules = ReadonlyMap<string, Rule>

const known = new WeakMap<Api, Rules>()

/** What holds for more than half of the operations of a verb, if they are enough. */
export function rulesOf(api: Api): Rules {
  const rules = known.get(api) ?? findRules(api)
  known.set(api, rules)
  return rules
}

function findRules(api: Api): Rules {
  const lists = eventListsOf(api)
  const byVerb = new Map<string, OperationFields[]>()
  for (const { action } of everyAction(treeOf(api))) {
    const verb = verbOf(action)
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), operationFields(action, lists)])
  }
  const rules = [...byVerb].map(([verb, operations]) => [verb, ruleOf(operations)] as const)
  return new Map(
    rules
      .filter(([, rule]) => Object.keys(rule).length > 0)
      .sort(([left], [right]) => compareText(left, right))
  )
}

function ruleOf(operations: readonly OperationFields[]): Rule {
  const found = ruled.flatMap((field) => {
    const given = operations.map((each) => each[field]).filter((value) => value !== undefined)
    const usual = given.find((value) => {
      const alike = given.filter((other) => literal(other) === literal(value)).length
      return alike >= fewest && alike > operations.length / 2
    })
    return usual === undefined ? [] : [[field, usual] as const]
  })
  return Object.fromEntries(found)
}

/** The last literal of a path. */
function verbOf(action: Action): string {
  return /.*\/([^/{]+)/s.exec(pathTemplate(action))?.[1] ?? ''
}

/** The rules as an object literal. */
export function rulesText(api: Api): Printed {
  return literal(Object.fromEntries(rulesOf(api)))
}

/** What an operation says beside its id and its route. */
export function differencesOf(action: Action, { api, eventLists }: Whole): OperationFields {
  const { id: _, method: __, path: ___, ...own } = operationFields(action, eventLists)
  const rule = rulesOf(api).get(verbOf(action)) ?? {}
  const ofRule = ruled.flatMap((field) => {
    if (rule[field] === undefined) return []
    const value = field === 'retry' ? action.retry : (own[field] ?? new Verbatim(none))
    return [[field, literal(value) === literal(rule[field]) ? undefined : value] as const]
  })
  const events = isUsual(action, api) ? undefined : own['events']
  const all = Object.entries({ ...own, events, ...Object.fromEntries(ofRule) })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

/** True if the convention of its stream says which events an action sends. */
function isUsual({ answer }: Action, api: Api): boolean {
  return usualEventsOf(api).has(streamIn(answer)?.convention ?? '')
}

/** The words of a call's operation: `more` is empty if nothing differs from the rule. */
export interface RouteWords {
  readonly id: Printed
  readonly address: Printed
  readonly more: Printed
}

/** How a call names the operation of an action; imports what that uses. */
export function routeOf(action: Action, whole: Whole, imports: Imports): RouteWords {
  const differences = differencesOf(action, whole)
  imports.value(code`route`, code`service.ts`)
  importFields(differences, imports)
  const more = literal(differences)
  return {
    id: literal(action.id),
    address: literal(`${action.method} ${pathTemplate(action)}`),
    more: more === '{}' ? code`` : more
  }
}

/** `route('fetchBot', 'GET /bot/{botId}/fetch')`. */
export function routeText({ id, address, more }: RouteWords, given = address): Printed {
  return more === '' ? code`route(${id}, ${given})` : code`route(${id}, ${given}, ${more})`
}

/**
 * The statements of a method that makes one call, in as few lines as fit: an argument a line is harder to read. A function that the call
 * goes through is around it.
 */
export function callText(
  call: Printed,
  words: RouteWords,
  given: Printed,
  through: Printed | null = null
): Printed {
  const [whole, apart] = [routeText(words), routeText(words, code`address`)]
  const address = code`const address = ${words.address}`
  const answer = (operation: Printed): Printed => {
    const made = code`${call}(this, ${operation}, ${given})`
    return code`return ${through === null ? made : code`${through}(${made})`}`
  }
  const parted = [code`const operation = ${whole}`, answer(code`operation`)]
  const layouts = [
    [answer(whole)],
    parted,
    [address, answer(apart)],
    [address, code`const operation = ${apart}`, answer(code`operation`)]
  ]
  const fits = (line: Printed): boolean => line.length + '    '.length <= columns
  return lines(layouts.find((layout) => layout.every(fits)) ?? parted)
}
