/** A scenario of the conformance server, as its mock describes it. */
import { z } from 'zod'

const body = z
  .object({
    mediaType: z.string(),
    /** The fields of a form in parts. */
    parts: z.record(z.string(), z.unknown()).nullable(),
    /** Null if the body has parts or is absent. */
    base64: z.string().nullable(),
    /** What is sent piece by piece. */
    chunks: z.array(z.string())
  })
  .nullable()

const file = z.object({ field: z.string(), name: z.string(), type: z.string(), base64: z.string() })

const exchange = z.object({
  uri: z.string(),
  method: z.string(),
  query: z.record(z.string(), z.unknown()),
  headers: z.record(z.string(), z.unknown()),
  params: z.record(z.string(), z.unknown()),
  body,
  files: z.array(file),
  /** Whether the server checks more than what is described. */
  isChecked: z.boolean(),
  response: z.object({
    status: z.number().optional(),
    headers: z.record(z.string(), z.unknown()),
    body
  })
})

const scenario = z.object({
  name: z.string(),
  /** The folder of the specification. */
  folder: z.string(),
  condition: z.enum(['response-success', 'status-code', 'by-key']),
  code: z.number().nullable(),
  exchanges: z.array(exchange)
})

/** A request that the server expects, and how it answers. */
export type Expected = z.infer<typeof exchange>

/** A scenario passes if each of its requests was answered as its condition says. */
export type Scenario = z.infer<typeof scenario>

export function readScenarios(text: string): readonly Scenario[] {
  return z.array(scenario).parse(JSON.parse(text))
}

/** The text of a body, or null. */
export function textOf(body: Expected['body']): string | null {
  return body?.base64 == null ? null : Buffer.from(body.base64, 'base64').toString()
}
