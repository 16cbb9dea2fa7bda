/** Orders the faults of a run as a reader mends them: those of one stage together, and of each kind the first ones. */
import type { Diagnostic } from '../ground/diagnostics.ts'

/** What is printed of faults: a heading if there are several stages, faults, and how many more there are of their kind. */
export type Shown =
  | { readonly kind: 'heading'; readonly text: string }
  | ({ readonly kind: 'fault' } & Said)
  | { readonly kind: 'more'; readonly text: string }

/** A fault, and how many others say the same of another place. */
export interface Said {
  readonly entry: Diagnostic
  readonly others: number
}

/** How many faults of one kind are printed: the first ones show the reason, and `--json` has all. */
const mostOfKind = 10

/** The stages of a run by the codes of their faults, in the order of the run. */
const stages: readonly (readonly [title: string, codes: RegExp])[] = [
  ['Reading', /^(?:input|document|repair)\//],
  ['Paths', /^path\//],
  ['Names', /^name\//],
  ['Types', /^output\/(?:invalid|compile)$/]
]

const otherStage = 'Decisions and records'

/** Warnings first, so that errors are where a reader looks; then what sdk.yaml says, because faults of the document may follow from it. */
export function shownFaults(diagnostics: readonly Diagnostic[]): readonly Shown[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const others = diagnostics.filter(({ severity }) => severity !== 'error')
  const groups = [otherStage, ...stages.map(([title]) => title)].flatMap((title) => {
    const own = errors.filter(({ code }) => stageOf(code) === title)
    return own.length === 0 ? [] : [{ title, own }]
  })
  return [
    ...shownWarnings(others),
    ...groups.flatMap(({ title, own }): readonly Shown[] => [
      ...(groups.length === 1 ? [] : [{ kind: 'heading' as const, text: `${title}: ${errorsText(own)}` }]),
      ...byKind(own.map((entry) => ({ entry, others: 0 })))
    ])
  ]
}

/** Those that say the same of several places as one, and of each kind the first ones. */
export function shownWarnings(diagnostics: readonly Diagnostic[]): readonly Shown[] {
  const said = new Map<string, Said>()
  for (const entry of diagnostics) {
    const words = JSON.stringify([entry.code, entry.message, entry.fix])
    const before = said.get(words)
    said.set(words, before === undefined ? { entry, others: 0 } : { ...before, others: before.others + 1 })
  }
  return byKind([...said.values()])
}

function stageOf(code: string): string {
  return stages.find(([, codes]) => codes.test(code))?.[0] ?? otherStage
}

/** Each kind together, in the order in which the kinds came. */
function byKind(all: readonly Said[]): readonly Shown[] {
  return [...new Set(all.map(({ entry }) => entry.code))].flatMap((code): readonly Shown[] => {
    const own = all.filter(({ entry }) => entry.code === code)
    const rest = own.length - mostOfKind
    const kind = code === 'output/stale' ? '' : ` × ${code}`
    return [
      ...own.slice(0, mostOfKind).map((said) => ({ kind: 'fault' as const, ...said })),
      ...(rest > 0
        ? [{ kind: 'more' as const, text: `… and ${rest} more${kind}; --json lists them all.` }]
        : [])
    ]
  })
}

/** How many errors there are, and of which kinds. */
export function errorsText(errors: readonly Diagnostic[]): string {
  const kinds = [...new Set(errors.map(({ code }) => code))].map(
    (code) => `${errors.filter((each) => each.code === code).length} × ${code}`
  )
  return `${errors.length} error${errors.length === 1 ? '' : 's'}: ${kinds.join(', ')}.`
}
