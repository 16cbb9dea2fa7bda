/** Names for a package that has none yet: from the title of its document, else from the place of the document. */
import { classNameOf } from '../inferred.ts'
import { pascalCase } from '../names.ts'

/** Names that a first sdk.yaml fixes. */
export interface InferredNames {
  /** A name that npm takes, in small letters: `train-travel-sdk`. */
  readonly packageName: string
  /** The root class: `TrainTravel`. */
  readonly client: string
  /** How environment variables begin: `TRAIN_TRAVEL`. */
  readonly variablePrefix: string
  /** What they were taken from, in words. */
  readonly source: string
}

/** What may give a name, in the order in which they are tried. */
export interface NameSource {
  readonly text: string
  /** What the text is, in words: `the title "Train Travel API"`. */
  readonly source: string
}

/** Words that say what a document is, and not of what. */
const kindsOfDocument: ReadonlySet<string> = new Set(
  (
    'a an and api apis docs documentation definition definitions developer http json of open openapi public reference rest restful ' +
    'schema sdk service services spec specification swagger the version www com io net org dev app co yaml yml v'
  ).split(' ')
)

/** More words, and longer ones, would be a sentence in every program. */
const mostWords = 5
const mostLetters = 40

/** Names from the first source that has a word in it; `taken` are names that no root class can have. */
export function inferNames(sources: readonly NameSource[], taken: ReadonlySet<string>): InferredNames {
  const found = sources.map(({ text, source }) => ({ words: wordsIn(text), source }))
  const { words, source } = found.find((each) => each.words.length > 0) ?? {
    words: ['api'],
    source: 'nothing, since neither the title nor the place of the document has a word for it'
  }
  const own = words.join('-').toLowerCase()
  return {
    packageName: `${own}-sdk`,
    client: classNameOf(pascalCase(words.map(capitalised).join('')), taken),
    variablePrefix: `${/^\d/.test(own) ? 'API_' : ''}${own.replaceAll('-', '_').toUpperCase()}`,
    source
  }
}

/** The words of a text that name a thing, in ASCII: accents are left out, and so are versions and what is in brackets. */
function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<=\w)['’](?=s?\b)/g, '')
  // A title that is cut in pieces by letters of another script would name nothing.
  if (/\p{L}/u.test(plain.replace(/[A-Za-z]+/g, ''))) return []
  const words = plain.split(/[^A-Za-z\d]+/).filter((word) => word !== '' && !isNoise(word))
  const few = words.slice(0, mostWords)
  while (few.length > 1 && few.join('-').length > mostLetters) few.pop()
  const fitting = few.join('-').length > mostLetters ? [few.join('').slice(0, mostLetters)] : few
  return fitting.some((word) => /[A-Za-z]/.test(word)) ? fitting : []
}

function isNoise(word: string): boolean {
  return kindsOfDocument.has(word.toLowerCase()) || /^v?\d+$/i.test(word)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
