/** Finds the operation of a document that an expected request is about. */
import type { Operation } from './document.ts'
import type { Expected } from './scenario.ts'

/** An operation with what the path of a request has for its variables. */
export interface Match {
  readonly operation: Operation
  /** Values of the path, decoded. */
  readonly ids: Readonly<Record<string, string>>
  /** Values of the address in front of it. */
  readonly server: Readonly<Record<string, string>>
}

/** The operations whose method and path fit, those with fewer variables before others. */
export function matchesOf(expected: Expected, operations: readonly Operation[]): readonly Match[] {
  return operations
    .flatMap((operation) => matchOf(expected, operation) ?? [])
    .toSorted((left, right) => variablesIn(left) - variablesIn(right))
}

function variablesIn({ ids }: Match): number {
  return Object.keys(ids).length
}

function matchOf(expected: Expected, operation: Operation): Match | null {
  if (operation.method !== expected.method) return null
  const names: { readonly place: 'ids' | 'server'; readonly name: string }[] = []
  const pattern = (place: 'ids' | 'server', template: string): string =>
    template
      .split(/(\{[^{}]+\})/)
      .map((piece) => {
        if (!piece.startsWith('{')) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        names.push({ place, name: piece.slice(1, -1) })
        return place === 'server' ? '([^/]+?)' : '(.+?)'
      })
      .join('')
  const path = (operation.path.split('?')[0] ?? '').replace(/\/$/, '')
  const source = `^${pattern('server', operation.prefix)}${pattern('ids', path)}/?$`
  const found = new RegExp(source).exec(withParams(expected))
  if (found === null) return null
  const values = { ids: {}, server: {} } as Record<'ids' | 'server', Record<string, string>>
  names.forEach(({ place, name }, index) => {
    values[place][name] = found[index + 1] ?? ''
  })
  const isKnown = Object.entries(values.server).every(
    ([name, value]) => operation.variables.get(name)?.includes(value) !== false
  )
  return isKnown ? { operation, ...values } : null
}

/** The path of a mock names a value as `:name`, which it has in its parameters. */
function withParams({ uri, params }: Expected): string {
  return uri
    .replace(/(?<!\\):([A-Za-z]\w*)/g, (whole, name: string) =>
      name in params ? encodeURIComponent(String(params[name])) : whole
    )
    .replaceAll('\\:', ':')
}
