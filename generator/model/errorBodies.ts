/** The bodies of errors, by their statuses: what a program may read of an error beside its message and its code. */
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Document, OperationObject, ResponseObject, Schema } from '../read/document.ts'
import { essenceOf, isJson } from '../read/mediaTypes.ts'
import { structureOf } from '../read/structure.ts'
import { fieldsOf, membersOf, type Expand } from './fields.ts'
import type { NamesLock } from './lockedNames.ts'
import { pascalCase } from './names.ts'
import { referTo } from './schemaWalk.ts'

/** So many operations share what their errors hold before it has one name for all. */
const fewest = 3

/**
 * The errors of an operation as an object with a field for each status, `404`, `4XX` or `default`; null if none has a body that says more
 * than a message and a code, which every error of the runtime has.
 */
function errorBodiesOf(operation: OperationObject, expand: Expand): Schema | null {
  const bodies = jsonErrors(operation).flatMap(({ status, schema }) =>
    schema !== undefined && isObjectLike(expand(schema))
      ? [[status.toUpperCase() === status ? status : status.replace(/xx$/, 'XX'), schema] as const]
      : []
  )
  if (bodies.every(([, schema]) => isPlain(expand(schema)))) return null
  return {
    type: 'object',
    properties: Object.fromEntries(bodies),
    required: bodies.map(([status]) => status)
  }
}

/** The errors of an operation that have a JSON body. */
function jsonErrors(operation: OperationObject): readonly {
  readonly status: string
  readonly mediaType: string
  readonly schema: Schema | undefined
}[] {
  return errorContents(operation).flatMap(({ status, content }) => {
    const [mediaType, media] = Object.entries(content).find(([each]) => isJson(each)) ?? []
    return mediaType === undefined ? [] : [{ status, mediaType, schema: media?.schema }]
  })
}

/** The bodies of the errors of an operation. */
function errorContents({ responses }: OperationObject): readonly {
  readonly status: string
  readonly content: NonNullable<ResponseObject['content']>
}[] {
  const hasSuccess = Object.keys(responses).some((status) => /^2/.test(status))
  return Object.entries(responses).flatMap(([status, { content = {} }]) => {
    const isError = /^[345](?:\d\d|XX)$/i.test(status) || (status === 'default' && hasSuccess)
    return isError ? [{ status, content }] : []
  })
}

/**
 * Whether an error of the document says what went wrong in another form than the runtime reads by itself: fields `message` and `code`, at
 * the top or in `error`, or a text in `error`.
 */
export function hasOtherErrors({ paths }: Document, expand: Expand): boolean {
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  return (
    operations
      .flatMap(jsonErrors)
      .some(
        ({ mediaType, schema }) =>
          essenceOf(mediaType) === 'application/problem+json' ||
          (schema !== undefined && isOtherError(schema, expand))
      ) || operations.flatMap(errorContents).some(({ content }) => Object.keys(content).some(isPlainText))
  )
}

function isPlainText(mediaType: string): boolean {
  return essenceOf(mediaType) === 'text/plain'
}

function isOtherError(schema: Schema, expand: Expand): boolean {
  const { type, properties = {} } = expand(schema)
  if (type === 'array' || type === 'string') return true
  const fields = new Set(fieldsOf(schema, expand))
  const { error } = properties
  if (fields.has('message')) return false
  if (error !== undefined && Object.keys(expand(error).properties ?? {}).length > 0)
    return !fieldsOf(error, expand).includes('message')
  if (fields.has('error')) return fields.has('error_description')
  return fields.size > 0 || membersOf(schema, expand).some((member) => isOtherError(member, expand))
}

/** What a guard can tell from a text: an object, a list, or a union of such. */
function isObjectLike({ type, properties, items, oneOf, anyOf }: Schema): boolean {
  return (
    type === 'object' ||
    type === 'array' ||
    [properties, items, oneOf, anyOf].some((part) => part !== undefined)
  )
}

function isPlain({ properties, type }: Schema): boolean {
  return (
    type !== 'array' &&
    Object.keys(properties ?? {}).every((name) => name === 'message' || name === 'code') &&
    properties !== undefined
  )
}

/** What the errors of an operation hold: a schema of its own, or the component that many operations share. */
export type ErrorBodies = (operation: OperationObject) => Schema | null

/**
 * The document with the errors that most of its operations share as one component, and what the errors of each hold. A component of
 * which the lock has the name is kept as long as one operation is left to have it.
 */
export function shareErrors(
  document: Document,
  client: string,
  expand: Expand,
  lock: Pick<NamesLock, 'types'>
): { readonly document: Document; readonly errors: ErrorBodies } {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const counts = new Map<string, { readonly schema: Schema; readonly count: number }>()
  for (const operation of operations) {
    const schema = errorBodiesOf(operation, expand)
    if (schema === null) continue
    const structure = structureOf(schema)
    counts.set(structure, { schema, count: (counts.get(structure)?.count ?? 0) + 1 })
  }
  const [commonest] = [...counts].sort(
    ([left, { count }], [right, { count: other }]) => other - count || compareText(left, right)
  )
  const key = `${pascalCase(client)}Errors`
  const { schemas } = document.components
  const least = valueAt(lock.types, key) === undefined ? fewest : 1
  if (commonest === undefined || commonest[1].count < least || valueAt(schemas, key) !== undefined)
    return { document, errors: (operation) => errorBodiesOf(operation, expand) }
  const described = {
    ...commonest[1].schema,
    description: 'What the errors of most calls hold, by their statuses.'
  }
  return {
    document: {
      ...document,
      components: { ...document.components, schemas: { ...schemas, [key]: described } }
    },
    errors(operation) {
      const schema = errorBodiesOf(operation, expand)
      return schema !== null && structureOf(schema) === commonest[0] ? referTo(key) : schema
    }
  }
}
