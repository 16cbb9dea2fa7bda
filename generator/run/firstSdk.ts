/** The first sdk.yaml of a document that nobody has described: what the document tells, each line with where it comes from. */
import { dirname, relative, resolve } from 'node:path'
import { stringify } from 'yaml'
import { readConfig } from '../decide/config.ts'
import { reservedNames } from '../emit/exportedNames.ts'
import { isAddress } from '../ground/address.ts'
import { isObject } from '../ground/json.ts'
import { GenerationError, visible, type Diagnostic } from '../ground/diagnostics.ts'
import { templatesFolder } from '../ground/home.ts'
import { counted } from '../ground/text.ts'
import { inferGrammar, type InferredGrammar } from '../model/infer/inferGrammar.ts'
import { inferNames, type NameSource } from '../model/infer/inferNames.ts'
import { inferService } from '../model/infer/inferService.ts'
import { inferVariables, type InferredVariables } from '../model/infer/inferVariables.ts'
import { inferPages } from '../model/inferPages.ts'
import type { Document } from '../read/document.ts'
import { loadDocument, type RawDocument } from '../read/load.ts'
import { pointerTo, sentAs } from '../read/pointer.ts'
import { readAsFarAsPossible } from '../read/read.ts'
import { methods } from '../read/skip.ts'
import { acquire } from './acquire.ts'
import type { Acquired } from './acquired.ts'
import { uncarriedText } from './census.ts'
import type { Options } from './options.ts'
import { readModel } from './readModel.ts'

/** What a first sdk.yaml is written for. */
export interface FirstDocument {
  /** The address of the document, or the path of its file from the working folder. */
  readonly place: string
  /** The name of the package if it was given; null if the document gives it. */
  readonly name: string | null
}

/** One line of sdk.yaml. */
interface Line {
  readonly key: string
  readonly value: unknown
  /** What it was inferred from, in words. */
  readonly because: string
}

interface Section {
  readonly key: string
  readonly lines: readonly Line[]
}

/** Fails with every reason if the document cannot be read; the run that follows says what else is wrong. */
export async function firstSdk(
  { place, name }: FirstDocument,
  options: Options
): Promise<{
  /** The text of sdk.yaml. */
  readonly sdk: string
  /** What of the document is not carried. */
  readonly census: string
  /** The document, for the run that follows; null for a file, which every run reads. */
  readonly acquired: Acquired | null
}> {
  const url = urlOf(place, options.config)
  const given = `document: { url: ${JSON.stringify(url)} }\npackage: { name: sdk }\n`
  const acquired = await acquire({ ...options, spec: place, save: false }, given)
  const { text, place: shown } = acquired
  const root = loadDocument(text, shown)
  const { document, diagnostics } = readAsFarAsPossible(root, { tolerant: true })
  const sources = nameSources(document, place)
  const names = inferNames(sources, reservedNames(templatesFolder))
  const service = inferService(document, readConfig(given, options.config))
  const inferred = inferGrammar(document)
  const textWith = (grammar: InferredGrammar): string =>
    printed(
      [
        {
          key: 'package',
          lines: [
            name === null
              ? { key: 'name', value: names.packageName, because: `from ${names.source}` }
              : { key: 'name', value: name, because: 'as it was given to init' },
            { key: 'client', value: names.client, because: `the root class, from ${names.source}` }
          ]
        },
        {
          key: 'document',
          lines: [{ key: 'url', value: url, because: `where init read it: OpenAPI ${document.openapi}` }]
        },
        {
          key: 'service',
          lines: variableLines(inferVariables(service.auth, names.variablePrefix, document))
        },
        { key: 'paths', lines: grammarLines(grammar, Object.keys(document.paths).length) },
        {
          key: 'pages',
          lines: inferPages(document).map((found) => ({
            key: found.name,
            value: found.convention,
            because: found.evidence
          }))
        },
        { key: 'operations', lines: skipLines(root, diagnostics) }
      ],
      [
        `service.auth follows the document at each run: ${service.security}.`,
        `service.baseUrl follows the document at each run: ${[service.baseUrl, service.addresses].filter(Boolean).join(', ')}.`
      ]
    )
  const first = textWith(inferred)
  const isRead = inferred.grammar === 'rest' || givesModel(first, { text, place: shown }, options.config)
  const sdk = isRead ? first : textWith({ ...inferred, grammar: 'rest' })
  return { sdk, census: uncarriedText(root, shown), acquired: isAddress(place) ? acquired : null }
}

/** Where a run finds the document: a path is written as it is from the folder of sdk.yaml. */
export function urlOf(place: string, config: string): string {
  return isAddress(place) ? place : relative(resolve(dirname(config)), resolve(place)).replaceAll('\\', '/')
}

