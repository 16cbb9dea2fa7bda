/** The form of a surface that was read from a file: a person or a merge may have changed it. */
import { z } from 'zod'
import type { Surface } from '../target/surface.ts'

const text = z.string()
const links = z.record(text, z.array(text))

// A later version of the generator may say more of each: what is not known here is kept.
const method = z.looseObject({ name: text, forms: z.array(text), docs: text, operations: z.array(text) })
const declared = z.looseObject({ name: text, text })

const module = z.looseObject({
  imports: links,
  exports: links,
  classes: z.array(
    z.looseObject({
      name: text,
      head: text,
      docs: text,
      children: z.record(text, text),
      methods: z.array(method),
      statics: z.array(method),
      members: z.array(text)
    })
  ),
  types: z.array(declared),
  functions: z.array(z.looseObject({ name: text, forms: z.array(text) })),
  constants: z.array(declared),
  inner: z.array(declared)
})

const operation = z.looseObject({
  id: text,
  route: text,
  deprecated: z.boolean(),
  retry: z.enum(['safe', 'idempotent', 'never']),
  idempotentWith: text.nullable(),
  errorCodes: z.array(text),
  limit: text.nullable(),
  parameters: z.array(text),
  accepts: z.array(text),
  answers: z.array(text)
})

const error = z.looseObject({
  code: text,
  status: z.number().nullable(),
  className: text,
  retryable: z.boolean()
})

const fact = z.union([text, z.number(), z.boolean(), z.null()])
const factsOfMembers = z.record(text, z.record(text, fact))

/** A surface of form 2. */
const surfaceForm = z.looseObject({
  form: z.literal(2),
  subpaths: z.record(text, text),
  modules: z.record(text, module),
  operations: z.array(operation),
  errors: z.array(error),
  facts: z.record(text, factsOfMembers),
  parameters: z.record(text, z.record(text, factsOfMembers)).optional()
})

/** Says whether a value of JSON is a surface of form 2. The value itself is used, so that its keys keep their order. */
export function isSurface(value: unknown): value is Surface {
  return surfaceForm.safeParse(value).success
}

/** Why a value is not a surface: the path of what is wrong, and the reason. */
export function surfaceFault(value: unknown): string {
  const [issue] = surfaceForm.safeParse(value).error?.issues ?? []
  return `${issue?.path.map(String).join('.') ?? ''} of the surface: ${issue?.message ?? 'not understood'}.`
}
