/** The packages of the conformance run, with the versions that README.md names. */
export const node = '22.23.3'

/** The version of OpenAPI that the specifications are converted to: the one that keeps most of them. */
export const openapi = '3.2.0'

export const packages: Readonly<Record<string, string>> = {
  '@typespec/http-specs': '0.1.0-alpha.43',
  '@typespec/spector': '0.1.0-alpha.29',
  '@typespec/spec-api': '0.1.0-alpha.17',
  '@typespec/compiler': '1.16.0',
  '@typespec/http': '1.16.0',
  '@typespec/openapi': '1.16.0',
  '@typespec/openapi3': '1.16.0',
  '@typespec/json-schema': '1.16.0',
  '@typespec/rest': '0.86.0',
  '@typespec/versioning': '0.86.0',
  '@typespec/xml': '0.86.0',
  '@typespec/streams': '0.86.0',
  '@typespec/events': '0.86.0',
  '@typespec/sse': '0.86.0'
}

/** A text of a specification that the converter cannot take, and what replaces it; without that the whole folder has no document. */
export interface Cut {
  readonly folder: string
  readonly find: string
  readonly replace: string
}

export const cuts: readonly Cut[] = [
  // "OpenAPI does not allow paths containing a query string."
  { folder: 'routes', find: '?fixed=true{&', replace: '{?' },
  // It fails on a parameter of this name.
  { folder: 'special-words', find: '@query constructor: string', replace: '@query constructor_: string' },
  // "OpenAPI 3.0 can only represent range 1XX, 2XX, 3XX, 4XX and 5XX."
  {
    folder: 'response/status-code-range',
    find: 'NoContentResponse | ErrorInRange',
    replace: 'NoContentResponse'
  }
]
