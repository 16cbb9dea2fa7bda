import type { Api } from '../../../model/api.ts'
import type { Printed } from '../words/doors.ts'
import { importsOf, typesModule } from '../words/imports.ts'
import { typeModules } from './typeModules.ts'
import { printTypes, schemasByName, type TypeDeclaration } from './typeText.ts'

/** One file of types, in finished words. */
export interface TypesView {
  readonly imports: readonly Printed[]
  readonly declarations: readonly Printed[]
}

/** The views of the named files of types, by module. */
export async function typesViews(
  types: Api['types'],
  modules: ReadonlySet<string>
): Promise<ReadonlyMap<string, TypesView>> {
  const wanted = [...typeModules(types)].filter(([module]) => modules.has(module))
  const printed = await printTypes(
    wanted.flatMap(([, own]) => own),
    schemasByName(types)
  )
  const homes = new Map(types.map((type) => [type.name, type.file ?? type.home]))
  return new Map(
    wanted.map(([module, own]) => [
      module,
      typesView(
        module,
        own.flatMap((type) => printed.get(type.name) ?? []),
        homes
      )
    ])
  )
}

function typesView(
  module: Printed,
  declarations: readonly TypeDeclaration[],
  homes: ReadonlyMap<string, readonly string[]>
): TypesView {
  const imports = importsOf(module)
  for (const name of declarations.flatMap((declaration) => declaration.references))
    imports.type(name, typesModule(homes.get(name) ?? []))
  return { imports: imports.lines(), declarations: declarations.map((declaration) => declaration.text) }
}
