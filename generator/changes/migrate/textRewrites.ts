/** Objects that are one text here: `{ name: 'a', config: { temperature: 1 } }` is `'a/temperature=1'`. */
import { ts } from './library.ts'
import { valueAt } from '../../ground/valueAt.ts'
import { hasComment, originOf, textOf, type Rewriting } from './rewriting.ts'

/** A part of a text: as it is written, or an expression whose value it is. */
type Part = { readonly kind: 'text' | 'value'; readonly text: string }

/** Rewrites every object of the file that stands where such a type is asked for. */
export function rewriteTexts(rewriting: Rewriting): void {
  const { leave, edit, file } = rewriting
  for (const node of rewriting.nodes) {
    if (ts.isObjectLiteralExpression(node)) {
      const form = formOf(rewriting, node)
      if (form === null) continue
      const parts = hasComment(rewriting, node.getStart(file), node.end)
        ? null
        : partsOf(rewriting, node, form)
      if (parts === null)
        leave(node, 'This object is one text here.', `Write a text of the form ${form.example}.`)
      else edit({ start: node.getStart(file), end: node.end, text: printed(rewriting, parts, node) })
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const value = ts.isPropertyAssignment(node) ? node.initializer : node.name
      const form = ts.isObjectLiteralExpression(value) ? null : formOf(rewriting, value)
      if (form !== null && isOwnObject(rewriting, value))
        leave(
          value,
          `${textOf(rewriting, value)} is an object, and is one text here.`,
          `Make a text of the form ${form.example}.`
        )
    }
  }
}

interface Form {
  readonly name: string
  readonly settings: string
  readonly example: string
}

/** How the text is made, if the type that is asked for at a place is one of those. */
function formOf(rewriting: Rewriting, node: ts.Expression): Form | null {
  const type = rewriting.checker.getContextualType(node)
  for (const each of type === undefined ? [] : typesIn(type)) {
    const form = formOfType(rewriting, each)
    if (form !== null) return form
  }
  return null
}

function formOfType(rewriting: Rewriting, type: ts.Type): Form | null {
  const origin = originOf(rewriting, type.symbol)
  const pattern = origin === null ? undefined : valueAt(rewriting.old.texts, origin.name)
  const [, name, settings] = /^\{(\w+)\}\/\{(\w+)\}$/.exec(pattern ?? '') ?? []
  if (name === undefined || settings === undefined) return null
  return { name, settings, example: `'${name}/key=value'` }
}

function typesIn(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

/** Whether a value may be an object of the program, whose type does not change with the types of the package. */
function isOwnObject(rewriting: Rewriting, node: ts.Expression): boolean {
  const { checker } = rewriting
  return typesIn(checker.getTypeAtLocation(node)).some(
    (each) => (each.flags & ts.TypeFlags.Object) !== 0 && formOfType(rewriting, each) === null
  )
}

function partsOf(rewriting: Rewriting, node: ts.ObjectLiteralExpression, form: Form): readonly Part[] | null {
  const fields = fieldsOf(node)
  const name = fields?.get(form.name)
  if (fields === null || name === undefined) return null
  const [first] = [partOf(rewriting, name)]
  const settings = fields.get(form.settings)
  if (settings === undefined) return fields.size === 1 && first !== null ? [first] : null
  if (fields.size !== 2 || first === null || !ts.isObjectLiteralExpression(settings)) return null
  const entries = fieldsOf(settings)
  if (entries === null) return null
  const parts: Part[] = [first]
  for (const [key, value] of entries) {
    const part = partOf(rewriting, value)
    if (part === null) return null
    // The other package leaves these out.
    if (part.kind === 'text' && ['', '0', 'false'].includes(part.text)) continue
    parts.push({ kind: 'text', text: `/${key}=` }, part)
  }
  return parts
}

/** The fields of an object with their values; null if it has anything else in it. */
function fieldsOf(node: ts.ObjectLiteralExpression): ReadonlyMap<string, ts.Expression> | null {
  const found = new Map<string, ts.Expression>()
  for (const property of node.properties) {
    const { name } = property
    if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return null
    if (ts.isPropertyAssignment(property)) found.set(name.text, property.initializer)
    else if (ts.isShorthandPropertyAssignment(property)) found.set(name.text, property.name)
    else return null
  }
  return found
}

function partOf(rewriting: Rewriting, node: ts.Expression): Part | null {
  const { checker } = rewriting
  const { TypeFlags: flags, SyntaxKind: kinds } = ts
  if (ts.isStringLiteralLike(node)) return { kind: 'text', text: node.text }
  if (ts.isNumericLiteral(node) || node.kind === kinds.TrueKeyword || node.kind === kinds.FalseKeyword)
    return { kind: 'text', text: textOf(rewriting, node) }
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
    return { kind: 'text', text: textOf(rewriting, node) }
  const simple = flags.StringLike | flags.NumberLike | flags.BooleanLike
  const isSimple = typesIn(checker.getTypeAtLocation(node)).every((each) => (each.flags & simple) !== 0)
  return isSimple ? { kind: 'value', text: textOf(rewriting, node) } : null
}

function printed({ file }: Rewriting, parts: readonly Part[], node: ts.ObjectLiteralExpression): string {
  const isPlain = parts.every(({ kind }) => kind === 'text')
  if (!isPlain)
    return `\`${parts.map(({ kind, text }) => (kind === 'text' ? text.replace(/[\\`]|\$\{/g, '\\$&') : `\${${text}}`)).join('')}\``
  const first = node.properties[0]
  const value = first !== undefined && ts.isPropertyAssignment(first) ? first.initializer : undefined
  const quote = value !== undefined && file.text[value.getStart(file)] === '"' ? '"' : "'"
  const text = parts.map((part) => part.text).join('')
  return quote + text.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`) + quote
}
