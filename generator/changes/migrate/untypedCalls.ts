/** Calls whose receiver has no type: what they are can only be guessed, so a person is told. */
import { ts } from './library.ts'
import { valueAt } from '../../ground/valueAt.ts'
import type { OldNames } from './oldPackage.ts'
import { isLost } from './receivers.ts'
import type { Rewriting } from './rewriting.ts'

/** Tells of a call that reads like a method which is called or answers in another way here. */
export function tellUntyped({ checker, old, leave }: Rewriting, call: ts.CallExpression): void {
  const { expression: callee } = call
  if (!ts.isPropertyAccessExpression(callee) || isLost(checker.getTypeAtLocation(callee.expression))) return
  const names: string[] = []
  for (let node: ts.Expression = call.expression; ts.isPropertyAccessExpression(node); node = node.expression)
    names.unshift(node.name.text)
  const found = differing(old).find(
    ({ method, fits }) =>
      names.slice(-method.length).join('.') === method.join('.') && fits(call.arguments.length)
  )
  if (found === undefined) return
  const { key, method } = found
  leave(
    call,
    `The receiver of ${method.join('.')} has no type here; if it is a client, the call is ${key}, which differs.`,
    found.advice
  )
}

interface Differing {
  readonly key: string
  /** `dataset`, `search`. */
  readonly method: readonly string[]
  readonly fits: (count: number) => boolean
  readonly advice: string
}

/** The methods that no program can call as it did, by how they read. */
function differing(old: OldNames): readonly Differing[] {
  return old.modules.flatMap(({ resource, classes }) =>
    (resource === null || resource.length === 0 ? [] : classes).flatMap((own) =>
      own.members.flatMap(({ name, verdict }): readonly Differing[] => {
        const key = `${own.name}.${name}`
        const pattern = valueAt(old.calls, key)
        const method = [...(resource ?? []), name]
        if (pattern?.includes('{') === true) {
          const fixed = pattern.slice(0, pattern.indexOf('{')).split(',').length - 1
          return [{ key, method, fits: (count) => count > fixed, advice: `Its arguments are ${pattern}.` }]
        }
        const isOther = verdict.kind === 'different' && verdict.difference === 'gone'
        return isOther
          ? [{ key, method, fits: () => true, advice: verdict.reason ?? 'See MIGRATION.md.' }]
          : []
      })
    )
  )
}
