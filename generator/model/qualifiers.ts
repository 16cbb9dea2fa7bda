/** What tells two operations apart that claim one name, from the shortest to the last resort. None depends on the order of a document. */
import { createHash } from 'node:crypto'
import { valueAt } from '../ground/valueAt.ts'
import type { Route } from './grammar/route.ts'
import { isVerb } from './grammar/verbs.ts'
import { camelCase, isIdentifier, pascalCase, wordsOf } from './names.ts'

/** What of an operation can tell it from others. */
export interface Told {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly verb: string
  readonly route: Pick<Route, 'resource' | 'scope' | 'parts'>
}

/**
 * The qualifiers of an operation in the order in which they are tried: its operationId without the words of resource and verb,
 * the parameters of its path, whether it is of one item, whether it only reads, its whole path, whether that ends in a slash, its
 * path with its punctuation spelled out, and a digest of method and path, which no other has.
 */
export function qualifiersOf({ id, method, path, verb, route }: Told): readonly string[] {
  const own = ownWords(id, [...route.resource, verb])
  const parameters = route.parts.flatMap((part) =>
    part.kind === 'parameter' ? [pascalCase(part.name) || part.name] : []
  )
  const whole = path.split('/').map(pascalCase).join('')
  return [
    own.map(capitalised).join(''),
    parameters.length === 0 ? '' : `By${parameters.join('And')}`,
    route.scope === 'item' ? 'Item' : 'Collection',
    method === 'GET' ? 'Get' : '',
    whole,
    path.endsWith('/') ? 'Slash' : '',
    pascalCase(spelledOut(path.replace(/^\//, ''))),
    `X${shortDigest(`${method} ${path}`)}`
  ]
}

/** The names that a method takes in turn. An operationId that has the verb in it says in which order the words are read. */
export function methodNames(operation: Told & { readonly name: string }): readonly string[] {
  const { id, name, route } = operation
  const base = isIdentifier(name) ? name : camelCase(`call ${name}`)
  const [own = '', ...others] = qualifiersOf(operation)
  const whole = methodFromOperationId(id, route.resource)
  // A name that the path does not have is that of the HTTP method, of which a verb of the document says more.
  const isOfMethod = !operation.path.split('/').some((segment) => camelCase(segment) === name)
  const hasVerb =
    own !== '' &&
    isIdentifier(whole) &&
    (wordsOf(whole).length > wordsOf(own).length || (isOfMethod && isVerb(whole)))
  return [name, hasVerb ? whole : base + own, ...others.map((qualifier) => base + qualifier)]
}

/** The names that a resource takes in turn: its own, that of its whole path, with its punctuation spelled out, and with what it is. */
export function resourceNames(literal: string, parents: readonly string[]): readonly string[] {
  return [
    camelCase(literal),
    camelCase([...parents, literal].join(' ')),
    camelCase(spelledOut(literal)),
    camelCase(`resource ${literal}`),
    `resourceX${shortDigest(literal)}`
  ]
}

/** What punctuation is called. */
const marks: Readonly<Record<string, string>> = {
  '-': 'Dash',
  '.': 'Dot',
  _: 'Underscore',
  '/': 'Slash',
  ' ': 'Space',
  '@': 'At',
  '~': 'Tilde',
  $: 'Dollar',
  '+': 'Plus',
  '!': 'Bang',
  '*': 'Star'
}

/** The names that a component takes in turn: with `Shape` behind it, with its punctuation spelled out, and with a digest. */
export function componentNames(key: string): readonly string[] {
  return [
    `${pascalCase(key)}Shape`,
    pascalCase(spelledOut(key)),
    `Shape${pascalCase(key)}`,
    `ShapeX${shortDigest(key)}`
  ]
}

function spelledOut(text: string): string {
  return [...text]
    .map((letter) => {
      const mark = valueAt(marks, letter)
      return mark === undefined ? letter : ` ${mark} `
    })
    .join('')
}

/** A few letters that stand for a text. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The words of an operationId that are not those of some literals of its path, in the singular or the plural. */
function ownWords(operationId: string, literals: readonly string[]): readonly string[] {
  const known = new Set(literals.map((literal) => wordsOf(literal).join('').toLowerCase()).filter(Boolean))
  const words = wordsOf(operationId)
  const kept: string[] = []
  for (let start = 0; start < words.length;) {
    const length = matchLength(words.slice(start), known)
    if (length === 0) kept.push(words[start] ?? '')
    start += Math.max(length, 1)
  }
  return kept
}

/**
 * The method of a GET that shares its path with a POST: the operationId without the words of the resource.
 * `fetchSkillServerManual` under `integration/skillserver` becomes `fetchManual`.
 */
export function methodFromOperationId(operationId: string, resource: readonly string[]): string {
  return camelCase(ownWords(operationId, resource).join(' '))
}

/** How many words from the start spell a literal, in the singular or the plural. */
function matchLength(words: readonly string[], known: ReadonlySet<string>): number {
  for (let length = words.length; length > 0; length--) {
    const spelled = words.slice(0, length).join('').toLowerCase()
    if (known.has(spelled) || (spelled.endsWith('s') && known.has(spelled.slice(0, -1)))) return length
  }
  return 0
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
