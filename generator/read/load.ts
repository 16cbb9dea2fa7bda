import { isObject } from '../ground/json.ts'
import { conflictDiagnostic } from '../ground/conflict.ts'
import { fail, GenerationError } from '../ground/diagnostics.ts'
import { jsonFault, positionAt } from './jsonSyntax.ts'
import { parseYaml } from './yamlText.ts'
import { writeJson } from './yamlText.ts'

/** An OpenAPI 3 document as it was read: plain JSON values, nothing checked but its version and that it has paths, webhooks or components. */
export interface RawDocument {
  readonly [key: string]: unknown
}

const pointToDocument =
  'Point to the OpenAPI document itself: JSON or YAML text that begins with its `openapi` version.'

/** Parses an OpenAPI 3 document, JSON or YAML by its content. `place` is the file or URL that messages name. */
export function loadDocument(text: string, place: string): RawDocument {
  return checkDocument(parseText(text, place), place)
}

/** Parses JSON or YAML by its content; `place` is the file or URL that messages name. */
export function parseText(text: string, place: string): unknown {
  refuseConflict(text, place)
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const start = content.trimStart()
  if (start === '') fail('input/not-a-document', place, 'The text is empty.', pointToDocument)
  if (start.startsWith('<')) fail('input/not-a-document', place, 'It is HTML or XML.', pointToDocument)
  return isJson(start, place) ? parseJson(content, place) : parseYaml(content, place)
}

function refuseConflict(text: string, place: string): void {
  const advice = 'Take the document of one side, or join both by hand, and run again.'
  const conflict = conflictDiagnostic(text, place, advice)
  if (conflict !== null) throw new GenerationError([conflict])
}

/** YAML includes most of JSON, so a text that begins like JSON must be JSON unless its file name ends in .yaml or .yml. */
function isJson(start: string, place: string): boolean {
  return /^(?:\{\s*["}]|\[)/.test(start) && !/\.ya?ml$/i.test(place)
}

function parseJson(text: string, place: string): unknown {
  const fault = jsonFault(text)
  if (fault === null) return JSON.parse(text)
  fail(
    fault.kind === 'depth' ? 'input/limit' : 'input/syntax',
    `${place}:${positionAt(text, fault.offset)}`,
    fault.message,
    writeJson
  )
}

/** Fails if a value is not an OpenAPI 3 document. */
export function checkDocument(value: unknown, place: string): RawDocument {
  if (!isObject(value)) fail('input/not-a-document', place, 'It is not an object.', pointToDocument)
  const { openapi, swagger, paths, webhooks, components } = value
  if (openapi === undefined && swagger !== undefined) {
    fail(
      'input/version',
      place,
      `It is Swagger ${String(swagger)}.`,
      'Convert it to OpenAPI 3 first: npx swagger2openapi --outfile openapi.json <document>.'
    )
  }
  if (openapi === undefined) fail('input/version', place, 'It has no `openapi` field.', pointToDocument)
  if (typeof openapi !== 'string' || !/^3\.\d+(?:\.\d+)?(?:-.+)?$/.test(openapi)) {
    fail(
      'input/version',
      `${place}#/openapi`,
      `Its version is ${JSON.stringify(openapi)}.`,
      'Give an OpenAPI 3 document; the version is text, as in "3.1.0".'
    )
  }
  if (!isObject(paths) && (paths !== undefined || (!isObject(webhooks) && !isObject(components)))) {
    fail(
      'document/structure',
      `${place}#/paths`,
      'The document has no `paths` object.',
      'Add `paths`, with one entry for each path.'
    )
  }
  return value
}
