/** Lines of a program that uses a package. */
import { valueAt } from '../ground/valueAt.ts'
import type { Surface } from '../target/surface.ts'
import { keyOf } from './names.ts'
import { accessorsOf } from './uses.ts'

/** A call of a method as a program writes it: `await client.bot.update(botId, request)`. */
export function callLine(surface: Surface, call: string): string {
  const [form = '()'] = formsOf(surface, call)
  return `await ${call}(${argumentsOf(form).join(', ')})`
}

/** The call forms of a method that is named as programs write it. */
export function formsOf(surface: Surface, call: string): readonly string[] {
  const [owner, name] = [call.slice(0, call.lastIndexOf('.')), call.slice(call.lastIndexOf('.') + 1)]
  const [key = ''] = [...accessorsOf(surface)].find(([, path]) => path === owner) ?? []
  const [module = '', className] = key.split('#')
  const found = valueAt(surface.modules, module)?.classes.find((each) => each.name === className)
  return found?.methods.find((each) => each.name === name)?.forms ?? []
}

/** The names of what a program passes; options are rarely given. */
function argumentsOf(form: string): readonly string[] {
  return parametersOf(form).filter((name) => name !== 'options' && name !== 'params')
}

function parametersOf(form: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  for (const [found] of form.matchAll(/=>|[([{<]|[)\]}>]|,|[\w$]+(?=\??:)/g)) {
    if (/^[([{<]$/.test(found)) depth++
    else if (/^[)\]}>]$/.test(found)) depth--
    else if (depth === 1 && /^[\w$]/.test(found)) names.push(found)
    if (depth === 0) break
  }
  return names
}

/** The methods of each route, as programs write them. */
export function callsByRoute(surface: Surface): ReadonlyMap<string, readonly string[]> {
  const accessors = accessorsOf(surface)
  const found = new Map<string, string[]>()
  for (const [module, { classes }] of Object.entries(surface.modules))
    for (const { name, methods } of classes)
      for (const { name: method, operations } of methods)
        for (const route of operations) {
          const call = `${accessors.get(keyOf({ module, name })) ?? name}.${method}`
          found.set(route, [...(found.get(route) ?? []), call])
        }
  return found
}
