/** What became of each scenario. */
export type Result =
  | { readonly kind: 'pass' }
  /** The conversion lost what the scenario is about. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'miss'; readonly reason: string }

/** Results by the names of scenarios, in their order. */
export type Results = ReadonlyMap<string, Result>

export interface Count {
  readonly pass: number
  readonly miss: number
  readonly lost: number
}

export function countOf(results: Iterable<Result>): Count {
  const count = { pass: 0, miss: 0, lost: 0 }
  for (const { kind } of results) count[kind] += 1
  return count
}

/** One line for each scenario: what is kept and compared. */
export function textOf(results: Results): string {
  return [...results]
    .map(
      ([name, result]) =>
        `${result.kind} ${name}${result.kind === 'pass' ? '' : `: ${result.reason.replace(/\s+/g, ' ').trim()}`}\n`
    )
    .join('')
}

/** The results of a text that {@link textOf} made. */
export function readResults(text: string): Results {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, kind, name = '', reason = ''] = /^(pass|miss|lost) (\w+)(?:: (.*))?$/.exec(line) ?? []
      if (kind === undefined) return []
      return [[name, kind === 'miss' || kind === 'lost' ? { kind, reason } : { kind: 'pass' }] as const]
    })
  )
}
