/** Reads the types in the signatures of people: their text, and the names that a method has to import. */
import { posix } from 'node:path'
import type { Node } from 'typescript'
import type { AttachedParts } from '../target/typescript/package/attached.ts'
import { exportedNamesOf, exportOf, importedAs, namedIn, type CustomModules } from './customModules.ts'
import type { Library } from './declarations.ts'

/** Why an export cannot be attached: what it is, and what a person can do. */
export interface Unfit {
  readonly kind: 'unfit'
  readonly message: string
  readonly fix: string
}

export function unfit(message: string, fix: string): Unfit {
  return { kind: 'unfit', message: `${message}.`, fix }
}

type Part = AttachedParts[number]

export function textPart(words: string): Part {
  return { kind: 'text', text: words }
}

/** Lists with commas between them. */
export function joinedParts(lists: readonly AttachedParts[]): AttachedParts {
  return lists.flatMap((parts, index) => (index === 0 ? parts : [textPart(', '), ...parts]))
}

/** Reads types into text and the names that a method has to import. */
export class TypeReader {
  readonly #modules: CustomModules
  readonly #module: string
  readonly #own: ReadonlySet<string>
  fault: Unfit | null = null

  constructor(modules: CustomModules, module: string, own: ReadonlySet<string>) {
    this.#modules = modules
    this.#module = module
    this.#own = own
  }

  read(type: Node): AttachedParts {
    const whole = type.getSourceFile().text
    const parts: Part[] = []
    let at = type.getStart()
    const flat = (words: string): Part => textPart(words.replace(/\s+/g, ' '))
    for (const { node, part } of this.#namesIn(type)) {
      if (node.getStart() > at) parts.push(flat(whole.slice(at, node.getStart())))
      parts.push(part)
      at = node.getEnd()
    }
    return at < type.getEnd() ? [...parts, flat(whole.slice(at, type.getEnd()))] : parts
  }

  #namesIn(node: Node): readonly { readonly node: Node; readonly part: Part }[] {
    const { library } = this.#modules
    if (library.isImportTypeNode(node))
      this.fault ??= unfit(`A type of it is written ${node.getText()}`, 'Import the type by its name.')
    const named = library.isTypeReferenceNode(node)
      ? node.typeName
      : library.isTypeQueryNode(node)
        ? node.exprName
        : null
    const own = named === null ? null : this.#resolve(named)
    const inner =
      library.isTypeReferenceNode(node) || library.isTypeQueryNode(node) ? node.typeArguments : null
    if (named === null) return childrenOf(library, node).flatMap((child) => this.#namesIn(child))
    return [...(own === null ? [] : [own]), ...(inner ?? []).flatMap((each) => this.#namesIn(each))]
  }

  /** Where a name comes from; null if it is one of the language, or of the function itself. */
  #resolve(named: Node): { readonly node: Node; readonly part: Part } | null {
    const { library, read } = this.#modules
    let first = named
    while (library.isQualifiedName(first)) first = first.left
    const name = first.getText()
    const declared = read(this.#module)
    if (this.#own.has(name) || declared === undefined) return null
    if (namedIn(library, declared, name).length > 0) {
      const exported = exportedAs(this.#modules, this.#module, name)
      if (exported === null)
        this.fault ??= unfit(`It uses ${name}, which its file does not export`, `Export ${name}.`)
      return { node: first, part: { kind: 'name', name, module: this.#module, exported: exported ?? name } }
    }
    const origin = importedAs(library, declared, name)
    if (origin === null) return null
    const module = posix.join(posix.dirname(this.#module), origin.specifier)
    if (!origin.specifier.startsWith('.') || module.startsWith('..'))
      this.fault ??= unfit(
        `It uses ${name} of ${origin.specifier}`,
        'Use types of this package and of the language in what is attached.'
      )
    if (origin.name !== '*')
      return { node: first, part: { kind: 'name', name, module, exported: origin.name } }
    const member = first.parent
    if (!library.isQualifiedName(member)) return null
    const exported = member.right.text
    return { node: member, part: { kind: 'name', name: exported, module, exported } }
  }
}

function childrenOf(library: Library, node: Node): readonly Node[] {
  const children: Node[] = []
  library.forEachChild(node, (child) => void children.push(child))
  return children
}

/** The name under which a module exports a declaration of its own, or null. */
function exportedAs(modules: CustomModules, module: string, name: string): string | null {
  const names = exportedNamesOf(modules, module)
  const isIt = (each: string): boolean => {
    const found = exportOf(modules, module, each)
    return found?.module === module && found.name === name
  }
  return (names.includes(name) ? name : names.find(isIt)) ?? null
}
