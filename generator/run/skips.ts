/** Which operations sdk.yaml leaves out: by what they are called, and by what they were when a run left them out. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { keyInLine } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import { withoutParameterNames, type OperationNames } from '../read/skip.ts'

/** Method and path, with the names of parameters erased, of operations that a run left out, by the lines that name their ids. */
export type SkippedRoutes = Readonly<Record<string, string>>

export interface Skips {
  /** Whether a line leaves an operation out; `present` has every name by which a line may name an operation of the document. */
  leavesOut(operation: OperationNames, present: ReadonlySet<string>): boolean
  /** The names of the lines that left an operation out. */
  readonly used: ReadonlySet<string>
  /** What the lock is to remember: what a line named stays as long as the line does. */
  remembered(): SkippedRoutes
  /** What there is to say of the lines that left an operation out. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The lines of sdk.yaml that leave operations out; `before` is what the lock remembers of them. */
export function skipsOf(decisions: Decisions | null, before: SkippedRoutes): Skips {
  const used = new Set<string>()
  const routes = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const lines = decisions?.skipping ?? []
  const isSkipped = (name: string): boolean => decisions?.take('operations', name)?.skip === true
  const former = ({ route, id }: OperationNames, present: ReadonlySet<string>): string | undefined => {
    const erased = withoutParameterNames(route)
    return lines.find((line) => {
      if (present.has(line) || used.has(line)) return false
      // Whether an id that follows from the path is still the same is known once the document was read.
      return isRoute(line)
        ? withoutParameterNames(line) === erased
        : id !== null && valueAt(before, line) === erased
    })
  }
  return {
    used,
    diagnostics,
    leavesOut({ route, id }, present) {
      const names = [route, ...(id === null ? [] : [id])]
      const [by] = names.filter(isSkipped)
      const line = by ?? former({ route, id }, present)
      if (line === undefined || decisions === null) return false
      used.add(line)
      if (!isRoute(line)) routes.set(line, withoutParameterNames(route))
      diagnostics.push(
        ...(by === undefined
          ? [calledOtherwise(line, isRoute(line) ? route : (id ?? route), decisions)]
          : linesInVain(names, by, decisions))
      )
      return true
    },
    remembered: () =>
      Object.fromEntries(
        lines.flatMap((line) => {
          const route = routes.get(line) ?? (isRoute(line) ? undefined : valueAt(before, line))
          return route === undefined ? [] : [[line, route] as const]
        })
      )
  }
}

/** Whether a line names an operation by method and path. */
function isRoute(line: string): boolean {
  return /^\S+ \//.test(line)
}

function calledOtherwise(line: string, now: string, { placeOf }: Decisions): Diagnostic {
  const entry = diagnostic(
    'config/former',
    placeOf(['operations', line], 'key'),
    `operations.${line}: ${line} is called ${now} now, and the line is read so.`,
    `Write ${keyInLine(now)}.`
  )
  return { ...entry, severity: 'news' }
}

/** The lines that decide something for an operation by another name than the one by which it is skipped. */
function linesInVain(names: readonly string[], by: string, decisions: Decisions): readonly Diagnostic[] {
  return names.flatMap((name) => {
    const line = decisions.take('operations', name)
    if (line === undefined || line.skip === true) return []
    const entry = diagnostic(
      'config/unused',
      decisions.placeOf(['operations', name], 'key'),
      `operations.${name} decides nothing: operations.${by} skips the operation.`,
      'Remove one of the two lines.'
    )
    return [{ ...entry, severity: 'warning' as const }]
  })
}
