/** Asks the compiler whether programs of the published SDK can call the methods of this package in place of its own. */
import type { CallExpression, SourceFile, Type } from 'typescript'
import type { Checked, Comparison } from '../../generator/decide/compat.ts'
import type { Compat } from '../../generator/model/compat/compatModel.ts'
import { oldModule, programWith } from './compilation.ts'
import { differenceOf, type Asked } from './comparison.ts'

type Files = ReadonlyMap<string, string>

interface Question {
  readonly path: string
  /** `BotClient.create`, `createBot`. */
  readonly method: string
  readonly to: string
  readonly line: string
}

/** Everything that the compiler says of the methods; `types` is what it said of the types. */
export function comparedMethods(compat: Compat, files: Files, types: Checked['types']): Checked['methods'] {
  return answered(files, questionsAbout(files, methodsOf(compat)), types)
}

/** Everything that it says of the methods that take the place of functions. */
export function comparedFunctions(
  compat: Compat,
  files: Files,
  types: Checked['types']
): Checked['functions'] {
  return answered(files, questionsAbout(files, functionsOf(compat)), types)
}

function answered(files: Files, questions: readonly Question[], types: Checked['types']): Checked['methods'] {
  const asked = programWith(files, questions.map(({ line }) => line).join('\n'))
  const faults = faultsOf(asked)
  const found: Record<string, Record<string, Comparison>> = {}
  for (const [index, { path, method }] of questions.entries()) {
    const own = (found[path] ??= {})
    const known = own[method]?.difference ?? null
    const difference = known ?? differenceAt(asked, index, faults.get(index) ?? null, types)
    own[method] = { to: questions[index]?.to ?? method, difference }
  }
  return found
}

/** What the published SDK calls, and what is called here. */
interface Called {
  readonly path: string
  readonly method: string
  readonly to: string
  /** The type of what is called there. */
  readonly old: string
  /** What has the method here, and the call on it. */
  readonly self: string
  readonly call: string
  /** A function takes the client first. */
  readonly isFunction: boolean
}

function methodsOf({ modules }: Compat): readonly Called[] {
  return modules.flatMap(({ path, classes }) =>
    classes.flatMap(({ name: owner, to: now, members }) =>
      members.flatMap(({ name: method, parameters, verdict }): readonly Called[] => {
        const module = oldModule(path)
        if (parameters === null || now === null || verdict.kind === 'gone' || module === null) return []
        const old = `import('${module}').${owner}['${method}']`
        const [from, to] = [`${owner}.${method}`, `${now}.${method}`]
        return [{ path, method: from, to, old, self: now, call: `self.${method}`, isFunction: false }]
      })
    )
  )
}

function functionsOf({ client, modules }: Compat): readonly Called[] {
  return modules.flatMap(({ path, functions }) =>
    functions.flatMap(({ name, method }): readonly Called[] => {
      const module = oldModule(path)
      if (method === null || module === null) return []
      const [old, to] = [`typeof import('${module}').${name}`, method.join('.')]
      return [{ path, method: name, to, old, self: client, call: `self.${to}`, isFunction: true }]
    })
  )
}

/** One question for each form that the published SDK has. */
function questionsAbout(files: Files, all: readonly Called[]): readonly Question[] {
  const forms = formsOf(
    files,
    all.map(({ old }) => old)
  )
  return all.flatMap(({ path, method, to, old, self, call, isFunction }, index) => {
    const count = Array.from({ length: forms[index] ?? 0 }, (_, form) => form)
    const arms = count.map((arm) => `(...args: infer A${arm}): infer R${arm}`).join('; ')
    const part = (letter: string): string => `${old} extends { ${arms} } ? ${letter} : never`
    const taken = (form: number): string =>
      isFunction ? `A${form} extends [unknown, ...infer Rest] ? Rest : never` : `A${form}`
    return count.map((form) => ({
      path,
      method,
      to,
      line: `function ask${index}_${form}(self: import('/new/index.ts').${self}, old: ${part(`R${form}`)}, ...args: Extract<${part(taken(form))}, readonly unknown[]>) { return ${call}(...args) }`
    }))
  })
}

