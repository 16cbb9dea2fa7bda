/** A program that uses a package as its types allow, compiled against another package: what no part of the comparison of surfaces decides. */
import { posix } from 'node:path'
import ts from 'typescript'

/** The files of a package by path. */
export type Files = ReadonlyMap<string, string>

const home = '/oracle/'

/** The faults that a program has with a package; empty if it compiles. */
export function faultsWith(files: Files, program: string): readonly string[] {
  const whole = programOf(new Map([...files, ['src/custom/use.ts', program]]), ['src/custom/use.ts'])
  const source = whole.getSourceFile(`${home}src/custom/use.ts`)
  const lines = program.split('\n')
  return [...whole.getSyntacticDiagnostics(source), ...whole.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0
      return `${lines[line]?.trim() ?? ''} // ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    }
  )
}

/** A program that names every exported type, calls every method of every resource, and reads every field of every answer. */
export function usageOf(files: Files): string {
  const program = programOf(files, ['src/index.ts'])
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(`${home}src/index.ts`)
  const index = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (index === undefined) throw new Error('The package has no index.')
  const named = new Map<ts.Symbol, string>()
  const classes: ts.Symbol[] = []
  for (const each of checker.getExportsOfModule(index)) {
    const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? ''
    if (!/\/src\/(?:types|resources)\/|\/src\/client\.ts$/.test(file)) continue
    if (each.name !== 'default') named.set(symbol, each.name)
    if (symbol.flags & ts.SymbolFlags.Class && each.name !== 'default') classes.push(symbol)
  }
  const writer = new Usage(checker, named, program)
  const bodies = classes.flatMap((each) => writer.ofClass(each))
  const names = [...named.values()].sort()
  return [
    `import type { ${names.join(', ')} } from '../index.ts'`,
    `export type All = [${names.join(', ')}]`,
    ...bodies,
    ''
  ].join('\n')
}

/** Sources that were parsed: most of them are in every package. */
const parsed = new Map<string, ts.SourceFile>()

function programOf(files: Files, roots: readonly string[]): ts.Program {
  const texts = new Map([...files].map(([path, text]) => [home + path, text]))
  const { compilerOptions } = JSON.parse(files.get('tsconfig.json') ?? '{}')
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, home)
  const host = ts.createCompilerHost(options)
  const library = posix.dirname(host.getDefaultLibFileName(options))
  const read = (path: string): string | undefined =>
    texts.get(path) ?? (path.startsWith(library) ? host.readFile(path) : undefined)
  return ts.createProgram(
    roots.map((path) => home + path),
    { ...options, skipLibCheck: true, noUnusedLocals: false, noUnusedParameters: false },
    {
      ...host,
      readFile: read,
      fileExists: (path) => read(path) !== undefined,
      directoryExists: () => true,
      getCurrentDirectory: () => home,
      getSourceFile: (path, version) => {
        const text = read(path)
        if (text === undefined) return undefined
        const known = parsed.get(path)
        if (known?.text === text) return known
        const source = ts.createSourceFile(path, text, version)
        parsed.set(path, source)
        return source
      }
    }
  )
}

/** How deep types are followed. */
const deepest = 5

/** The choice that leaves out what need not be given. */
const bare = 5

class Usage {
  readonly #checker: ts.TypeChecker
  readonly #named: ReadonlyMap<ts.Symbol, string>
  readonly #program: ts.Program
  #count = 0

  constructor(checker: ts.TypeChecker, named: ReadonlyMap<ts.Symbol, string>, program: ts.Program) {
    this.#checker = checker
    this.#named = named
    this.#program = program
  }

  ofClass(symbol: ts.Symbol): readonly string[] {
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol)
    const own = type.getProperties().filter((each) => {
      const file = each.declarations?.[0]?.getSourceFile().fileName ?? ''
      return /\/src\/(?:resources\/|client\.ts)/.test(file)
    })
    return own.flatMap((member) => {
      const found = this.#checker.getTypeOfSymbol(member)
      const signatures = found.getCallSignatures()
      if (signatures.length === 0)
        return [`export const ${this.#fresh('a')} = (on: ${symbol.name}): unknown => on.${member.name}`]
      return signatures.flatMap((signature) => this.#ofSignature(symbol.name, member.name, signature))
    })
  }

  #ofSignature(owner: string, method: string, signature: ts.Signature): readonly string[] {
    const answer = signature.getReturnType()
    const calls = new Set<string>()
    for (const pick of [0, 1, 2, 3, 4, bare]) {
      const args = signature.parameters.flatMap((each) => {
        const type = this.#checker.getTypeOfSymbol(each)
        const isShared = /^(?:CallOptions|EmptyParams)/.test(this.#checker.typeToString(type))
        return isShared || (each.name === 'options' && !this.#isOwn(type))
          ? []
          : [this.#literal(type, pick, 0)]
      })
      calls.add(`on.${method}(${args.join(', ')})`)
      const needed = signature.parameters.filter(
        ({ valueDeclaration }) =>
          valueDeclaration === undefined ||
          !ts.isParameter(valueDeclaration) ||
          (valueDeclaration.questionToken === undefined && valueDeclaration.dotDotDotToken === undefined)
      )
      calls.add(`on.${method}(${args.slice(0, needed.length).join(', ')})`)
    }
    const [first, ...others] = [...calls]
    const awaited = this.#checker.getAwaitedType(answer) ?? answer
    const stream = this.#eventOf(answer)
    return [
      `export async function ${this.#fresh('f')}(on: ${owner}): Promise<void> {`,
      ...others.map((call) => `void ${call}`),
      `const call = ${first ?? ''}`,
      'const answer = await call',
      ...this.#read(awaited, 'answer', 0),
      ...(stream === null
        ? []
        : ['for await (const event of call.stream()) {', ...this.#read(stream, 'event', 0), '}']),
      '}'
    ]
  }

  #isOwn(type: ts.Type): boolean {
    const plain = this.#checker.getNonNullableType(type)
    return this.#named.has(plain.aliasSymbol ?? plain.symbol)
  }

  /** The events of what a call streams. */
  #eventOf(answer: ts.Type): ts.Type | null {
    const stream = answer.getProperty('stream')
    const returned =
      stream === undefined
        ? undefined
        : this.#checker.getTypeOfSymbol(stream).getCallSignatures()[0]?.getReturnType()
    if (returned === undefined || !(returned.flags & ts.TypeFlags.Object)) return null
    return this.#checker.getTypeArguments(returned as ts.TypeReference)[0] ?? null
  }

  #fresh(letter: string): string {
    return `${letter}${this.#count++}`
  }

  /** Statements that read a value as a program of today may read it. */
  #read(type: ts.Type, expression: string, depth: number): readonly string[] {
    const value = this.#fresh('v')
    const lines = [`const ${value} = ${expression}`]
    const plain = this.#checker.getNonNullableType(type)
    if (plain.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return []
    const inner = this.#readPlain(plain, value, depth)
    const parts = type.isUnion() ? type.types : [type]
    const has = (flag: ts.TypeFlags): boolean => parts.some((each) => (each.flags & flag) !== 0)
    const guards = [
      ...(has(ts.TypeFlags.Undefined) ? [`${value} !== undefined`] : []),
      ...(has(ts.TypeFlags.Null) ? [`${value} !== null`] : [])
    ]
    return guards.length === 0
      ? [...lines, ...inner]
      : [...lines, `if (${guards.join(' && ')}) {`, ...inner, '}']
  }

  #readPlain(type: ts.Type, value: string, depth: number): readonly string[] {
    const parts = type.isUnion() ? type.types : [type]
    const isPrimitive = parts.every(
      (each) =>
        each.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike) ||
        /^string & \{\}$/.test(this.#checker.typeToString(each))
    )
    if (isPrimitive) {
      const spelled = parts.map((each) => `(${this.#checker.typeToString(each)})`).join(' | ')
      const literals = parts.filter((each) => each.isStringLiteral() || each.isNumberLiteral())
      return [
        `const ${this.#fresh('p')}: ${spelled} = ${value}`,
        ...literals.map((each) => `if (${value} === ${this.#checker.typeToString(each)}) void 0`)
      ]
    }
    const index = type.getStringIndexType()
    if (depth >= deepest || (index === undefined && this.#isForeign(type))) return []
    if (type.isUnion()) return this.#readUnion(type, value, depth)
    if (this.#checker.isArrayType(type)) {
      const [element] = this.#checker.getTypeArguments(type as ts.TypeReference)
      const each = this.#fresh('e')
      return element === undefined
        ? []
        : [`for (const ${each} of ${value}) {`, ...this.#read(element, each, depth + 1), '}']
    }
    return [
      ...type.getProperties().flatMap((each) => {
        const own = this.#checker.getTypeOfSymbol(each)
        if (own.getCallSignatures().length > 0 || /^(?:__|#)/.test(each.name)) return []
        // Of the classes of the runtime only what they carry comes from the document.
        if (type.isClass() || this.#isRuntimeClass(type)) if (each.name !== 'items') return []
        const access = /^[A-Za-z_$][\w$]*$/.test(each.name)
          ? `.${each.name}`
          : `[${JSON.stringify(each.name)}]`
        return this.#read(own, value + access, depth + 1)
      }),
      ...(index === undefined ? [] : this.#read(index, `Object.values(${value})[0]!`, depth + 1))
    ]
  }

  #readUnion(type: ts.UnionType, value: string, depth: number): readonly string[] {
    return type.types.flatMap((branch) => {
      const tag = branch.getProperties().find((each) => {
        const own = this.#checker.getTypeOfSymbol(each)
        return (
          own.isStringLiteral() &&
          type.types.every((other) => {
            const same = other.getProperty(each.name)
            return same !== undefined && (other === branch || this.#checker.getTypeOfSymbol(same) !== own)
          })
        )
      })
      if (tag === undefined) return []
      const literal = this.#checker.typeToString(this.#checker.getTypeOfSymbol(tag))
      return [`if (${value}.${tag.name} === ${literal}) {`, ...this.#readPlain(branch, value, depth + 1), '}']
    })
  }

  #isRuntimeClass(type: ts.Type): boolean {
    const declared = type.symbol?.declarations?.[0]
    return (
      declared !== undefined &&
      ts.isClassDeclaration(declared) &&
      declared.getSourceFile().fileName.includes('/runtime/')
    )
  }

  /** Whether a type is declared outside what the document describes. */
  #isForeign(type: ts.Type): boolean {
    const file = type.symbol?.declarations?.[0]?.getSourceFile()
    return (
      file !== undefined && this.#program.isSourceFileDefaultLibrary(file) && !this.#checker.isArrayType(type)
    )
  }

  /** An expression of a type with everything that may be given; `pick` chooses among the branches of unions. */
  #literal(type: ts.Type, pick: number, depth: number): string {
    const { checker } = { checker: this.#checker }
    if (type.isUnion()) {
      const parts = type.types.filter((each) => !(each.flags & ts.TypeFlags.Undefined))
      const part = parts[pick % parts.length]
      return part === undefined ? 'undefined' : this.#literal(part, pick, depth)
    }
    const { flags } = type
    if (flags & ts.TypeFlags.Null) return 'null'
    if (type.isStringLiteral() || type.isNumberLiteral()) return checker.typeToString(type)
    if (flags & ts.TypeFlags.BooleanLiteral) return checker.typeToString(type)
    if (flags & ts.TypeFlags.StringLike || /^string & /.test(checker.typeToString(type))) return `'x'`
    if (flags & ts.TypeFlags.NumberLike) return '1'
    if (flags & ts.TypeFlags.Boolean) return 'true'
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return `'x'`
    if (checker.isArrayType(type)) {
      const [element] = checker.getTypeArguments(type as ts.TypeReference)
      return element === undefined || depth > deepest ? '[]' : `[${this.#literal(element, pick, depth + 1)}]`
    }
    const { name } = type.symbol ?? {}
    if (name === 'Blob' || name === 'File') return 'new Blob([])'
    if (this.#isForeign(type) || type.getCallSignatures().length > 0) return 'undefined as never'
    const fields = type.getProperties().flatMap((each) => {
      const own = checker.getTypeOfSymbol(each)
      const isOptional = (each.flags & ts.SymbolFlags.Optional) !== 0
      if (checker.getNonNullableType(own).flags & ts.TypeFlags.Never) return []
      if (isOptional && (pick === bare || depth > deepest)) return []
      const key = /^[A-Za-z_$][\w$]*$/.test(each.name) ? each.name : JSON.stringify(each.name)
      return [`${key}: ${this.#literal(own, pick, depth + 1)}`]
    })
    const index = type.getStringIndexType()
    if (index !== undefined && !(index.flags & ts.TypeFlags.Never))
      fields.push(`some: ${this.#literal(index, pick, depth + 1)}`)
    return `{ ${fields.join(', ')} }`
  }
}
