import type { Operation, Role, ShortOperation, Table } from './table.ts'

const roles: readonly Role[] = ['list', 'search', 'fetch', 'create', 'clone', 'update', 'delete', 'ensure']

/** The operations of a table with what follows from their paths. */
export function operationsOf({ operations, pages }: Table): readonly Operation[] {
  return operations.map((operation) => ({
    ...whole(operation),
    ...(pages[operation.page ?? -1]?.by === 'link' && { linked: true as const })
  }))
}

function whole({ n, m = 'POST', c, role, ...rest }: ShortOperation): Operation {
  const segments = rest.p.split('/').slice(1)
  const words = segments.filter((segment) => !segment.startsWith('{'))
  const last = segments.findLastIndex((segment) => !segment.startsWith('{'))
  const own = role ?? roles.find((each) => each === words.at(-1)) ?? null
  return { ...rest, n: n ?? words.join('.'), m, c: c ?? last, role: own === '' ? null : own }
}
