import type { OtherDecisions } from '../decide/decisions.ts'
import { compareText } from '../ground/text.ts'
import type { Attached, Mount } from './api.ts'
import type { FormerIds } from './carriedLines.ts'

/** The helpers whose operations the document has all; the line of sdk.yaml that names another one is told by itself. */
export function mountsOf(
  { helpers }: OtherDecisions,
  operations: ReadonlySet<string>,
  leftOut: ReadonlySet<string> = new Set(),
  formerIds: FormerIds = new Map()
): readonly Mount[] {
  return Object.entries(helpers)
    .filter(([helper, { needs }]) => !leftOut.has(helper) && needs.every((id) => operations.has(id)))
    .sort(([left], [right]) => compareText(left, right))
    .map(([helper, { needs, calls, methods, statics, prepare }]) => ({
      helper,
      needs: [...new Set(needs)].sort(compareText),
      formerIds: [...formerIds]
        .filter(([, operation]) => needs.includes(operation))
        .map(([former, operation]) => ({ former, operation }))
        .sort((left, right) => compareText(left.former, right.former)),
      calls: Object.entries(calls).map(([operation, { call, event }]) => ({
        operation,
        function: call,
        events: event ?? null
      })),
      methods: Object.entries(methods).map(([dotted, own]) => {
        const path = dotted.split('.')
        return { resource: path.slice(0, -1), name: path.at(-1) ?? dotted, function: own }
      }),
      statics: Object.entries(statics).map(([name, own]) => ({ name, function: own })),
      prepare: prepare ?? null
    }))
}

/** What files of people add to resources that the document has; a line that names another one is told by itself. */
export function attachedOf({ mounts }: OtherDecisions, resources: ReadonlySet<string>): readonly Attached[] {
  return Object.entries(mounts)
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([dotted, target]) => {
      const path = dotted.split('.')
      const [at, name] = [path.slice(0, -1), path.at(-1) ?? dotted]
      const [module = '', exported = ''] = target.split('#')
      return at.length > 0 && !resources.has(at.join('.')) ? [] : [{ at, name, module, exported }]
    })
}
