/** The words of a path as the REST grammar reads them: literals, parameters, and what says outright what is done. */
import type { Segment } from '../pathNames.ts'
import { isVersion, withoutPrefix } from './prefix.ts'
import { isVerb } from './verbs.ts'

export interface PathWords {
  /** Literals and parameters behind the prefix, in their order; a segment that mixes them has several. */
  readonly words: readonly Segment[]
  /** What is behind a colon, a hash or a question mark, or behind the last dot of a name; null if nothing is. */
  readonly verb: string | null
}

/** File endings that say in which form an answer comes, and not of what. */
const ending = /\.(?:json|xml|ya?ml|csv|tsv|txt|html?|pdf|zip|png|jpe?g|gif|svg|atom|rss|ashx|aspx|php|do)$/i

export function readWords(path: string, prefix: string): PathWords {
  const [template = '', fragment] = parted(withoutPrefix(path, prefix), '#')
  const [own = '', query] = parted(template, '?')
  const segments = own.split('/').filter((segment) => segment !== '')
  const last = readLast(segments.at(-1) ?? '')
  const before = segments.slice(0, -1).flatMap((segment) => readSegment(segment))
  return {
    words: [...before, ...last.words],
    verb:
      last.verb ?? lastWord(fragment) ?? (query !== undefined && /^\w+$/.test(query) ? query : last.dotted)
  }
}

function parted(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** A fragment may be a text of its own grammar, `X-Amz-Target=Service.Operation`: its last word is what is done. */
function lastWord(fragment: string | undefined): string | null {
  return fragment?.match(/[\w-]+/g)?.at(-1) ?? null
}

/** A function of OData, or a key of several fields: a name, and what the parentheses behind it give by names (Part 2, §4.5.3). */
const called = /^([^{}()]+)\(((?:[\w.@$-]+='?\{[^{}]+\}'?,?)+)\)$/

/** A function has a qualified name, or one that begins with a verb. */
function readFunction(segment: string): PathWords | null {
  const [, name = '', fields = ''] = called.exec(segment) ?? []
  const names = namesIn(name)
  const verb = names.at(-1)
  if (verb === undefined || (names.length === 1 && !isVerb(verb))) return null
  return { words: [...names.slice(0, -1).map((literal) => ({ literal })), ...parametersIn(fields)], verb }
}

function parametersIn(text: string): readonly Segment[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, parameter = '']) => ({ parameter }))
}

function readLast(segment: string): PathWords & { readonly dotted: string | null } {
  const asked = readFunction(segment)
  if (asked !== null) return { ...asked, dotted: null }
  const [, base = segment, verb = null] = /^(.+):([A-Za-z][\w.-]*)$/.exec(segment) ?? []
  const words = readSegment(base.replace(ending, ''))
  const dots = words.length > 1 && words.every((word) => 'literal' in word)
  const last = words.at(-1)
  const dotted = dots && last !== undefined && 'literal' in last ? last.literal : null
  return verb === null && dotted !== null
    ? { words: words.slice(0, -1), verb: null, dotted }
    : { words, verb, dotted: null }
}

function readSegment(segment: string): readonly Segment[] {
  const [, name, fields = ''] = called.exec(segment) ?? []
  if (name !== undefined) return [...namesIn(name).map((literal) => ({ literal })), ...parametersIn(fields)]
  if (!segment.includes('{')) return namesIn(segment).map((literal) => ({ literal }))
  return [...segment.matchAll(/\{([^{}]+)\}|([^{}]+)/g)].flatMap(
    ([, parameter, text = '']): readonly Segment[] => {
      if (parameter !== undefined) return [{ parameter }]
      const literal = text.replace(ending, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      return /\p{L}/u.test(literal) ? [{ literal }] : []
    }
  )
}

/** `chat.postMessage` is two names; the dot of a version or of a file is not one between names. */
function namesIn(literal: string): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(literal)) return []
  if (isVersion(literal)) return [/^\d/.test(literal) ? `v${literal}` : literal]
  const names = literal.split('.')
  return names.length > 1 && names.every((name) => /^[A-Za-z][\w-]*$/.test(name)) ? names : [literal]
}
