/** `import` declarations: names that moved, and functions that are methods. */
import { SyntaxKind, ts, type ImportDeclaration } from './library.ts'
import { mentionsOf, swap } from './bindings.ts'
import { declaration, place } from './importText.ts'
import { isStuck, namesIn } from './importedNames.ts'
import { planFor, type Imported, type Plan } from './importPlans.ts'
import { rewriteNamespace } from './namespaceRewrites.ts'
import type { OldModule } from './oldPackage.ts'
import type { Rewriting } from './rewriting.ts'

/** Names that one declaration is to import. */
interface Group {
  readonly module: string
  readonly isType: boolean
  readonly names: Set<string>
}

/** A declaration whose names do not all stay, and what takes its place. */
interface Replaced {
  readonly node: ImportDeclaration
  readonly kept: readonly string[]
  readonly groups: readonly Group[]
}

/** Rewrites the import declarations of a file; what several of them ask for is imported once. */
export function rewriteImports(rewriting: Rewriting): void {
  const { old, source } = rewriting
  const replaced: Replaced[] = []
  const groups = new Map<string, Group>()
  const settled = new Set<string>()
  const all = source.getDescendantsOfKind(SyntaxKind.ImportDeclaration).flatMap((node) => {
    // `import a from b` can be read.
    if (!ts.isStringLiteral(node.compilerNode.moduleSpecifier)) return []
    const module = old.moduleOf(node.getModuleSpecifierValue())
    return module === null || module === 'unknown' ? [] : [{ node, module }]
  })
  // Their names are taken before any other name is chosen.
  const open = all.filter(({ node, module }) => !isStuck(rewriting, node, module))
  for (const { node, module } of open) {
    const found = rewriteDeclaration(rewriting, node, module, { groups, settled })
    if (found !== null) replaced.push(found)
  }
  for (const { node, kept, groups: own } of replaced)
    place(rewriting, node, [...kept, ...own.flatMap((group) => printed(node, group, settled, rewriting))])
}

interface Seen {
  readonly groups: Map<string, Group>
  /** Names that declarations import which stay in their place. */
  readonly settled: Set<string>
}

function rewriteDeclaration(
  rewriting: Rewriting,
  node: ImportDeclaration,
  module: OldModule,
  seen: Seen
): Replaced | null {
  const { done } = rewriting
  const specifier = node.getModuleSpecifier().compilerNode
  const local = node.getNamespaceImport()?.compilerNode
  if (node.getImportClause() === undefined) {
    swap(rewriting, specifier)
    return null
  }
  if (local !== undefined) {
    rewriteNamespace(rewriting, { module, specifier, local, statement: node.compilerNode })
    return null
  }
  done.add(specifier)
  const imported = namesIn(node, module)
  const plans = imported.map((each) => planFor(rewriting, each))
  imported.forEach((each, index) => rename(rewriting, each, plans[index]))
  const to = rewriting.old.now + specifier.text.slice(rewriting.old.package.length)
  const isInPlace =
    node.getDefaultImport() === undefined &&
    plans.every(
      (plan, index) =>
        plan.kind === 'move' && plan.module === to && plan.names[0]?.split(' ')[0] === imported[index]?.name
    )
  if (isInPlace) {
    swap(rewriting, specifier)
    for (const { local, isType } of imported) seen.settled.add(keyOf(local.text, isType))
    return null
  }
  const kept = imported.filter((_, index) => plans[index]?.kind === 'keep').map(textOfImported)
  return {
    node,
    kept: kept.length === 0 ? [] : [declaration(rewriting, node, kept, specifier.text, node.isTypeOnly())],
    groups: groupsOf(plans, seen.groups)
  }
}

function textOfImported({ name, local }: Imported): string {
  return name === local.text ? name : `${name} as ${local.text}`
}

/** Gives each mention of a name its new text. */
function rename(rewriting: Rewriting, { local }: Imported, plan: Plan | undefined): void {
  const { file, edit } = rewriting
  if (plan?.kind !== 'move' || plan.text === null) return
  for (const node of mentionsOf(rewriting, local)) {
    const { parent } = node
    const isExported = ts.isExportSpecifier(parent) && parent.propertyName === undefined
    const isShort = ts.isShorthandPropertyAssignment(parent)
    const text = isExported
      ? `${plan.text} as ${node.text}`
      : isShort
        ? `${node.text}: ${plan.text}`
        : plan.text
    // `X[]` and `X & Y` take a whole type.
    const isOpen =
      / [&|] /.test(plan.text) && ts.isTypeReferenceNode(parent) && !ts.isTypeAliasDeclaration(parent.parent)
    edit({ start: node.getStart(file), end: node.end, text: isOpen ? `(${text})` : text })
  }
}

/** The groups that a declaration is the first to ask for; others get more names. */
function groupsOf(plans: readonly Plan[], groups: Map<string, Group>): readonly Group[] {
  const own: Group[] = []
  for (const plan of plans) {
    if (plan.kind !== 'move') continue
    const key = keyOf(plan.module, plan.isType)
    const known = groups.get(key)
    const group = known ?? { module: plan.module, isType: plan.isType, names: new Set<string>() }
    for (const name of plan.names) group.names.add(name)
    if (known !== undefined) continue
    groups.set(key, group)
    own.push(group)
  }
  return own
}

function keyOf(name: string, isType: boolean): string {
  return `${isType ? 'type ' : ''}${name}`
}

function printed(
  node: ImportDeclaration,
  group: Group,
  settled: ReadonlySet<string>,
  rewriting: Rewriting
): readonly string[] {
  // A value is a type, too.
  const isThere = (name: string): boolean =>
    settled.has(name) || (group.isType && settled.has(keyOf(name, true)))
  const names = [...group.names].filter((name) => !isThere(name))
  return names.length === 0 ? [] : [declaration(rewriting, node, names, group.module, group.isType)]
}
