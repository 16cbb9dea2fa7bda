import type { Api, NamedType } from '../../../model/api.ts'
import { compareText } from '../../../ground/text.ts'
import { componentIn } from '../../../ground/component.ts'
import type { Printed } from '../words/doors.ts'
import { typesModule } from '../words/imports.ts'

/** The types of each file of types, by its module. */
export function typeModules(types: Api['types']): ReadonlyMap<Printed, readonly NamedType[]> {
  const modules = new Map<Printed, NamedType[]>()
  for (const type of types) {
    const module = typesModule(type.file ?? type.home)
    modules.set(module, [...(modules.get(module) ?? []), type])
  }
  return new Map([...modules].sort(([left], [right]) => compareText(left, right)))
}

/**
 * Everything that the text of a module is made from, by module: its own types and the shared ones, for a type may look
 * through a reference and references lead nowhere else.
 */
export function typeModuleSources(types: Api['types']): ReadonlyMap<string, string> {
  const modules = typeModules(types)
  const shared = JSON.stringify(modules.get(typesModule([])) ?? [])
  const homes = new Map(types.map((type) => [type.name, typesModule(type.file ?? type.home)]))
  return new Map(
    [...modules].map(([module, own]) => {
      // A former name is imported from where the type is now.
      const led = own.flatMap(({ since, schema }) =>
        since === null ? [] : [homes.get(componentIn(schema.$ref) ?? '')]
      )
      return [module, JSON.stringify(own) + shared + led.join(' ')]
    })
  )
}