/** How many forms each method of the published SDK has; none if this version lacks it. */
function formsOf(files: Files, methods: readonly string[]): readonly number[] {
  const { checker, file } = programWith(
    files,
    methods.map((old, index) => `type $${index} = ${old}`).join('\n')
  )
  return (file?.statements ?? []).map((statement) => {
    const name = 'name' in statement ? statement.name : undefined
    return name === undefined ? 0 : checker.getTypeAtLocation(name as never).getCallSignatures().length
  })
}

/** What the compiler refuses, by the number of the question. */
function faultsOf({ library, program, file }: Asked): ReadonlyMap<number, string> {
  if (file === undefined) return new Map()
  return new Map(
    program.getSemanticDiagnostics(file).flatMap(({ start, messageText }) => {
      const index = file.statements.findIndex(({ pos, end }) => pos <= (start ?? -1) && (start ?? -1) < end)
      return index < 0 ? [] : [[index, library.flattenDiagnosticMessageText(messageText, '\n')] as const]
    })
  )
}

function differenceAt(
  asked: Asked,
  index: number,
  fault: string | null,
  types: Checked['types']
): Comparison['difference'] {
  const { checker, library, file } = asked
  const statement = file?.statements[index]
  if (statement === undefined || !library.isFunctionDeclaration(statement)) return null
  const [, old, args] = statement.parameters
  const call = callIn(asked, statement)
  if (old === undefined || args === undefined || call === null) return null
  if (fault !== null) return refused(asked, checker.getTypeAtLocation(args), fault, types)
  const [before, after] = [checker.getTypeAtLocation(old), checker.getTypeAtLocation(call)]
  const answers = [before, after].map((type) => checker.getAwaitedType(type))
  const streams = [eventOf(asked, before), eventOf(asked, after)]
  return told('Its answer', asked, answers) ?? told('Its events', asked, streams)
}

function callIn(
  { library }: Asked,
  { body }: { readonly body?: { readonly statements: SourceFile['statements'] } | undefined }
): CallExpression | null {
  const [statement] = body?.statements ?? []
  const expression =
    statement !== undefined && library.isReturnStatement(statement) ? statement.expression : undefined
  return expression !== undefined && library.isCallExpression(expression) ? expression : null
}

/** The events of the stream that a call offers, or null if it offers none. */
function eventOf({ checker, file }: Asked, call: Type): Type | null {
  const stream = checker.getPropertyOfType(call, 'stream')
  if (stream === undefined || file === undefined) return null
  const [form] = checker.getTypeOfSymbol(stream).getCallSignatures()
  const next = form?.getReturnType().getProperty('next')
  if (next === undefined) return null
  const [step] = checker.getTypeOfSymbol(next).getCallSignatures()
  const result = step === undefined ? undefined : checker.getAwaitedType(step.getReturnType())
  const yields = (result?.isUnion() ? result.types : []).find(
    (each) => checker.getPropertyOfType(each, 'value') !== undefined
  )
  const value = yields === undefined ? undefined : checker.getPropertyOfType(yields, 'value')
  return value === undefined ? null : checker.getTypeOfSymbol(value)
}

function told(
  what: string,
  asked: Asked,
  [old, now]: readonly (Type | null | undefined)[]
): Comparison['difference'] {
  const isNever = ({ flags }: Type): boolean => (flags & asked.library.TypeFlags.Never) !== 0
  if (old == null || now == null || isNever(old)) return null
  const found = differenceOf(asked, new Set(['output'] as const), old, now)
  return found === null ? null : { ...found, reason: `${what}: ${lowered(found.reason)}` }
}

/** The argument that is refused, by what was said of its type; else what the compiler says. */
function refused(
  { checker }: Asked,
  args: Type,
  fault: string,
  types: Checked['types']
): NonNullable<Comparison['difference']> {
  for (const argument of checker.getTypeArguments(args as never)) {
    const name = argument.aliasSymbol?.name ?? ''
    const found = Object.values(types).find((each) => (each[name]?.difference ?? null) !== null)?.[name]
    if (found?.difference != null)
      return { ...found.difference, reason: `Its request: ${lowered(found.difference.reason)}` }
  }
  return { kind: 'arguments', reason: fault.split('\n')[0] ?? fault }
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
