/** Functions that take the client first become methods of it, and methods get their arguments in the form that they have here. */
import { ts } from './library.ts'
import { valueAt } from '../../ground/valueAt.ts'
import { rewriteArguments } from './argumentRewrites.ts'
import { tellUntyped } from './untypedCalls.ts'
import type { Entry, OldFunction, OldMethod } from './oldPackage.ts'
import { methodBehind, receiverOf } from './receivers.ts'
import { entryOf, hasComment, meaningOf, originOf, textOf, type Rewriting } from './rewriting.ts'

/** Rewrites every call of the file that is understood. */
export function rewriteCalls(rewriting: Rewriting): void {
  for (const node of rewriting.nodes) {
    if (!ts.isCallExpression(node)) continue
    const named = nameIn(node.expression)
    const symbol = named === null ? undefined : meaningOf(rewriting, named)
    const entry = entryOf(rewriting, symbol)
    if (entry?.kind === 'function') rewriteFunction(rewriting, node, entry)
    else {
      if (symbol === undefined) tellUntyped(rewriting, node)
      const origin = originOf(rewriting, symbol)
      const owner = origin === null ? null : rewriting.old.entryOf(origin.path, origin.name)
      if (origin?.member == null || owner?.kind !== 'class') continue
      const member = owner.own.members.find(({ name }) => name === origin.member)
      if (member !== undefined)
        fitArguments(
          rewriting,
          node,
          { key: `${origin.name}.${origin.member}`, verdict: member.verdict },
          node.arguments
        )
    }
  }
}

/** What a call names: `x`, the `x` of `y.x`, or the text of `y['x']`. */
function nameIn(node: ts.Expression): ts.Identifier | ts.StringLiteralLike | null {
  if (ts.isIdentifier(node)) return node
  if (ts.isPropertyAccessExpression(node)) return ts.isIdentifier(node.name) ? node.name : null
  const key = ts.isElementAccessExpression(node) ? node.argumentExpression : undefined
  return key !== undefined && ts.isStringLiteralLike(key) ? key : null
}

function rewriteFunction(
  rewriting: Rewriting,
  call: ts.CallExpression,
  { own }: Extract<Entry, { kind: 'function' }>
): void {
  const { old, file, done, told, leave, edit } = rewriting
  const named = nameIn(call.expression)
  const [client, next] = call.arguments
  const found = targetOf(rewriting, call, own)
  if (named === null) return
  if (found.method === null || client === undefined) {
    told.add(named)
    return leave(call, `${own.name} is a function of ${old.package}. ${found.why}`, adviceFor(own))
  }
  done.add(named)
  const start = call.getStart(file)
  const [, lines = ''] = /\((\s*\n\s*)$/.exec(file.text.slice(start, client.getStart(file))) ?? []
  const isWrapped = !isSimple(client)
  const guard = isWrapped && needsSemicolon(rewriting, call) ? ';' : ''
  edit({ start, end: client.getStart(file), text: `${guard}${isWrapped ? '(' : ''}` })
  edit({
    start: client.end,
    end: next?.getStart(file) ?? call.end - 1,
    text: `${isWrapped ? ')' : ''}.${found.method}(${next === undefined ? '' : lines}`
  })
  const method = old.methodAt(own.method ?? [])
  fitArguments(rewriting, call, method ?? { key: own.name, verdict: own.verdict }, call.arguments.slice(1))
}

/** The method that a call of a function becomes, or why a person has to write it. */
function targetOf(rewriting: Rewriting, call: ts.CallExpression, own: OldFunction) {
  const { file, leave } = rewriting
  const refused = (why: string) => ({ method: null, why })
  const [client, next] = call.arguments
  if (own.method === null) return refused(own.verdict.reason ?? 'Nothing here does the same.')
  if (client === undefined || ts.isSpreadElement(client)) return refused('Its client is not an argument.')
  if (call.typeArguments !== undefined || call.questionDotToken !== undefined)
    return refused('The call has a form that functions of the package do not have.')
  if (
    hasComment(rewriting, call.getStart(file), client.getStart(file)) ||
    hasComment(rewriting, client.end, next?.getStart(file) ?? call.end)
  )
    return refused('A comment before an argument would be lost.')
  const receiver = receiverOf(rewriting, client)
  if (receiver === 'any')
    leave(
      client,
      `${textOf(rewriting, client)} has no type here; the call was rewritten for a client.`,
      'Check that it is the client and not the class of one resource.'
    )
  const method = receiver === null ? null : methodBehind(own.method, receiver === 'any' ? [] : receiver)
  return method === null
    ? refused('Its first argument is neither the client nor the class of this resource.')
    : { method, why: '' }
}

function adviceFor({ method, parameters }: OldFunction): string {
  if (method === null) return 'Write it by hand.'
  const args = parameters.split(', ').slice(1).join(', ')
  return `Write client.${method.join('.')}(${args}).`
}

/** Gives the arguments of a method their form, and reports a method that does something else. */
function fitArguments(
  rewriting: Rewriting,
  call: ts.CallExpression,
  { key, verdict }: OldMethod,
  args: readonly ts.Expression[]
): void {
  const { old, leave } = rewriting
  const pattern = valueAt(old.calls, key)
  if (pattern !== undefined) {
    if (rewriteArguments(rewriting, pattern, args)) return
    return leave(call, `The arguments of ${key} are ${pattern} here.`, 'Write the object by hand.')
  }
  if (verdict.kind === 'different' && (verdict.difference === 'arguments' || verdict.difference === 'gone'))
    leave(call, `${key} differs here. ${verdict.reason ?? ''}`, 'See MIGRATION.md of the package.')
}

/** Whether a dot may follow an expression as it is. */
function isSimple(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    node.kind === ts.SyntaxKind.ThisKeyword ||
    (ts.isNewExpression(node) && node.arguments !== undefined)
  )
}

/** Whether a parenthesis at the start of a statement would continue the line before it. */
function needsSemicolon({ file }: Rewriting, call: ts.CallExpression): boolean {
  const start = call.getStart(file)
  const isFirst = ts.isExpressionStatement(call.parent) && call.parent.getStart(file) === start
  const before = file.text.slice(0, call.parent.getFullStart()).trimEnd()
  return isFirst && before !== '' && !/[;{}]$/.test(before)
}
