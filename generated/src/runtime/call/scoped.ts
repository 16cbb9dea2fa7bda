import type { BaseCallOptions } from './options.ts'
import type { Resource } from './resource.ts'
import type { Operation } from './service.ts'

/** A function that makes calls of one kind. */
export type CallFunction<C> = (
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
) => C

/** What a method that concerns the collection or one item of it was called with: ids, or null, then request and options. */
export type ScopedArguments = readonly unknown[]

/**
 * A method that concerns the collection or one item: a string in the place of the id is the item, null or an object
 * (which is the request then) the collection, and anything else becomes a call that rejects.
 */
export function scoped<C>(
  resource: Resource,
  call: CallFunction<NoInfer<C>>,
  operations: { readonly collection: Operation; readonly item: Operation },
  args: ScopedArguments
): C {
  const place = (operations.item.path.match(/\{[^}?]+\}/g)?.length ?? 1) - 1
  const id = args[place]
  const parents = args.slice(0, place)
  if (typeof id !== 'object')
    return call(resource, operations.item, [...parents, id], args[place + 1], optionsOf(args[place + 2]))
  const request = id === null ? place + 1 : place
  return call(resource, operations.collection, parents, args[request], optionsOf(args[request + 1]))
}

// A value that is not an object is refused when the options are taken.
function optionsOf(value: unknown): BaseCallOptions | null {
  return value as BaseCallOptions | null
}
