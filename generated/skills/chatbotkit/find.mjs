/**
 * Finds the operations of the API that do what some words ask for:
 *
 *     node find.mjs what the operation should do
 *
 * or `import { find } from './find.mjs'`. The ranking is BM25F (Robertson and Zaragoza, The Probabilistic Relevance Framework,
 * 2009, §3.6) over stemmed English.
 */
import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stemmer } from './stemmer.mjs'

/**
 * @typedef {object} Operation
 * @property {string} call How it is called, from the client on.
 * @property {string} gives What awaiting it gives.
 * @property {string} route
 * @property {string} does What it does, in a line.
 * @property {string} fields What a request may hold.
 *
 * @typedef {object} Index
 * @property {Record<string, string>} verbs Other words for verbs.
 * @property {Record<string, string>} fields Other words for fields.
 * @property {Record<string, { is: string, words?: string, page?: string }>} resources
 * @property {string[][]} operations The values of each operation, in the order of {@link Operation}, then other words for it.
 *
 * @typedef {Operation & { resource: string, page: string, score: number }} Found
 *
 * @typedef {object} Entry
 * @property {Operation} operation
 * @property {string} resource
 * @property {string} page
 * @property {Map<string, number>} weights How often each stem occurs, weighted by the field and normalised by its length.
 */

/** What a word counts in each field, and how much the length of the field lessens it. */
const fields = {
  resource: { weight: 2, norm: 0.5 },
  verb: { weight: 2, norm: 0 },
  synonyms: { weight: 2, norm: 0.3 },
  verbSynonyms: { weight: 1, norm: 0.2 },
  does: { weight: 1.5, norm: 0.4 },
  words: { weight: 1, norm: 0.5 },
  is: { weight: 0.4, norm: 0.5 },
  fields: { weight: 0.4, norm: 0.6 }
}

/** How soon further occurrences of a word stop to count. */
const saturation = 1.2

/** Words of a question that say nothing of an operation. */
const silent = new Set(
  `a about again already also am an and any api are as at be been before being both but by call calls can could did do does doing even
  for from had has have having he her here him his how i if in into is it its itself just like may me method might more most much must
  my no nor not of off on once only or other our out own per please shall she should so some such than that the their them then
  these they this those through to too until very via was we were when where while who whom whose why will with without would you
  your want need way`.split(/\s+/)
)

/**
 * The stems of a text: words are split at capital letters too.
 *
 * @param {string} text
 * @returns {string[]}
 */
function stemsOf(text) {
  const words =
    text
      .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
      .toLowerCase()
      // `e-mail` is `email` too, and `set up` is `setup`.
      .replace(/(\p{L}+)-(\p{L}+)/gu, '$1 $2 $1$2')
      .replace(/\b(\p{L}+) (up|in|out|off)\b/gu, '$1 $2 $1$2')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return words.map((word) => stemmer(word))
}

/** @type {{ entries: Entry[], rarity: Map<string, number> } | undefined} */
let loaded

function load() {
  loaded ??= prepare(JSON.parse(readFileSync(new URL('index.json', import.meta.url), 'utf8')))
  return loaded
}

/**
 * The entries with the weights of their stems, and how rare each stem is.
 *
 * @param {Index} index
 */
