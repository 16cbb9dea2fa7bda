/** The verdict of the compiler on declarations whose texts differ. */
import type { Program, SourceFile } from 'typescript'
import type { Surface } from '../target/surface.ts'
import { changeOf, type Change } from './change.ts'
import { askCalls } from './askCalls.ts'
import { answersOf, type Wording } from './calls.ts'
import { keyOf } from './names.ts'
import type { InnerTexts } from './inner.ts'
import { headOf, textOf, type Pair } from './pairs.ts'
import { fileOf, filesOf, loadLibrary, programOf, type Library } from './program.ts'
import { constantQuestion, genericsOf, importOfNew, typeQuestion } from './questions.ts'
import { compareTypes } from './typeWalk.ts'
import { fits, type Difference, type Walk } from './walk.ts'
import { sourcesOf } from './sources.ts'
import { usesOf, type Uses } from './uses.ts'

/** A type that is asked about. */
interface AskedType {
  readonly id: number
  readonly pair: Pair
}

/** What is judged. */
export interface Case {
  readonly old: Surface
  readonly now: Surface
  readonly pairs: readonly Pair[]
  /** The keys of declarations that both sides have. */
  readonly places: ReadonlySet<string>
  readonly inner: { readonly old: InnerTexts; readonly now: InnerTexts }
  /** The modules that are the same on both sides. */
  readonly shared: ReadonlySet<string>
}

/** Everything that the compiler says of pairs that differ. */
export function judge(
  { old, now, pairs, places, inner, shared }: Case,
  wording: (uses: Uses) => Wording
): readonly Change[] {
  const library = loadLibrary()
  const uses = usesOf(
    library,
    old,
    pairs.map((pair) => pair.old.module)
  )
  const words = wording(uses)
  const questions = new Questions(library)
  const [types, rules] = questions.askTypes(pairs, words)
  const calls = askCalls(library, { now, pairs, inner }, (module, other, line) =>
    questions.add(module, other, line)
  )
  const files = filesOf(old, now, shared, questions.texts())
  const roots = [...questions.texts().keys()].map((module) => fileOf('old', module))
  const input = { files, roots, sources: sourcesOf(old) }
  const strict = programOf(library, { ...input, exactOptionalPropertyTypes: true })
  const loose = programOf(library, { ...input, exactOptionalPropertyTypes: false, before: strict })
  const found = [strict, loose].flatMap((program) => [
    ...types.flatMap((asked) => typeChanges(library, program, asked, places, uses, words)),
    ...answersOf(library, program, calls, words)
  ])
  return strictestOf([...rules, ...found])
}

class Questions {
  readonly #library: Library
  readonly #lines = new Map<string, string[]>()

  constructor(library: Library) {
    this.#library = library
  }

  /** Adds a line to an old module that knows a new one by its name there. */
  add(module: string, other: string, line: string): void {
    const lines = this.#lines.get(module) ?? []
    const needed = importOfNew(other)
    this.#lines.set(module, [...lines, ...(lines.includes(needed) ? [] : [needed]), line])
  }

  texts(): ReadonlyMap<string, string> {
    return new Map([...this.#lines].map(([module, lines]) => [module, `${lines.join('\n')}\n`]))
  }

  askTypes(pairs: readonly Pair[], words: Wording): readonly [readonly AskedType[], readonly Change[]] {
    const asked: AskedType[] = []
    const changes: Change[] = []
    for (const [id, pair] of pairs.entries()) {
      const { old, now, before, after } = pair
      if (before.kind !== after.kind) changes.push(otherKind(pair, words))
      else if (before.kind === 'constant') {
        this.add(old.module, now.module, constantQuestion(id, old, now))
        asked.push({ id, pair })
      } else if (before.kind !== 'function') {
        const [own, later] = [before, after].map((each) => genericsOf(this.#library, headOf(each)))
        if (own === undefined || later === undefined) continue
        const [most, least] = [later.names.length, later.names.length - later.defaults]
        const fewest = own.names.length - own.defaults
        if (own.names.length > most || fewest < least) changes.push(otherCount(pair, words))
        this.add(old.module, now.module, typeQuestion(id, old, now, own, most))
        asked.push({ id, pair })
      }
    }
    return [asked, changes]
  }
}

function otherKind(pair: Pair, words: Wording): Change {
  return changeOf({
    ...words.of(pair.old, ''),
    kind: 'type/changed',
    level: 'major',
    decidedBy: 'rule',
    reason: `It was a ${pair.before.kind} and is a ${pair.after.kind}.`
  })
}

function otherCount(pair: Pair, words: Wording): Change {
  return changeOf({
    ...words.of(pair.old, ''),
    kind: 'type/changed',
    level: 'major',
    decidedBy: 'rule',
    reason: 'It takes another number of type parameters.'
  })
}

function typeChanges(
  library: Library,
  program: Program,
  { id, pair }: AskedType,
  places: ReadonlySet<string>,
  uses: Uses,
  words: Wording
): readonly Change[] {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(fileOf('old', pair.old.module))
  const [old, now] = parametersOf(library, file, `$type${id}`).map((each) => checker.getTypeAtLocation(each))
  if (old === undefined || now === undefined)
    throw new Error(`The compiler has no type for ${pair.old.name}.`)
  const differences: Difference[] = []
  const directions =
    pair.before.kind === 'class' || pair.before.kind === 'constant'
      ? output
      : uses.directionsOf(keyOf(pair.old))
  const walk: Walk = {
    library,
    checker,
    directions,
    top: keyOf(pair.old),
    isPlace: (key) => places.has(key),
    add: (difference) => void differences.push(difference)
  }
  compareTypes(walk, old, now, '')
  if (differences.length === 0 && pair.before.kind === 'type' && textOf(pair.before) !== textOf(pair.after))
    differences.push(unseen(walk, old, now))
  return differences.map(({ path, successor, ...rest }) =>
    changeOf({
      ...words.of(pair.old, path),
      ...rest,
      successor: successor === undefined ? null : words.of(pair.old, successor).name
    })
  )
}

const output = new Set(['output'] as const)

/** The texts differ and no member does: the assignment of the whole decides. */
function unseen(walk: Walk, old: Parameters<typeof fits>[1], now: Parameters<typeof fits>[2]): Difference {
  const level = fits(walk, old, now) ? (fits(walk, now, old) ? 'patch' : 'minor') : 'major'
  return {
    kind: 'type/changed',
    path: '',
    level,
    decidedBy: 'assignment',
    reason: 'It is written differently.'
  }
}

function parametersOf(library: Library, file: SourceFile | undefined, name: string) {
  const statement = file?.statements.find(
    (each) => library.isFunctionDeclaration(each) && each.name?.text === name
  )
  return statement !== undefined && library.isFunctionDeclaration(statement) ? [...statement.parameters] : []
}

/** What both programs say is said once, as the stricter one says it. */
function strictestOf(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>()
  for (const change of changes) {
    const key = JSON.stringify([
      change.kind,
      change.name,
      change.kind.startsWith('v') ? change.reason.split(' ')[0] : ''
    ])
    const known = found.get(key)
    if (known === undefined || (!known.breaking && change.breaking)) found.set(key, change)
  }
  return [...found.values()]
}
