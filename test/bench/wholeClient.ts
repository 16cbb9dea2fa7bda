import ts from 'typescript'

/** A line for each method that is reached from the client of a program, calling it with what it takes. */
export function callsOfAll(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: []
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  const client = symbol?.exports?.get(ts.escapeLeadingUnderscores('client'))
  if (client === undefined) throw new Error(`${file} exports no client.`)
  const seen = new Set<ts.Type>()
  const visit = (type: ts.Type, path: string): readonly string[] => {
    if (seen.has(type)) return []
    seen.add(type)
    return type
      .getProperties()
      .filter(isPublic)
      .flatMap((property) => {
        const at = `${path}.${property.name}`
        const own = checker.getTypeOfSymbol(property)
        if (own.getCallSignatures().length > 0)
          return [`void ${at}(...([] as unknown as Parameters<typeof ${at}>))`]
        return own.isClass() || own.symbol?.flags === ts.SymbolFlags.Class ? visit(own, at) : []
      })
  }
  return visit(checker.getTypeOfSymbol(client), 'client')
}

function isPublic(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? []
  const hidden =
    declaration === undefined
      ? 0
      : ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)
  return hidden === 0 && /^[a-z]\w*$/i.test(symbol.name)
}
