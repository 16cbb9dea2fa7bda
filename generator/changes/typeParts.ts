/** What a type is made of, as the comparison of types asks for it. */
import type {
  ClassDeclaration,
  Declaration,
  InterfaceDeclaration,
  Node,
  Symbol as Member,
  Type,
  TypeAliasDeclaration,
  TypeChecker,
  TypeReference
} from 'typescript'
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
export function ownerOf(walk: Walk, { declarations }: Member): string | null {
  return placeOf(topOf(walk, declarations?.[0]))
}

/** Whether the declaration that a member is written in has a member of a name. */
export function ownerHas(walk: Walk, { declarations }: Member, name: string): boolean {
  const owner = topOf(walk, declarations?.[0])
  if (owner === null) return false
  return walk.checker.getPropertyOfType(walk.checker.getTypeAtLocation(owner), name) !== undefined
}

type Owner = ClassDeclaration | InterfaceDeclaration | TypeAliasDeclaration

/** The declaration at the top of a module that another one is a part of, or that it is itself. */
function topOf({ library }: Walk, declared: Declaration | undefined): Owner | null {
  let node: Node | undefined = declared
  while (node?.parent !== undefined && !library.isSourceFile(node.parent)) node = node.parent
  return node !== undefined &&
    (library.isClassDeclaration(node) ||
      library.isInterfaceDeclaration(node) ||
      library.isTypeAliasDeclaration(node))
    ? node
    : null
}

function placeOf(owner: Owner | null): string | null {
  const module = /^\/(?:old|new)\/(.+)$/.exec(owner?.getSourceFile()?.fileName ?? '')?.[1]
  return owner?.name === undefined || module === undefined ? null : `${module}#${owner.name.text}`
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
  return placeOf(topOf(walk, declared))
}

function isNamedDeclaration({ library }: Walk, declared: Declaration): boolean {
  return library.isClassDeclaration(declared) || library.isInterfaceDeclaration(declared)
}

/** A type as a report shows it. */
export function textOf({ checker, library }: Walk, type: Type): string {
  const text = checker.typeToString(type, undefined, library.TypeFormatFlags.NoTruncation)
  return text.length <= 160 ? text : `${text.slice(0, 120)}…`
}
