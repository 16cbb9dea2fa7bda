import { z } from 'zod'
import { valueAt } from '../ground/valueAt.ts'

/** The form of what a key has, without what makes it optional. */
export function bare(form: z.core.$ZodType): z.core.$ZodType {
  return form instanceof z.ZodOptional || form instanceof z.ZodDefault || form instanceof z.ZodPrefault
    ? bare(form.unwrap())
    : form
}

/** A key of the form, with `*` for the names of a map: `operations.*.errors.[]`. */
export interface FormKey {
  readonly pattern: string
  readonly form: z.core.$ZodType
}

/** Every key of a form, outer before inner. */
export function keysOf(form: z.core.$ZodType, above = ''): readonly FormKey[] {
  return stepsOf(bare(form)).flatMap(([step, inner]) => {
    const pattern = above === '' ? step : `${above}.${step}`
    return [{ pattern, form: inner }, ...keysOf(inner, pattern)]
  })
}

function stepsOf(form: z.core.$ZodType): ReadonlyArray<readonly [string, z.core.$ZodType]> {
  if (form instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(form.shape)
  if (form instanceof z.ZodRecord) return [['*', form.valueType]]
  return form instanceof z.ZodArray ? [['[]', form.element]] : []
}

/** The key of the form that a path leads to, or null if it leads to none. */
export function keyAt(form: z.core.$ZodType, path: readonly string[]): FormKey | null {
  let [pattern, found]: [string, z.core.$ZodType] = ['', form]
  for (const name of path) {
    const steps = Object.fromEntries(stepsOf(bare(found)))
    const step = ['*', '[]'].find((each) => Object.hasOwn(steps, each)) ?? name
    const inner = valueAt(steps, step)
    if (inner === undefined) return null
    pattern = pattern === '' ? step : `${pattern}.${step}`
    found = inner
  }
  return { pattern, form: found }
}

/** The names of the keys that a map of the form can have; empty if it takes any. */
export function siblingsAt(form: z.core.$ZodType, path: readonly string[]): readonly string[] {
  const found = bare(keyAt(form, path)?.form ?? form)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}
