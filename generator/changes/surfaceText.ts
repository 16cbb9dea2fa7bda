/** Reads the text of a surface.json of either form. */
import { conflictDiagnostic } from '../ground/conflict.ts'
import { fail, GenerationError } from '../ground/diagnostics.ts'
import { isObject, type JsonObject } from '../ground/json.ts'
import type { Surface } from '../target/surface.ts'
import { isFormOne, type FormOne } from './formOne.ts'
import { isSurface, surfaceFault } from './surfaceForm.ts'

const remedy = 'Name a surface.json that the generator wrote, or a folder or a git reference that has one.'

/**
 * Reads a surface. One of form 1 is completed when it is compared, from the other side.
 *
 * @throws GenerationError `lock/form` if the text is not a surface.
 */
export function readSurfaceText(text: string, place: string): Surface | FormOne {
  const value = parsed(text, place)
  if (!isObject(value['modules'])) return fail('lock/form', place, 'The file has no modules.', remedy)
  return isFormOne(value) ? value : readSurfaceValue(value, place, remedy)
}

/**
 * Reads a surface of form 2 from a value of JSON.
 *
 * @throws GenerationError `lock/form` if it is not one.
 */
export function readSurfaceValue(value: JsonObject, place: string, fix: string): Surface {
  const { form } = value
  if (typeof form === 'number' && form > 2)
    return fail(
      'lock/form',
      place,
      `The form of the surface must be 2; got ${form}.`,
      'Run the version of the generator that wrote it, or a later one.'
    )
  // No generator wrote such a record: a person or a merge took the line.
  if (form !== 2) {
    const got = form === undefined ? 'it has none' : `got ${JSON.stringify(form)}`
    return fail('lock/form', place, `The form of the surface must be 2; ${got}.`, fix)
  }
  return isSurface(value) ? value : fail('lock/form', place, surfaceFault(value), fix)
}

function parsed(text: string, place: string): JsonObject {
  const conflict = conflictDiagnostic(text, place, 'Take the file of one side: git checkout --theirs.')
  if (conflict !== null) throw new GenerationError([conflict])
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail('lock/form', place, `The file is not JSON: ${error.message}`, remedy, error)
  }
  return fail('lock/form', place, 'The file is not an object of JSON.', remedy)
}
