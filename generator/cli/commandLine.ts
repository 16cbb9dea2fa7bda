/** Reads a command line with the parser of Node, and says what may have been meant. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { nearNames } from '../ground/nearest.ts'
import { valueAt } from '../ground/valueAt.ts'

/** An invalid command line; the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What to do; null if the help of the command says it. */
  readonly remedy: string | null

  constructor(
    message: string,
    { remedy = null, cause }: { readonly remedy?: string | null; readonly cause?: unknown } = {}
  ) {
    super(message, { cause })
    this.remedy = remedy
  }
}

export const flag = { type: 'boolean', default: false } as const

type Asked = ParseArgsConfig & { readonly options: NonNullable<ParseArgsConfig['options']> }

/**
 * Reads the words of a command.
 *
 * @throws UsageError for an unknown option, a missing or an empty value, a stray argument, or an option with two values.
 */
export function readWords<const Config extends Asked>(argv: readonly string[], config: Config) {
  const read = parsed(argv, config)
  refuseTwice(argv, config)
  for (const [name, value] of Object.entries(read.values))
    if (typeof value === 'string' && value.trim() === '') throw withoutValue(name)
  return read
}

function parsed<const Config extends Asked>(argv: readonly string[], config: Config) {
  try {
    return parseArgs({ ...config, args: [...argv] })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // The first sentence of Node names the fault; the rest is advice about Node's own syntax.
    const [sentence = ''] = error.message.split(/\.?(?:\n|\. )/)
    const [, kind, given = ''] = /^(Unknown option|Unexpected argument) '([^']*)'$/.exec(sentence) ?? []
    if (kind === undefined) throw faultOfValue(sentence, error)
    const options = Object.keys(config.options)
    // Node reads -check as five options of one letter.
    const word = argv.find((each) => /^-[a-z]/.test(each) && options.includes(each.slice(1))) ?? given
    const hint = kind === 'Unknown option' ? meantOption(word, options) : meantPlace(given)
    throw new UsageError(`${kind} '${kind === 'Unknown option' ? word : given}'.${hint}`, { cause: error })
  }
}

function withoutValue(name: string, cause?: unknown): UsageError {
  return new UsageError(`--${name} needs a value.`, {
    remedy: `Write it behind the option: --${name} <value>, or --${name}=<value> if it begins with a dash.`,
    cause
  })
}

/** What Node says of an option that lacks its value, has one too many, or is followed by another option. */
function faultOfValue(sentence: string, cause: unknown): UsageError {
  const [, names = '', fault] =
    /^Option '([^']*)' (argument missing|argument is ambiguous|does not take an argument)$/.exec(sentence) ??
    []
  const [, name = ''] = /--([\w-]+)/.exec(names) ?? []
  if (fault === undefined || name === '') return new UsageError(`${sentence}.`, { cause })
  return fault.startsWith('argument')
    ? withoutValue(name, cause)
    : new UsageError(`--${name} takes no value.`, { remedy: `Write --${name} alone.`, cause })
}

/** The words that may come first. */
export const commands = ['generate', 'init', 'changes', 'migrate', 'propose', 'help'] as const

/** Which command the first word names; `generate` if it names none because it is an option. */
export function commandOf([first]: readonly string[]): (typeof commands)[number] {
  if (first === undefined || first.startsWith('-')) return 'generate'
  const command = commands.find((each) => each === first)
  if (command !== undefined) return command
  const [near] = nearNames(first, commands)
  const looksLikePlace = /[./]/.test(first)
  const hint =
    near !== undefined
      ? ` Did you mean ${near}?`
      : looksLikePlace
        ? ` Did you mean --spec ${first}?`
        : ` The commands are ${commands.join(', ')}.`
  throw new UsageError(`'${first}' is not a command.${hint}`)
}

/** A sentence that names what a word may have meant; empty if nothing is near. */
export function meant(given: string, among: readonly string[]): string {
  const [near] = nearNames(given, among)
  return near === undefined ? '' : ` Did you mean ${near}?`
}

function meantPlace(given: string): string {
  return commands.some((each) => each === given) ? ` The command comes first: ${given} <options>.` : ''
}

function meantOption(given: string, options: readonly string[]): string {
  const name = given.replace(/^-+/, '')
  // A dash too few, a slip, or the beginning of one option alone.
  const begun = options.filter((option) => option.startsWith(name) && name.length > 1)
  const [near] = options.includes(name) ? [name] : nearNames(name, options)
  const meant = near ?? (begun.length === 1 ? begun[0] : undefined)
  return meant === undefined ? '' : ` Did you mean --${meant}?`
}

/** Node takes the last of two values, and nobody sees that the first one is lost. */
function refuseTwice(argv: readonly string[], config: Asked): void {
  const { tokens } = parseArgs({ ...config, args: [...argv], tokens: true })
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option' || valueAt(config.options, token.name)?.type !== 'string') continue
    if (seen.has(token.name))
      throw new UsageError(`--${token.name} is given twice.`, {
        remedy: 'Give it once: the command takes one value.'
      })
    seen.add(token.name)
  }
}
