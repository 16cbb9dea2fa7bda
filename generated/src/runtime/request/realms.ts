import { has, tagOf } from '../values.ts'
import { isBlob } from './binary.ts'
import type { Field } from './multipart.ts'

/** Says whether a value is a form of any kind. */
export function isForm(value: unknown): value is FormData {
  return (
    typeof value === 'object' &&
    value !== null &&
    has(value, 'append') &&
    (tagOf(value) === 'FormData' || isGlobalForm(value))
  )
}

/** The fields of a form, null if it does not show them, as React Native's. */
export function fieldsOf(form: FormData): readonly Field[] | null {
  return has(form, 'entries') ? [...form.entries()] : null
}

/** Says whether a form is one of this program's own global class. */
function isGlobalForm(form: object): boolean {
  return Reflect.get(form, 'append') === globalThis.FormData?.prototype.append
}

/** Says whether `fetch` takes a form as it is: both are the global ones, and agree on what a form is. */
export function isNativeForm(fetch: unknown, form: FormData): boolean {
  if (fetch !== globalThis.fetch || !isGlobalForm(form)) return false
  const fields = fieldsOf(form)
  if (!fields) return true
  // A document of a test brings a form of its own, which the `fetch` beside it need not know.
  return (
    fields.every(([, value]) => !isBlob(value) || isGlobalBlob(value)) &&
    typeof Response === 'function' &&
    new Response(form).headers.get('content-type')?.startsWith('multipart/') === true
  )
}

/** Says whether a blob is one of the global class, and one that `fetch` can read. */
export function isGlobalBlob(blob: Blob): boolean {
  try {
    globalThis.Blob.prototype.slice.call(blob, 0, 0)
    // React Native reads its blobs itself.
    return has(blob, 'stream') || isReactNative()
  } catch {
    return false
  }
}

function isReactNative(): boolean {
  const { navigator } = globalThis as { navigator?: { product?: string } }
  return navigator?.product === 'ReactNative'
}
