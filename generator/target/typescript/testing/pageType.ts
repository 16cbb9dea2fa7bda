import type { Api, Page } from '../../../model/api.ts'
import { code, row, type Printed } from '../words/doors.ts'
import { keyText, literal } from '../words/literal.ts'

/** A field of a page, by the names that lead to it. */
interface Field {
  readonly path: readonly string[]
  readonly type: Printed
  readonly required: boolean
}

/** What a script may give for a page: the fields that its convention names. */
export function pageType({ convention, itemsAt }: Page, { pages }: Api, item: Printed): Printed {
  const style = pages.find(({ name }) => name === convention)
  const items = itemsAt ?? style?.items ?? 'items'
  if (items === '') return code`${item}[]`
  const others: readonly (readonly [string | null | undefined, Printed])[] = [
    [style?.next, style?.numeric === true ? code`number | null` : code`string | null`],
    [style?.hasMore, code`boolean`],
    [style?.total, code`number`],
    [style?.totalPages, code`number`]
  ]
  const optional = others.flatMap(([name, type]) =>
    name == null ? [] : [{ path: stepsOf(name), type, required: false }]
  )
  return objectType([{ path: stepsOf(items), type: code`${item}[]`, required: true }, ...optional])
}

/** The names of a path with dots; a name may begin with a sign and have dots of its own. */
function stepsOf(path: string): readonly string[] {
  return path.startsWith('@') ? [path] : path.split('.')
}

function objectType(fields: readonly Field[]): Printed {
  const names = [...new Set(fields.map(({ path: [first = ''] }) => first))]
  const members = names.map((name) => {
    const own = fields.filter(({ path: [first] }) => first === name)
    const [only] = own.filter(({ path }) => path.length === 1)
    const inner = only?.type ?? objectType(own.map((field) => ({ ...field, path: field.path.slice(1) })))
    const mark = own.some(({ required }) => required) ? code`` : code`?`
    return code`${literalKey(name)}${mark}: ${inner}`
  })
  return code`{ ${row(members, '; ')} }`
}

/** Keys are in quotes, as those of the table are; the formatter takes those away that are not needed. */
function literalKey(name: string): Printed {
  return name === '__proto__' ? keyText(name) : literal(name)
}
