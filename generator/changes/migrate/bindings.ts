/** Names of a file that are bound to something of the other package. */
import { ts } from './library.ts'
import type { Entry } from './oldPackage.ts'
import { entryOf, meaningOf, type Rewriting } from './rewriting.ts'

/** The identifiers that mean what a name is bound to, without the name itself. */
export function mentionsOf(rewriting: Rewriting, name: ts.Identifier): readonly ts.Identifier[] {
  const symbol = rewriting.checker.getSymbolAtLocation(name)
  return identifiersOf(rewriting).filter(
    (node) => node !== name && node.text === name.text && isSame(rewriting, node, symbol)
  )
}

function isSame(rewriting: Rewriting, node: ts.Identifier, symbol: ts.Symbol | undefined): boolean {
  return symbol !== undefined && meaningOf(rewriting, node) === symbol
}

function identifiersOf({ nodes }: Rewriting): readonly ts.Identifier[] {
  return nodes.filter((node) => ts.isIdentifier(node))
}

/** Whether a name means nothing else in this file than what an entry is here. */
export function isFree(rewriting: Rewriting, name: string): boolean {
  if (rewriting.stuck.has(name)) return false
  return identifiersOf(rewriting).every(
    (node) => node.text !== name || isMember(node) || isCalledSo(rewriting, node, name)
  )
}

/** Whether it is what the package calls so already. */
function isCalledSo(rewriting: Rewriting, node: ts.Identifier, name: string): boolean {
  const entry = entryOf(rewriting, meaningOf(rewriting, node))
  return entry !== null && nameHere(entry) === name
}

/** The name of a member, which the file does not declare. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    (ts.isImportTypeNode(parent) && parent.qualifier === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
      parent.name === node)
  )
}

/** What an entry is called here; null for a function and for what is gone. */
export function nameHere(entry: Entry): string | null {
  switch (entry.kind) {
    case 'class':
      return entry.own.to ?? entry.own.type?.to ?? null
    case 'type':
      return entry.own.to
    case 'function':
      return null
    default:
      return entry satisfies never
  }
}

/** Puts the name of the package in the place of the other one. */
export function swap({ old, edit, file, done }: Rewriting, specifier: ts.Node): void {
  const start = specifier.getStart(file) + 1
  done.add(specifier)
  edit({ start, end: start + old.package.length, text: old.now })
}

/** Tells of every mention of a function that is not a call; true if each mention is rewritten. */
export function isRewritten(rewriting: Rewriting, entry: Entry, mentions: readonly ts.Node[]): boolean {
  const { done, told, leave, old } = rewriting
  const open = mentions.filter((node) => !done.has(node))
  for (const node of open) {
    if (told.has(node)) continue
    told.add(node)
    leave(node, `${entry.own.name} of ${old.package} is used as a value.`, adviceFor(entry))
  }
  return open.length === 0
}

function adviceFor(entry: Entry): string {
  if (entry.kind !== 'function' || entry.own.method === null)
    return entry.kind === 'function' ? (entry.own.verdict.reason ?? 'Write it by hand.') : 'Write it by hand.'
  const args = entry.own.parameters.split(', ').map((each) => each.replace('?', ''))
  return `Write (${args.join(', ')}) => client.${entry.own.method.join('.')}(${args.slice(1).join(', ')}).`
}
