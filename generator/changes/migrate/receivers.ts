/** What a function of the other package is called with: the client, or the class of a resource. */
import { ts } from './library.ts'
import { entryOf, type Rewriting } from './rewriting.ts'

/** The path of the resource whose class a value is, empty for the client; `any` if it has no type, null for anything else. */
export function receiverOf(rewriting: Rewriting, node: ts.Expression): readonly string[] | 'any' | null {
  const { checker } = rewriting
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
  if (type.flags & ts.TypeFlags.Any) return isLost(type) ? null : 'any'
  return resourceOf(rewriting, type)
}

function resourceOf(rewriting: Rewriting, type: ts.Type): readonly string[] | null {
  const { checker, old } = rewriting
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const bound = checker.getBaseConstraintOfType(type)
    return bound === undefined ? null : resourceOf(rewriting, bound)
  }
  const entry = entryOf(rewriting, type.symbol)
  if (entry?.kind === 'class') {
    const { to, type: meaning } = entry.own
    if ((to ?? meaning?.to) === old.client) return []
    return old.modules.find(({ path }) => path === entry.path)?.resource ?? null
  }
  // A class of the program that extends one of the package.
  for (const base of type.isClassOrInterface() ? checker.getBaseTypes(type) : []) {
    const found = resourceOf(rewriting, base)
    if (found !== null) return found
  }
  return null
}

/** The words of a method behind its receiver: `create` of `bot.create` on a bot client. */
export function methodBehind(method: readonly string[], resource: readonly string[]): string | null {
  const isBelow = resource.every((word, index) => method[index] === word) && method.length > resource.length
  return isBelow ? method.slice(resource.length).join('.') : null
}

/** What cannot be found is any, too: a class of a package that is not installed. */
export function isLost(type: ts.Type): boolean {
  return 'intrinsicName' in type && type.intrinsicName === 'error'
}
