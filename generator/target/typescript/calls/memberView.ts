import { jsdoc } from '../words/docs.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { typesModule, type Imports } from '../words/imports.ts'
import { fill, genericsOf, type Filled } from '../package/helperFunctions.ts'
import type { HelperMember } from '../package/mounts.ts'
import type { PackageContext } from './context.ts'
import type { MethodView } from './resource.ts'

/** Type parameters of a helper's function that are replaced by exports of the service. */
const serviceTypes = [code`CallOptions`, code`ClientOptions`]

/** A method that a helper adds: it passes what it is called on and its arguments to the helper's function. */
export function memberView(
  member: HelperMember,
  on: Printed,
  homeOf: PackageContext['homeOf'],
  imports: Imports
): MethodView {
  const { declared, events } = member
  const given = new Map<string, Printed>([
    ...events,
    ...serviceTypes.map((type) => [type, type] as const),
    ['Client', on]
  ])
  // The first one takes what the method is called on.
  const [, ...parameters] = declared.parameters
  const args = parameters.map(({ name: own, type, optional }) => {
    const { text } = fill(type, given)
    return optional ? code`${name(own)}?: ${text}` : code`${name(own)}: ${text}`
  })
  const generics = genericsOf(declared, given)
  importTypes(member, [
    ...parameters.map(({ type }) => fill(type, given)),
    fill(declared.returns, given),
    generics
  ])
  const { summary, description, tags } = declared.docs
  const passed = row([on, ...parameters.map((parameter) => name(parameter.name))], ', ')
  return {
    docs: jsdoc({ summary, description, deprecated: false, tags }, '  '),
    overloads: [],
    head: code`${member.name}${generics.text}(${row(args, ', ')}): ${fill(declared.returns, given).text}`,
    body: code`return ${name(declared.name)}(${passed})`
  }

  function importTypes({ module }: HelperMember, filled: readonly Filled[]): void {
    imports.value(name(declared.name), module)
    for (const { helperTypes, runtimeTypes, filledWith } of filled) {
      for (const type of helperTypes) imports.type(type, module)
      for (const type of runtimeTypes) imports.type(type, code`runtime/index.ts`)
      for (const parameter of filledWith) {
        const event = events.get(parameter)
        if (event !== undefined) imports.type(event, typesModule(homeOf(event)))
        const [service] = serviceTypes.filter((type) => type === parameter)
        if (service !== undefined) imports.type(service, code`service.ts`)
      }
    }
  }
}