/** Whether a model can be made; why it cannot is said by the run that follows. */
function givesModel(
  config: string,
  document: { readonly text: string; readonly place: string },
  place: string
): boolean {
  try {
    readModel({ spec: document.text, place: document.place, config, names: null }, place)
    return true
  } catch (error) {
    if (error instanceof GenerationError) return false
    throw error
  }
}

function nameSources({ info, servers = [] }: Document, place: string): readonly NameSource[] {
  const hosts = [...(isAddress(place) ? [place] : []), ...servers.map(({ url }) => url)]
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).hostname)
    .filter((host) => /[a-z]\.[a-z]+$/i.test(host))
  const [, folder = '', file = ''] =
    /([^/\\]*)[/\\]([^/\\]*)$/.exec(isAddress(place) ? '' : resolve(place)) ?? []
  return [
    { text: info.title, source: `the title ${JSON.stringify(info.title)}` },
    ...hosts.map((host) => ({ text: host.replace(/\.[a-z]+$/i, ''), source: `the host ${host}` })),
    { text: file.replace(/\.\w+$/, ''), source: `the name of the file ${file}` },
    { text: folder, source: `the folder ${folder}` }
  ]
}

const variableKeys = [
  ['tokenVariables', 'the environment variable of the secret, which a client reads if it is given none'],
  ['secretVariables', 'the environment variables of secrets, which a client reads if it is given none'],
  ['userVariables', 'the environment variables of user names']
] as const

function variableLines(variables: InferredVariables): readonly Line[] {
  return variableKeys.flatMap(([key, because]) =>
    Object.keys(variables[key]).length === 0 ? [] : [{ key, value: variables[key], because }]
  )
}

function grammarLines(
  { grammar, prefix, operations, withVerb }: InferredGrammar,
  paths: number
): readonly Line[] {
  return [
    {
      key: 'grammar',
      value: grammar,
      because: `the paths of ${withVerb} of ${counted(operations, 'operation')} end in a verb`
    },
    {
      key: 'prefix',
      value: prefix,
      because:
        prefix === '' ? `no version begins ${counted(paths, 'path')}` : `it begins ${counted(paths, 'path')}`
    }
  ]
}

/** Lines that leave out the operations that no call can ask for: the others make a package without them. */
function skipLines(root: RawDocument, diagnostics: readonly Diagnostic[]): readonly Line[] {
  const faults = diagnostics.filter(
    ({ code, severity }) => code === 'document/parameter' && severity === 'error'
  )
  const lines = faults.flatMap(({ place, message }) =>
    operationsWith(root, place).map((key) => ({ key, value: { skip: true }, because: message }))
  )
  return lines.filter(({ key }, index) => lines.findIndex((line) => line.key === key) === index)
}

/** The operations, by method and path, that take the parameter at a pointer: their own, one of their path, or one that they refer to. */
function operationsWith({ paths }: RawDocument, pointer: string): readonly string[] {
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) => {
    if (!isObject(item)) return []
    const place = pointerTo('#', 'paths', path)
    const has = (list: unknown, at: string): boolean =>
      Array.isArray(list) &&
      list.some(
        (each, index) =>
          pointerTo(at, 'parameters', index) === pointer || (isObject(each) && each['$ref'] === pointer)
      )
    return Object.entries(item).flatMap(([method, operation]) =>
      methods.has(method) &&
      isObject(operation) &&
      (has(item['parameters'], place) || has(operation['parameters'], pointerTo(place, method)))
        ? [`${sentAs(method)} ${path}`]
        : []
    )
  })
}

const head = `# yaml-language-server: $schema=../node_modules/chatbotkit-sdk-generator/generator/decide/sdk.schema.json
# What init inferred, each line with its reason. Every other key has a default, which the schema states.
`

function printed(sections: readonly Section[], remarks: readonly string[]): string {
  const lines = sections
    .filter((section) => section.lines.length > 0)
    .flatMap((section) => [`${section.key}:`, ...section.lines.map((line) => `  ${lineText(line)}`)])
  return `${head}${[...lines, ...remarks.map((remark) => `# ${oneLine(remark)}`)].join('\n')}\n`
}

function lineText({ key, value, because }: Line): string {
  const text = stringify({ [key]: value }, { lineWidth: 0, singleQuote: true, collectionStyle: 'flow' })
  return `${text.trim().replace(/^\{ | \}$/g, '')} # ${oneLine(because)}`
}

/** The text of a document as part of a comment, which ends with its line. */
function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
}
