/** Finds helpers and their functions by the names that sdk.yaml gives them. */
import { fail } from '../../../ground/diagnostics.ts'
import { nearNames } from '../../../ground/nearest.ts'
import type { HelperFunction, HelperModules } from './helperFunctions.ts'

/** Where a line of sdk.yaml is, by the keys that lead to it. */
export type PlaceOf = (path: readonly string[]) => string

export interface HelperFinder {
  /** The path of a helper in the folder of helpers. */
  path(helper: string): string
  /** What a helper exports by name. */
  exports(helper: string): readonly string[]
  /** Refuses needs that lack an operation of the helper. */
  checkNeeds(helper: string, needs: readonly string[]): void
  /** The function that a line below `helpers` names. */
  function(helper: string, exported: string, line: readonly string[]): HelperFunction
  /** The same for a function that makes a call: it returns a class whose type arguments are what the operation answers. */
  call(helper: string, exported: string, line: readonly string[]): HelperFunction
}

const dotted: PlaceOf = (path) => `sdk.yaml ${path.join('.')}`

/** A finder among these helpers, which refuses any other name with the place of its line. */
export function findHelper(modules: HelperModules, placeOf: PlaceOf = dotted): HelperFinder {
  const module = (helper: string) =>
    modules.get(helper) ??
    missing(placeOf(['helpers', helper]), `There is no helper ${helper}`, helper, [...modules.keys()])
  const find: HelperFinder['function'] = (helper, exported, line) => {
    const { functions } = module(helper)
    const found = functions.find((each) => each.name === exported)
    if (found !== undefined) return found
    const what = `The helper ${helper} exports no function ${exported}`
    const names = functions.map((each) => each.name)
    return missing(placeOf(['helpers', helper, ...line]), what, exported, names)
  }
  return {
    path: (helper) => module(helper).path,
    exports: (helper) => module(helper).exports,
    checkNeeds(helper, needs) {
      const lacking = module(helper).operations.find((id) => !needs.includes(id))
      if (lacking === undefined) return
      fail(
        'config/function',
        placeOf(['helpers', helper]),
        `The helper ${helper} calls the operation ${lacking}, which its needs do not list.`,
        `Add ${lacking} to helpers.${helper}.needs.`
      )
    },
    function: find,
    call(helper, exported, line) {
      const declared = find(helper, exported, line)
      const takesInput = declared.parameters.some((parameter) => parameter.name === 'input')
      if (declared.contents.length > 0 && takesInput) return declared
      return fail(
        'config/function',
        placeOf(['helpers', helper, ...line]),
        `The function ${exported} of the helper ${helper} makes no call.`,
        'Name a function that takes resource, operation, ids, input and options, and returns a class with type arguments.'
      )
    }
  }
}

function missing(place: string, what: string, wanted: string, known: readonly string[]): never {
  const [near] = nearNames(wanted, known)
  const meant = near === undefined ? '' : ` Did you mean ${near}?`
  const fix = `Name one of these: ${known.toSorted().join(', ')}.`
  return fail('config/function', place, `${what}.${meant}`, fix)
}