function prepare({ verbs, fields: others, resources, operations }) {
  const texts = operations.map((row) => {
    const [call = '', gives = '', route = '', does = '', taken = '', other = ''] = row
    const operation = { call, gives, route, does, fields: taken }
    const path = call.slice(0, call.indexOf('(')).split('.')
    const verb = path.pop() ?? ''
    const resource = path.join('.')
    const { is = '', words = '', page = `resources/${resource}.md` } = ownOf(resources, resource) ?? {}
    return {
      operation,
      resource,
      page,
      texts: {
        resource: stemsOf(path.join(' ')),
        verb: stemsOf(verb),
        synonyms: stemsOf(words),
        verbSynonyms: stemsOf(ownOf(verbs, verb) ?? ''),
        does: stemsOf(does),
        words: stemsOf(other),
        is: stemsOf(is),
        fields: stemsOf(
          taken
            .split(' ')
            .map((field) => `${field} ${ownOf(others, field) ?? ''}`)
            .join(' ')
        )
      }
    }
  })
  const names = /** @type {(keyof typeof fields)[]} */ (Object.keys(fields))
  const usual = Object.fromEntries(
    names.map((name) => [
      name,
      texts.reduce((sum, each) => sum + each.texts[name].length, 0) / texts.length || 1
    ])
  )
  const entries = texts.map(({ operation, resource, page, texts: own }) => {
    /** @type {Map<string, number>} */
    const weights = new Map()
    for (const name of names) {
      const { weight, norm } = fields[name]
      const share = weight / (1 - norm + (norm * own[name].length) / (usual[name] ?? 1))
      for (const stem of new Set(own[name])) weights.set(stem, (weights.get(stem) ?? 0) + share)
    }
    return { operation, resource, page, weights }
  })
  return { entries, rarity: rarityOf(entries) }
}

/**
 * A value of an object that a file holds, whose keys may be called as members of every object.
 *
 * @template T
 * @param {Record<string, T>} values
 * @param {string} name
 * @returns {T | undefined}
 */
function ownOf(values, name) {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/**
 * How much it says that an entry has a stem.
 *
 * @param {Entry[]} entries
 */
function rarityOf(entries) {
  /** @type {Map<string, number>} */
  const count = new Map()
  for (const { weights } of entries)
    for (const stem of weights.keys()) count.set(stem, (count.get(stem) ?? 0) + 1)
  return new Map(
    [...count].map(([stem, times]) => [stem, Math.log(1 + (entries.length - times + 0.5) / (times + 0.5))])
  )
}

/**
 * The operations that fit best, best first; none if no word is known.
 *
 * @param {string} words What the operation should do, in plain English.
 * @param {number} [limit]
 * @returns {Found[]}
 */
export function find(words, limit = 5) {
  const { entries, rarity } = load()
  const asked = new Map(
    words
      .split(/\s+/)
      .filter((word) => !silent.has(word.toLowerCase().replace(/^\W+|\W+$/g, '')))
      .flatMap(stemsOf)
      .flatMap((stem) => known(stem, rarity))
  )
  const found = entries.map(({ operation, resource, page, weights }) => {
    let score = 0
    for (const [stem, trust] of asked) {
      const weight = weights.get(stem) ?? 0
      score += (trust * (rarity.get(stem) ?? 0) * (weight * (1 + saturation))) / (saturation + weight)
    }
    return { ...operation, resource, page, score }
  })
  return found
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
}

/**
 * A stem that the index has, or those that differ from it by one slip of the hand.
 *
 * @param {string} stem
 * @param {Map<string, number>} rarity
 * @returns {[string, number][]}
 */
function known(stem, rarity) {
  if (rarity.has(stem) || stem.length < 5) return [[stem, 1]]
  return [...rarity.keys()].flatMap((other) =>
    isNear(stem, other) ? [/** @type {[string, number]} */ ([other, 0.7])] : []
  )
}

/**
 * Whether two words differ in one letter, or in the order of two neighbours.
 *
 * @param {string} one
 * @param {string} other
 */
function isNear(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [left, right] = [one.slice(start), other.slice(start)]
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  )
}

/** @param {Found} found */
function print({ call, gives, route, does, fields: given, page }) {
  return [
    `client.${call} → ${gives}`,
    `  ${does}`,
    ...(given === '' ? [] : [`  fields: ${given}`]),
    `  ${route} · ${page}`
  ].join('\n')
}

// Run by `node find.mjs words`, not imported.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2).join(' ')
  const found = find(words)
  if (words === '') console.error('Say what the operation should do: node find.mjs list everything')
  else console.log(found.length === 0 ? `Nothing fits "${words}".` : found.map(print).join('\n\n'))
  process.exitCode = found.length === 0 ? 1 : 0
}
