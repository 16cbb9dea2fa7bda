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
import { isSaid, stemsOf, termsOf } from './question.mjs'

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
 * @property {Record<string, { is?: string, words?: string, page?: string }>} resources
 * @property {string[][]} operations The values of each operation, in the order of {@link Operation}, then other words for it.
 *
 * @typedef {Operation & { resource: string, page: string, score: number }} Found
 *
 * @typedef {object} Entry
 * @property {Operation} operation
 * @property {string} resource
 * @property {string} page
 * @property {{ name: string, verb: Set<string>, above: Set<string>[] }} own Its verb, the stems of that, and those of the resources above its own.
 * @property {Map<string, number>} weights How often each stem occurs, weighted by the field and normalised by its length.
 */

/** What a word counts in each field, and how much the length of the field lessens it. */
const fields = {
  resource: { weight: 2.5, norm: 0.5 },
  verb: { weight: 2.5, norm: 0 },
  synonyms: { weight: 2, norm: 0.3 },
  verbSynonyms: { weight: 1.1, norm: 0.2 },
  does: { weight: 1.2, norm: 0.4 },
  words: { weight: 1, norm: 0.5 },
  is: { weight: 0.4, norm: 0.5 },
  fields: { weight: 0.4, norm: 0.6 }
}

/** What is left of a score if a question says nothing of the verb of an operation, or of a resource that its own lies in. */
const unsaid = { verb: 0.9, above: 0.9 }

/** How much a word counts for the name that it is another word for, `book` for `novel`: texts use the name. */
const standsFor = 0.3

/** Verbs that are meant by who names a thing only. */
const usual = new Set(['create', 'list', 'search'])

/** How soon further occurrences of a word stop to count. */
const saturation = 1.6

/** @type {{ entries: Entry[], named: Map<string, string[]>, rarity: Map<string, number> } | undefined} */
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
  /**
   * Other words for a resource, for those that it lies in, and for those at the top that one of its names is the name of.
   *
   * @param {string[]} path
   */
  const wordsOf = (path) =>
    path.flatMap((name, depth) => [
      ...(depth === 0 ? [] : [ownOf(resources, name)?.words ?? '']),
      ownOf(resources, path.slice(0, depth + 1).join('.'))?.words ?? ''
    ])
  const texts = operations.map((row) => {
    const [call = '', gives = '', route = '', does = '', taken = '', other = ''] = row
    const operation = { call, gives, route, does, fields: taken }
    const path = call.slice(0, call.indexOf('(')).split('.')
    const verb = path.pop() ?? ''
    const resource = path.join('.')
    const { is = '', page = `resources/${resource}.md` } = ownOf(resources, resource) ?? {}
    return {
      operation,
      resource,
      page,
      own: {
        name: verb,
        verb: new Set(stemsOf(`${verb} ${ownOf(verbs, verb) ?? ''}`)),
        above: path.slice(1).flatMap((_, depth) => {
          const above = path.slice(0, depth + 1).join('.')
          const found = ownOf(resources, above)
          return found === undefined ? [] : [new Set(stemsOf(`${path[depth]} ${found.words ?? ''}`))]
        })
      },
      texts: {
        resource: stemsOf(path.join(' ')),
        verb: stemsOf(verb),
        synonyms: [...new Set(wordsOf(path).flatMap(stemsOf))],
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
  const lengths = Object.fromEntries(
    names.map((name) => [
      name,
      texts.reduce((sum, each) => sum + each.texts[name].length, 0) / texts.length || 1
    ])
  )
  const entries = texts.map(({ operation, resource, page, own, texts: stems }) => {
    /** @type {Map<string, number>} */
    const weights = new Map()
    for (const name of names) {
      const { weight, norm } = fields[name]
      const share = weight / (1 - norm + (norm * stems[name].length) / (lengths[name] ?? 1))
      for (const stem of new Set(stems[name])) weights.set(stem, (weights.get(stem) ?? 0) + share)
    }
    return { operation, resource, page, own, weights }
  })
  return {
    entries,
    named: namedBy(resources),
    rarity: capped(rarityOf(entries), [
      ...Object.entries(verbs),
      ...Object.entries(resources).map(([name, { words = '' }]) => [name.split('.').at(-1) ?? '', words])
    ])
  }
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
 * A synonym says as much as its word, not more.
 *
 * @param {Map<string, number>} rarity
 * @param {string[][]} others Names with other words for them.
 */
function capped(rarity, others) {
  /** @type {Map<string, number>} */
  const names = new Map()
  for (const [name = '', words = ''] of others) {
    const most = Math.max(0, ...stemsOf(name).map((stem) => rarity.get(stem) ?? 0))
    for (const stem of stemsOf(words)) names.set(stem, Math.max(names.get(stem) ?? 0, most))
  }
  return new Map([...rarity].map(([stem, value]) => [stem, Math.min(value, names.get(stem) ?? value)]))
}

/**
 * The names of things that other words stand for.
 *
 * @param {Index['resources']} resources
 */
function namedBy(resources) {
  /** @type {Map<string, string[]>} */
  const found = new Map()
  for (const [name, { words = '' }] of Object.entries(resources))
    if (!name.includes('.'))
      for (const stem of stemsOf(words)) found.set(stem, [...(found.get(stem) ?? []), ...stemsOf(name)])
  return found
}

/**
 * The operations that fit best, best first; none if no word is known.
 *
 * @param {string} words What the operation should do, in plain English.
 * @param {number} [limit]
 * @returns {Found[]}
 */
export function find(words, limit = 5) {
  const { entries, rarity, named } = load()
  const asked = termsOf(words, rarity)
  for (const [stem, trust] of [...asked])
    for (const name of named.get(stem) ?? [])
      asked.set(name, Math.max(asked.get(name) ?? 0, trust * standsFor))
  const found = entries.map(({ operation, resource, page, weights, own }) => {
    let score = 0
    for (const [stem, trust] of asked) {
      const weight = weights.get(stem) ?? 0
      score += (trust * (rarity.get(stem) ?? 0) * (weight * (1 + saturation))) / (saturation + weight)
    }
    if (!isSaid(asked, own.verb)) score *= usual.has(own.name) ? 1 : unsaid.verb
    for (const above of own.above) if (!isSaid(asked, above)) score *= unsaid.above
    return { ...operation, resource, page, score }
  })
  return found
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
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
