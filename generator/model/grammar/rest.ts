/**
 * The REST grammar of paths: literals make the tree, parameters are ids wherever they are, and the HTTP method says what is done.
 * It reads a document as a whole, because whether a literal is a thing or what is done depends on the other paths.
 */
import { diagnostic } from '../../ground/diagnostics.ts'
import { valueAt } from '../../ground/valueAt.ts'
import type { HttpMethod } from '../httpMethods.ts'
import { camelCase, isIdentifier, pascalCase } from '../names.ts'
import type { Segment } from '../pathNames.ts'
import { isDotSegment } from '../pathText.ts'
import { methodFromOperationId } from '../qualifiers.ts'
import { partsOf } from './parts.ts'
import { sharedPrefix } from './prefix.ts'
import { readWords, type PathWords } from './restWords.ts'
import type { ReadSite, Route, Site } from './route.ts'
import { isPlural, isVerb, mayBeNoun } from './verbs.ts'

/** What is done to one thing, by the method; any other method says it by its name. */
const done: Readonly<Record<string, string>> = {
  GET: 'get',
  POST: 'update',
  PUT: 'replace',
  PATCH: 'update',
  DELETE: 'delete',
  QUERY: 'query',
  HEAD: 'head'
}

function ofItem(method: HttpMethod): string {
  const name = camelCase(method.toLowerCase())
  return valueAt(done, method) ?? (isIdentifier(name) ? name : `method${pascalCase(name)}`)
}

/**
 * The grammar for a document.
 *
 * @param prefix what the paths begin with that names nothing; null for the version that all of them share.
 */
export function restGrammar(sites: readonly Site[], prefix: string | null): ReadSite {
  const cut = prefix ?? sharedPrefix([...new Set(sites.map(({ path }) => path))])
  const read = sites.map(({ method, path }) => ({ method, ...readWords(path, cut) }))
  const tree = treeOf(read)
  return (site, pointer, rules) => {
    const fault = faultOf(site.path)
    if (fault !== null) {
      const fix = 'Correct the path in the document, or leave it out.'
      return {
        route: null,
        diagnostics: [diagnostic('path/grammar', pointer, `${site.path} ${fault}`, fix)]
      }
    }
    const place = placeOf(site, readWords(site.path, cut), tree)
    return { route: { ...place, parts: partsOf(site.path, rules) }, diagnostics: [] }
  }
}

/** What cannot be sent as it is written. */
function faultOf(path: string): string | null {
  if (!path.startsWith('/')) return 'does not begin with a slash.'
  if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ''))) return 'has a brace without the other one.'
  const dots = path.split(/[/?#]/).find(isDotSegment)
  return dots === undefined ? null : `has the segment ${dots}, which every URL parser leaves out.`
}

/** What the paths of a document say of each other. */
interface Tree {
  /** Whether the literals of a path lead to a resource, by the literals. */
  readonly resources: ReadonlySet<string>
  /** Paths, with names of parameters erased, that have items directly below them. */
  readonly collections: ReadonlySet<string>
  /** The methods of such paths. */
  readonly methods: ReadonlyMap<string, ReadonlySet<HttpMethod>>
}

type Reading = PathWords & Pick<Site, 'method'>

function treeOf(read: readonly Reading[]): Tree {
  const methods = new Map<string, Set<HttpMethod>>()
  // HEAD says of a path nothing that GET does not.
  for (const { method, words, verb } of read)
    if (verb === null && method !== 'HEAD')
      methods.set(keyOf(words), (methods.get(keyOf(words)) ?? new Set()).add(method))
  return {
    resources: new Set(
      read.flatMap((one) => resourcesIn(one, methods.get(keyOf(one.words)) ?? new Set([one.method])))
    ),
    methods,
    collections: new Set(
      read.flatMap(({ words }) =>
        words.flatMap((word, index) => ('parameter' in word ? [keyOf(words.slice(0, index))] : []))
      )
    )
  }
}

function keyOf(words: readonly Segment[]): string {
  return words.map((word) => ('literal' in word ? `/${word.literal}` : '/{}')).join('')
}

function literalsOf(words: readonly Segment[]): readonly string[] {
  return words.flatMap((word) => ('literal' in word ? [word.literal] : []))
}

/** The resources that one operation makes: what it has something below, and its last literal if that is a thing. */
function resourcesIn({ method, words, verb }: Reading, methods: ReadonlySet<HttpMethod>): readonly string[] {
  const literals = literalsOf(words)
  const last = words.at(-1)
  const isBelow =
    verb !== null || last === undefined || 'parameter' in last || isThing(last.literal, method, methods)
  const depth = literals.length - (isBelow ? 0 : 1)
  return Array.from({ length: depth }, (_, index) => literals.slice(0, index + 1).join('/'))
}

/** Whether the last literal of a path names a thing. A POST of one word that nothing else is about is what is done. */
function isThing(literal: string, method: HttpMethod, methods: ReadonlySet<HttpMethod>): boolean {
  const isChanged = [...methods].some((each) => methods.size > 1 && each !== 'GET' && each !== 'POST')
  if (isVerb(literal)) return mayBeNoun(literal) && isChanged
  return methods.size > 1 || method !== 'POST' || isPlural(literal)
}

function placeOf(
  { id, method }: Site,
  { words, verb }: PathWords,
  { resources, collections, methods }: Tree
): Omit<Route, 'parts'> {
  const literals = literalsOf(words)
  const last = words.at(-1)
  const scope = (end: Segment | undefined) =>
    end !== undefined && 'parameter' in end ? 'item' : 'collection'
  if (verb !== null) return { resource: literals, verb, scope: scope(last) }
  // Nothing but its id says what a path without words does, or one of ids alone.
  if (last === undefined || literals.length === 0) {
    const own = methodFromOperationId(id, [])
    return { resource: [], verb: own === '' ? ofItem(method) : own, scope: scope(last) }
  }
  if ('parameter' in last) return { resource: literals, verb: ofItem(method), scope: 'item' }
  if (!resources.has(literals.join('/')))
    return { resource: literals.slice(0, -1), verb: last.literal, scope: scope(words.at(-2)) }
  const isMany = collections.has(keyOf(words)) || isPlural(last.literal)
  const ofItems = methods.get(`${keyOf(words)}/{}`) ?? new Set()
  return { resource: literals, verb: isMany ? ofMany(method, ofItems) : ofOne(method), scope: 'collection' }
}

/** What is done to a collection, all of which is meant if the method is one of its items too. */
function ofMany(method: HttpMethod, ofItems: ReadonlySet<HttpMethod>): string {
  if (method === 'GET') return 'list'
  const isAll = method === 'DELETE' || ((method === 'PUT' || method === 'PATCH') && ofItems.has(method))
  return isAll ? `${ofItem(method)}All` : ofOne(method)
}

/** What is done to a thing of which there is one. */
function ofOne(method: HttpMethod): string {
  return method === 'POST' ? 'create' : ofItem(method)
}
