import type { Api } from '../model/api.ts'
import { compareText } from '../read/structure.ts'
import { importsOf, typesModule } from './modules.ts'
import { printTypes, type TypeDeclaration } from './typeText.ts'

/** One file of types, in finished words. */
export interface TypesView {
  readonly imports: readonly string[]
  readonly declarations: readonly string[]
}

/** The views of all type files, by module. */
export async function typesViews(api: Api): Promise<ReadonlyMap<string, TypesView>> {
  const printed = await printTypes(api.types)
  const homes = new Map(api.types.map((type) => [type.name, type.home]))
  const modules = new Map<string, TypeDeclaration[]>()
  for (const type of api.types) {
    const declaration = printed.get(type.name)
    const module = typesModule(type.home)
    if (declaration !== undefined) modules.set(module, [...(modules.get(module) ?? []), declaration])
  }
  return new Map(
    [...modules].sort(([left], [right]) => compareText(left, right)).map(([module, declarations]) => [module, typesView(module, declarations, homes)]),
  )
}

function typesView(module: string, declarations: readonly TypeDeclaration[], homes: ReadonlyMap<string, readonly string[]>): TypesView {
  const imports = importsOf(module)
  for (const name of declarations.flatMap((declaration) => declaration.references)) imports.type(name, typesModule(homes.get(name) ?? []))
  return { imports: imports.lines(), declarations: declarations.map((declaration) => declaration.text) }
}
