/** Reads a template as Handlebars does, and says what it asks of its view and whether samples show all of it. */
import Handlebars from 'handlebars'

/** What a template asks. */
export interface Asked {
  /** Every field it names: `methods`, `methods[].head`, and `imports[]` for an element that is a text. */
  readonly fields: ReadonlySet<string>
  /** What no sample shows: a block that is always or never entered. */
  readonly unseen: readonly string[]
  /** Whatever is more than `each`, `if`, the header and a field. */
  readonly forbidden: readonly string[]
}

interface Notes {
  readonly fields: Set<string>
  readonly seen: Map<string, Set<boolean>>
  readonly forbidden: string[]
}

/** Walks a template beside the views of its samples. */
export function walkTemplate(text: string, views: readonly unknown[]): Asked {
  const notes: Notes = { fields: new Set(), seen: new Map(), forbidden: [] }
  walk(Handlebars.parse(text), '', views, notes)
  const unseen = [...notes.seen]
    .filter(([, ways]) => ways.size < 2)
    .map(([block, ways]) => `${block} is ${ways.has(true) ? 'always' : 'never'} entered`)
  return { fields: notes.fields, unseen, forbidden: notes.forbidden }
}

/** The fields of views, named as {@link walkTemplate} names them. */
export function fieldsOf(views: readonly unknown[], place = ''): ReadonlySet<string> {
  return new Set(views.flatMap((view) => membersOf(view, place)))
}

function membersOf(value: unknown, place: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((element) => membersOf(element, `${place}[]`))
  if (typeof value !== 'object' || value === null) return place.endsWith('[]') ? [place] : []
  return Object.entries(value).flatMap(([name, member]) => {
    const field = join(place, name)
    const isGroup = typeof member === 'object' && member !== null && !Array.isArray(member)
    return [...(isGroup ? [] : [field]), ...membersOf(member, field)]
  })
}

function walk(program: hbs.AST.Program, place: string, contexts: readonly unknown[], notes: Notes): void {
  for (const statement of program.body) visit(statement, place, contexts, notes)
}

function visit(node: hbs.AST.Statement, place: string, contexts: readonly unknown[], notes: Notes): void {
  if (
    isNode<hbs.AST.ContentStatement>(node, 'ContentStatement') ||
    isNode<hbs.AST.CommentStatement>(node, 'CommentStatement')
  )
    return
  if (isNode<hbs.AST.PartialStatement>(node, 'PartialStatement')) {
    if (!isPath(node.name) || node.name.original !== 'header' || node.params.length > 0)
      notes.forbidden.push(`partial at line ${node.loc.start.line}`)
  } else if (isNode<hbs.AST.MustacheStatement>(node, 'MustacheStatement')) {
    const field = node.params.length === 0 && isPath(node.path) ? fieldAt(node.path, place) : null
    if (field === null) notes.forbidden.push(`expression at line ${node.loc.start.line}`)
    else notes.fields.add(field)
  } else if (isNode<hbs.AST.BlockStatement>(node, 'BlockStatement')) visitBlock(node, place, contexts, notes)
  else notes.forbidden.push(`${node.type} at line ${node.loc.start.line}`)
}

function visitBlock(
  block: hbs.AST.BlockStatement,
  place: string,
  contexts: readonly unknown[],
  notes: Notes
): void {
  const [given, ...others] = block.params
  const name = isPath(block.path) ? block.path.original : ''
  const field = given !== undefined && others.length === 0 && isPath(given) ? fieldAt(given, place) : null
  if (field === null || !isPath(given) || (name !== 'each' && name !== 'if'))
    return void notes.forbidden.push(`block ${name} at line ${block.loc.start.line}`)
  notes.fields.add(field)
  const values = contexts.map((context) => given.parts.reduce<unknown>(memberOf, context))
  const ways = notes.seen.get(`${name} ${field}`) ?? new Set()
  for (const value of values) ways.add(Array.isArray(value) ? value.length > 0 : Boolean(value))
  notes.seen.set(`${name} ${field}`, ways)
  const inside = name === 'each' ? values.flatMap((value) => (Array.isArray(value) ? value : [])) : contexts
  walk(block.program, name === 'each' ? `${field}[]` : place, inside, notes)
  if (block.inverse) walk(block.inverse, place, contexts, notes)
}

/** The field that a path names, or null where it leaves the view at hand: `../x` and `@last` do. */
function fieldAt(path: hbs.AST.PathExpression, place: string): string | null {
  if (path.data || path.depth > 0) return null
  return path.parts.length === 0 ? place : join(place, path.parts.join('.'))
}

function join(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`
}

function memberOf(value: unknown, name: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, String(name)) : undefined
}

function isNode<T extends hbs.AST.Node>(node: hbs.AST.Node, type: T['type']): node is T {
  return node.type === type
}

function isPath(node: hbs.AST.Node | undefined): node is hbs.AST.PathExpression {
  return node?.type === 'PathExpression'
}
