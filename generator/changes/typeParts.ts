/** What a type is made of, as the comparison of types asks for it. */
import type { Declaration, Node, Symbol as Member, Type, TypeChecker, TypeReference } from 'typescript'
import type { Library } from './program.ts'
import type { Walk } from './walk.ts'

export interface Parts {
  /** The element of an array. */
  readonly element: Type | null
  /** The value of an index signature. */
  readonly index: Type | null
  readonly signature: true | null
  readonly isObject: boolean
  /** The arguments of a generic interface or class. */
  readonly arguments: readonly Type[]
}

export function partsOf({ checker, library }: Walk, type: Type): Parts {
  const isReference =
    (type.flags & library.TypeFlags.Object) !== 0 &&
    ((type as TypeReference).objectFlags & library.ObjectFlags.Reference) !== 0
  const given = isReference ? checker.getTypeArguments(type as TypeReference) : []
  const isArray = checker.isArrayType(type)
  return {
    element: isArray ? (given[0] ?? null) : null,
    index: isArray ? null : indexOf(checker, library, type),
    signature: type.getCallSignatures().length > 0 ? true : null,
    isObject: (type.flags & library.TypeFlags.Object) !== 0 || type.isIntersection(),
    arguments: given
  }
}

/** An index signature of type never allows no field. */
function indexOf(checker: TypeChecker, { TypeFlags }: Library, type: Type): Type | null {
  const [found] = checker.getIndexInfosOfType(type)
  return found === undefined || (found.type.flags & TypeFlags.Never) !== 0 ? null : found.type
}

/** The type that a member is declared with: without the `undefined` that a question mark adds. */
export function typeOfMember({ checker, library }: Walk, member: Member): Type {
  const [declared] = member.declarations ?? []
  const written =
    declared !== undefined &&
    (library.isPropertySignature(declared) || library.isPropertyDeclaration(declared))
      ? declared.type
      : undefined
  // What is written may speak of parameters of a type that are given here: then only the member itself knows its type.
  const own = checker.getTypeOfSymbol(member)
  if (written === undefined || (member.flags & library.SymbolFlags.Transient) !== 0) return own
  return checker.getTypeFromTypeNode(written)
}

/** The declaration that a member is written in, as `module#name`; null for one of a library. */
export function ownerOf(walk: Walk, member: Member): string | null {
  const [declared] = member.declarations ?? []
  return declared === undefined ? null : topOf(walk, declared)
}

function topOf({ library }: Walk, declared: Declaration): string | null {
  let node: Node = declared
  while (node.parent !== undefined && !library.isSourceFile(node.parent)) node = node.parent
  const named =
    library.isClassDeclaration(node) ||
    library.isInterfaceDeclaration(node) ||
    library.isTypeAliasDeclaration(node)
      ? node.name?.text
      : undefined
  const module = /^\/(?:old|new)\/(.+)$/.exec(node.getSourceFile()?.fileName ?? '')?.[1]
  return named === undefined || module === undefined ? null : `${module}#${named}`
}

/** Whether two types are one named declaration on both sides, which is compared by itself. */
export function isOwnPlace(walk: Walk, old: Type, now: Type): boolean {
  const [before, after] = [old, now].map((type) => nameOf(walk, type))
  return before != null && before === after && walk.isPlace(before)
}

function nameOf(walk: Walk, type: Type): string | null {
  const symbol: Member | undefined = type.aliasSymbol ?? type.symbol
  const [declared] = symbol?.declarations ?? []
  if (declared === undefined || (type.aliasSymbol === undefined && !isNamedDeclaration(walk, declared)))
    return null
  return topOf(walk, declared)
}

function isNamedDeclaration({ library }: Walk, declared: Declaration): boolean {
  return library.isClassDeclaration(declared) || library.isInterfaceDeclaration(declared)
}

/** A type as a report shows it. */
export function textOf({ checker, library }: Walk, type: Type): string {
  const text = checker.typeToString(type, undefined, library.TypeFormatFlags.NoTruncation)
  return text.length <= 160 ? text : `${text.slice(0, 120)}…`
}
