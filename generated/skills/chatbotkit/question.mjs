/** Reads a question: what its words stand for, and how much each of them counts. */
import { stemmer } from './stemmer.mjs'

/** Words of a question that say nothing of an operation. */
const silent = new Set(
  `a about again already also am an and any api are as at be been before being both but by call calls can could did do does doing even
  for from had has have having he her here him his how i if in into is it its itself just like may me method might more most much must
  my no nor not of off on once only or other our out own per please shall she should so some such than that the their them then
  these they this those through to too until very via was we were when where while who whom whose why will with without would you
  your want need way`.split(/\s+/)
)

/** Words that open what is not asked for itself: a purpose, a circumstance, or what is not wanted. */
const aside = new Set(
  'after because before containing instead not so that unless until when whenever while with without'.split(
    ' '
  )
)

/**
 * How much the words of such a clause count, and those that are only nearly a word that is known; how much less each further word
 * of a clause counts than the one before it, and what is left at least: the verb and its object come first.
 */
const trust = { aside: 0.5, near: 0.7, later: 0.03, least: 0.6 }

/**
 * @param {string} text
 * @returns {string[]}
 */
function wordsOf(text) {
  return (
    text
      .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
      .toLowerCase()
      // `e-mail` is `email` too, and `set up` is `setup`.
      .replace(/(\p{L}+)-(\p{L}+)/gu, '$1 $2 $1$2')
      .replace(/\b(\p{L}+) (up|in|out|off)\b/gu, '$1 $2 $1$2')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  )
}

/**
 * The stems of a text: words are split at capital letters too.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function stemsOf(text) {
  return wordsOf(text).map((word) => stemmer(word))
}

/**
 * The stems that a question asks for, with what each of them counts.
 *
 * @param {string} question
 * @param {Map<string, number>} known The stems of the index.
 * @returns {Map<string, number>}
 */
export function termsOf(question, known) {
  /** @type {Map<string, number>} */
  const terms = new Map()
  for (const clause of question.split(/[.,;:!?()]+(?:\s|$)|\s[-\u2013\u2014]\s/u)) {
    let counts = 1
    let last = ''
    let place = 0
    for (const word of wordsOf(clause)) {
      if (aside.has(word)) counts = trust.aside
      const both = stemmer(last + word)
      const stems = silent.has(word) ? [] : [stemmer(word)]
      // To `reload` is to load again.
      const again = word.startsWith('re') && word.length > 4 ? stemmer(word.slice(2)) : ''
      if (known.has(again) && !known.has(stemmer(word))) stems.push(again)
      // `web site` is `website` too.
      if (last.length > 2 && known.has(both)) stems.push(both)
      for (const stem of stems)
        for (const [found, share] of nearest(stem, known))
          terms.set(
            found,
            Math.max(terms.get(found) ?? 0, share * counts * Math.max(trust.least, 1 - trust.later * place))
          )
      if (stems.length > 0) place += 1
      last = word
    }
  }
  return terms
}

/**
 * Whether a question says one of some words.
 *
 * @param {Map<string, number>} asked
 * @param {Set<string>} stems
 */
export function isSaid(asked, stems) {
  return [...asked.keys()].some((stem) => stems.has(stem))
}

/**
 * A stem that the index has, or those that differ from it by one slip of the hand.
 *
 * @param {string} stem
 * @param {Map<string, number>} known
 * @returns {[string, number][]}
 */
function nearest(stem, known) {
  if (known.has(stem) || stem.length < 5) return [[stem, 1]]
  return [...known.keys()].flatMap((other) =>
    isNear(stem, other) ? [/** @type {[string, number]} */ ([other, trust.near])] : []
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
