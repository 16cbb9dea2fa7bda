/** Members of answers that are read in another way here. */
import { ts } from './library.ts'
import { valueAt } from '../../ground/valueAt.ts'
import { originOf, textOf, type Origin, type Rewriting } from './rewriting.ts'

/** Rewrites every member of the file that is understood, and reports those that nothing replaces. */
export function rewriteMembers(rewriting: Rewriting): void {
  const { checker } = rewriting
  for (const node of rewriting.nodes) {
    if (ts.isPropertyAccessExpression(node)) {
      const origin = originOf(rewriting, checker.getSymbolAtLocation(node.name))
      if (origin?.member != null) rewriteAccess(rewriting, node, origin)
    } else if (ts.isObjectBindingPattern(node)) {
      for (const element of node.elements) {
        const name = textOf(rewriting, element.propertyName ?? element.name)
        const symbol = checker.getPropertyOfType(checker.getTypeAtLocation(node), name)
        const form = formOf(rewriting, originOf(rewriting, symbol))
        if (form === null) continue
        const owner = node.parent
        const isAlone =
          node.elements.length === 1 && element.initializer === undefined && ts.isIdentifier(element.name)
        if (
          form.instead !== null &&
          isAlone &&
          ts.isVariableDeclaration(owner) &&
          mayAwait(rewriting, owner, form.instead)
        )
          rewritePattern(rewriting, owner, textOf(rewriting, element.name), form.instead)
        else leave(rewriting, element, form)
      }
    }
  }
}

interface Form {
  readonly key: string
  /** What takes its place, around `{it}`; null if a person has to find it. */
  readonly instead: readonly [before: string, after: string] | null
  readonly reason: string
}

/** What a member is here; null if it is what it was. */
function formOf({ old }: Rewriting, origin: Origin | null): Form | null {
  if (origin?.member == null) return null
  const key = `${origin.name}.${origin.member}`
  const pattern = valueAt(old.members, key)
  if (pattern === `{it}.${origin.member}`) return null
  const entry = old.entryOf(origin.path, origin.name)
  const reason = entry?.kind === 'type' ? (entry.own.verdict.reason ?? '') : ''
  if (pattern !== undefined) {
    const [before = '', after = ''] = pattern.split('{it}')
    return { key, instead: [before, after], reason }
  }
  if (entry?.kind !== 'class') return null
  const verdict = entry.own.members.find(({ name }) => name === origin.member)?.verdict
  return verdict?.kind === 'gone' ? { key, instead: null, reason: verdict.reason ?? '' } : null
}

function rewriteAccess(rewriting: Rewriting, node: ts.PropertyAccessExpression, origin: Origin): void {
  const { edit, file } = rewriting
  const form = formOf(rewriting, origin)
  if (form === null) return
  const { instead } = form
  const isRead = !isWritten(node) && node.questionDotToken === undefined
  if (instead === null || !isRead || !mayAwait(rewriting, node, instead) || isReadAgain(rewriting, node))
    return leave(rewriting, node, form)
  const isWhole = ts.isVariableDeclaration(node.parent) || ts.isReturnStatement(node.parent)
  const start = node.getStart(file)
  edit({ start, end: start, text: `${isWhole ? '' : '('}${instead[0]}` })
  edit({ start: node.expression.end, end: node.end, text: `${instead[1]}${isWhole ? '' : ')'}` })
}

function isWritten(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node
  return (
    ts.isDeleteExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.getText() === '=')
  )
}

function rewritePattern(
  { edit, file }: Rewriting,
  { name, type, initializer }: ts.VariableDeclaration,
  local: string,
  [before, after]: readonly [string, string]
): void {
  if (initializer === undefined) return
  edit({ start: name.getStart(file), end: (type ?? name).end, text: local })
  const start = initializer.getStart(file)
  edit({ start, end: start, text: `${before}(` })
  edit({ start: initializer.end, end: initializer.end, text: `)${after}` })
}

function leave(rewriting: Rewriting, node: ts.Node, { key, instead, reason }: Form): void {
  const fix = instead === null ? 'Write it by hand.' : `Read it once as ${instead.join('answer')}.`
  rewriting.leave(node, `${key} is not here. ${reason}`.trim(), fix)
}

/** What is read once cannot be read in two places. */
function isReadAgain(rewriting: Rewriting, node: ts.PropertyAccessExpression): boolean {
  const { checker, nodes } = rewriting
  const owner: ts.Expression = node.expression
  if (!ts.isIdentifier(owner)) return false
  const symbol = checker.getSymbolAtLocation(owner)
  return nodes.some(
    (other) =>
      other !== node &&
      ts.isPropertyAccessExpression(other) &&
      other.name.text === node.name.text &&
      ts.isIdentifier(other.expression) &&
      checker.getSymbolAtLocation(other.expression) === symbol
  )
}

/** Whether `await` may be written at a place. */
function mayAwait({ file }: Rewriting, node: ts.Node, instead: readonly [string, string]): boolean {
  if (!instead[0].includes('await')) return true
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue
    return (
      ts.canHaveModifiers(at) &&
      (ts.getModifiers(at) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)
    )
  }
  return ts.isExternalModule(file)
}
