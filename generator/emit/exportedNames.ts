/** What the copied sources and the templates decide and the model has to know: names that are taken, and classes of errors. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCopies, readCopy } from './copy.ts'

/** Names that the runtime, the service and the helpers export: no type can have one of them. */
export function reservedNames(templates: string): ReadonlySet<string> {
  const helpers = [...readCopies(join(templates, 'helpers')).values()]
  const texts = [
    ...['index.ts', 'public.ts', 'errors/errorBodies.ts', 'call/headed.ts', 'stream/headedStream.ts'].map(
      (path) => ofRuntime(templates, path)
    ),
    readFileSync(join(templates, 'service.hbs'), 'utf8'),
    ...helpers
  ]
  return new Set(texts.flatMap(exportedNames))
}

/** The text of one module of the runtime. */
function ofRuntime(templates: string, path: string): string {
  return readCopy(join(templates, 'runtime', path))
}

/** Names that the runtime exports to the users of a package. */
export function runtimeNames(templates: string): ReadonlySet<string> {
  return new Set(exportedNames(ofRuntime(templates, 'public.ts')))
}

/** Names of the options that a client or a call takes, which no header can have as an option of its own. */
export function optionNames(templates: string): ReadonlySet<string> {
  return new Set(optionsIn(ofRuntime(templates, 'call/options.ts')))
}

/** Names of which an option of a call has its own meaning: nothing of the document can be an option by one of them. */
export function callOptionNames(templates: string): ReadonlySet<string> {
  const interfaces = ofRuntime(templates, 'call/options.ts').split(/^export interface /m)
  const ofCalls = interfaces.filter((each) => /^(?:SharedOptions|BaseCallOptions)\b/.test(each))
  return new Set(ofCalls.flatMap(optionsIn))
}

function optionsIn(text: string): readonly string[] {
  return [...text.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1] ?? '')
}

/** The classes of the runtime's errors by status, as the table of the runtime has them. */
export function errorClasses(templates: string): ReadonlyMap<number, string> {
  const text = ofRuntime(templates, 'errors/statusErrors.ts')
  return new Map(
    [...text.matchAll(/^\s+(\d{3}): (\w+),?$/gm)].map((match) => [Number(match[1]), match[2] ?? ''])
  )
}

/**
 * What helpers rely on in the streams of the operations that they are handed, as the stand-ins of those operations declare it:
 * without it the helper would not compile.
 */
export function streamNeeds(templates: string) {
  return [...readCopies(join(templates, 'operations'))].flatMap(([path, text]) => {
    const helper = path.replace(/\.ts$/, '')
    const declared = [...text.matchAll(/^export const (\w+): Operation & \{([^}]*)\}/gm)].flatMap(
      ([, operation = '', fields = '']) => [
        ...(/\bstream:/.test(fields) ? [{ helper, operation, part: 'stream' as const }] : []),
        ...(/\bevents:/.test(fields) ? [{ helper, operation, part: 'types' as const }] : [])
      ]
    )
    const [, events = ''] = /^export interface Events \{([^}]*)\}/m.exec(text) ?? []
    const typed = [...events.matchAll(/readonly (\w+):/g)].map(([, operation = '']) => ({
      helper,
      operation,
      part: 'events' as const
    }))
    return [...declared, ...typed]
  })
}

function exportedNames(text: string): readonly string[] {
  const lists = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap((match) =>
    (match[1] ?? '').split(',')
  )
  const declared = [
    ...text.matchAll(/^export (?:abstract )?(?:class|interface|type|function|const) (\w+)/gm)
  ].map((match) => match[1] ?? '')
  return [
    ...lists
      .map((name) =>
        name
          .replace(/^.*\bas\b/, '')
          .replace(/^\s*type\s/, '')
          .trim()
      )
      .filter(Boolean),
    ...declared
  ]
}
