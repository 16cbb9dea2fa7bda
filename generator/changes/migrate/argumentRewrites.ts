/** Arguments that are fields of a request here. */
import { ts } from './library.ts'
import { textOf, type Rewriting } from './rewriting.ts'

/** An argument that stays, or those that become fields of one object. */
type Group = readonly { readonly name: string; readonly isSpread: boolean }[] | null

/** `datasetId, { search }`: the second argument becomes the field `search`. */
function groupsOf(pattern: string): readonly Group[] {
  return (pattern.match(/\{[^}]*\}|[^,{}]+/g) ?? []).flatMap((part): readonly Group[] => {
    const text = part.trim()
    if (text === '') return []
    if (!text.startsWith('{')) return [null]
    const fields = text.slice(1, -1).split(',')
    return [
      fields.map((field) => ({
        name: field.trim().replace(/^\.\.\./, ''),
        isSpread: field.trim().startsWith('...')
      }))
    ]
  })
}

/** Rewrites the arguments of a call by the pattern of its method; false if they cannot be told apart. */
export function rewriteArguments(
  rewriting: Rewriting,
  pattern: string,
  args: readonly ts.Expression[]
): boolean {
  const groups = groupsOf(pattern)
  if (groups.every((group) => group === null)) return true
  if (args.some((argument) => ts.isSpreadElement(argument))) return false
  let index = 0
  for (const group of groups) {
    const given = args.slice(index, index + (group?.length ?? 1))
    index += group?.length ?? 1
    const [first] = given
    // A program that is moved in part has the object already.
    if (group === null || first === undefined || isObject(rewriting, first)) continue
    for (const [at, argument] of given.entries()) {
      const field = group[at]
      if (field === undefined) continue
      const open = at === 0 ? '{ ' : ''
      if (field.isSpread && isFilled(argument)) unwrap(rewriting, argument, open)
      else
        insert(rewriting, argument.getStart(rewriting.file), `${open}${labelOf(rewriting, field, argument)}`)
    }
    insert(rewriting, (given.at(-1) ?? first).end, ' }')
  }
  return true
}

function labelOf(
  rewriting: Rewriting,
  { name, isSpread }: { readonly name: string; readonly isSpread: boolean },
  argument: ts.Expression
): string {
  if (isSpread) return '...'
  return textOf(rewriting, argument) === name ? '' : `${name}: `
}

function isObject({ checker }: Rewriting, node: ts.Expression): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
  return ts.isObjectLiteralExpression(node) || (type.flags & ts.TypeFlags.Object) !== 0
}

function isFilled(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(node) && node.properties.length > 0
}

/** Leaves the fields of an object literal without its braces. */
function unwrap(rewriting: Rewriting, node: ts.Expression, open: string): void {
  const { file, edit } = rewriting
  if (!ts.isObjectLiteralExpression(node)) return
  const [first, last] = [node.properties[0], node.properties.at(-1)]
  if (first === undefined || last === undefined) return
  edit({ start: node.getStart(file), end: first.getStart(file), text: open })
  edit({ start: last.end, end: node.end, text: '' })
}

function insert({ edit }: Rewriting, at: number, text: string): void {
  edit({ start: at, end: at, text })
}
