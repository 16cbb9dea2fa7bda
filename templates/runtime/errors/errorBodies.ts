import { type ApiError, isApiError } from './errors.ts'

/** An error of a call whose errors have these bodies: `status` says which of them `body` is. */
export type ErrorOf<E> = {
  [S in keyof E]-?: ApiError & { readonly status: StatusOf<S>; readonly body: E[S] }
}[keyof E]

/** The status of a key: `404` is one, `4XX` and `default` are many. */
type StatusOf<S> = S extends number ? S : S extends `${infer N extends number}` ? N : number

/**
 * Says whether an error came with a body that is not a text, and tells its type: `isErrorOf<PetGetErrors>(error)`. What the document
 * does not list has a type all the same: look at `status` before `body`.
 */
export function isErrorOf<E>(error: unknown): error is ErrorOf<E> {
  return isApiError(error) && error.status !== null && typeof error.body === 'object' && error.body !== null
}
