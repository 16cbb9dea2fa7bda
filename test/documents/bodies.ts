/** Validates the body of a request by its media type. */
import type { Parts } from './parameters.ts'
import { followed, isNode, type Node } from './schemas.ts'

export async function bodyFault(
  { document, validate, findings }: Parts,
  operation: Node,
  contentType: string | null,
  bytes: Uint8Array<ArrayBuffer>
): Promise<void> {
  const body = followed(document, operation['requestBody'])
  const content = followed(document, body['content'])
  const declared = Object.keys(content)
  if (declared.length === 0) return
  // A form without fields is empty, and its type says that it is there.
  if (bytes.length === 0 && contentType === null) {
    if (body['required'] === true) findings.faults.push('the body is required')
    return
  }
  const sent = essence(contentType ?? '')
  const type = declared.find((each) => fits(essence(each), sent))
  if (type === undefined) {
    findings.faults.push(`the body is ${sent}; declared are ${declared.join(', ')}`)
    return
  }
  const schema = followed(document, content[type])['schema'] ?? {}
  if (/\bjson$/.test(sent)) {
    const fault = validate(schema, parsed(new TextDecoder().decode(bytes)))
    if (fault === undefined) findings.unjudged.push('body')
    else if (fault !== null) findings.faults.push(`body: ${fault}`)
    return
  }
  const keys = await keysOf(sent, contentType ?? '', bytes)
  if (keys === null) return
  const required = requiredOf(schema, document)
  for (const name of required)
    if (!keys.some((key) => key === name || key.startsWith(`${name}[`)))
      findings.faults.push(`body: ${name} is required`)
}

function essence(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

function fits(declared: string, sent: string): boolean {
  return (
    declared === sent ||
    new RegExp(`^${declared.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(sent)
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return Symbol('not JSON')
  }
}

/** The names of the fields of a form; null for other media types. */
async function keysOf(
  type: string,
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>
): Promise<readonly string[] | null> {
  if (type === 'application/x-www-form-urlencoded')
    return [...new URLSearchParams(new TextDecoder().decode(bytes)).keys()]
  if (type !== 'multipart/form-data') return null
  return [...(await new Response(bytes, { headers: { 'content-type': contentType } }).formData()).keys()]
}

/** What an object must have that a client may send. */
function requiredOf(schema: unknown, document: Node, depth = 0): readonly string[] {
  const node = followed(document, schema)
  const properties = isNode(node['properties']) ? node['properties'] : {}
  const own = Array.isArray(node['required']) ? node['required'].map(String) : []
  const parts = Array.isArray(node['allOf']) && depth < 8 ? node['allOf'] : []
  return [
    ...own.filter((name) => followed(document, properties[name])['readOnly'] !== true),
    ...parts.flatMap((part) => requiredOf(part, document, depth + 1))
  ]
}
