/** The table of every construct of OpenAPI 3.0, 3.1 and 3.2, by the kind of object that has it. A change of what is read changes its line. */
import { isObject } from '../../ground/json.ts'
import { valueAt } from '../../ground/valueAt.ts'
import { callConstructs } from './callConstructs.ts'
import { carried, each, lost, unread, type Construct, type Constructs } from './construct.ts'
import type { Raw } from '../nodes.ts'
import { essenceOf, isJson, isJsonLines, isRange, isText } from '../mediaTypes.ts'
import { isBareSchema } from '../repair.ts'
import { documentConstructs } from './documentConstructs.ts'
import { schemaConstructs } from './schemaConstructs.ts'

export const table: Readonly<Record<string, Constructs>> = {
  ...documentConstructs,
  ...callConstructs,
  ...schemaConstructs
}

/** What resolvers of references leave in a document; no version of OpenAPI has them. */
const ofResolvers: Constructs = {
  ...each('$$ref $$normalized', carried('a copy is a reference again where it equals its target'))
}

/** Extensions in use that hold operations or payloads, or with which a converter of Swagger 2.0 says what it lost. */
const telling: Constructs = {
  'x-ms-paths': lost('those under `paths` are the operations'),
  'x-webhooks': lost('payloads have the types of those under `webhooks`'),
  'x-s2o-warning': lost('the converter could not keep what Swagger 2.0 said here')
}

const extension = unread('an extension, which means nothing to the generator')

/** The row of a key that an object of a kind has; null if neither OpenAPI nor the generator knows it. */
export function constructAt(kind: string, key: string): Construct | null {
  const known = valueAt(valueAt(table, kind) ?? {}, key) ?? valueAt(ofResolvers, key) ?? valueAt(telling, key)
  return known ?? (key.startsWith('x-') ? extension : null)
}

/** What an entry of a map is counted as; a kind that is not here has the keys of the table. */
export const entryOf: Readonly<Record<string, (key: string, map: Raw) => string>> = {
  paths: (key) => (key.startsWith('/') ? '/{path}' : key),
  callback: (key) => (key.startsWith('x-') ? key : '{expression}'),
  securityRequirement: () => '{scheme}',
  responses: statusClass,
  requestContent: mediaClass,
  parameterContent: mediaClass,
  headerContent: mediaClass,
  responseContent: mediaClass
}

/** `default` is the answer where no other is declared; beside one it describes errors. */
function statusClass(key: string, responses: Raw): string {
  if (key === 'default') return Object.keys(responses).some((each) => each.startsWith('2')) ? 'error' : key
  if (/^2\d\d$/.test(key)) return hasContent(valueAt(responses, key)) ? 'success' : 'nothing'
  if (/^\dxx$/i.test(key)) return key.startsWith('2') ? '2XX' : 'range'
  return /^\d/.test(key) ? 'error' : key
}

function hasContent(response: unknown): boolean {
  return isObject(response) && ('content' in response || '$ref' in response || isBareSchema(response))
}

/** Media types by how their bodies are sent and read. Parameters of a media type do not count (RFC 9110 §8.3.1). */
function mediaClass(mediaType: string): string {
  const essence = essenceOf(mediaType)
  if (isJsonLines(mediaType) || essence === 'text/event-stream') return 'lines'
  if (isJson(mediaType)) return 'json'
  if (essence === 'application/x-www-form-urlencoded') return 'form'
  if (essence === 'multipart/form-data' || essence === 'application/octet-stream') return essence
  if (isRange(mediaType)) return 'wildcard'
  if (essence.startsWith('multipart/')) return 'multipart'
  if (/(?:[/+])xml$/.test(essence)) return 'xml'
  return isText(mediaType) ? 'text' : 'other'
}
