/** Reads the text of a surface.json of either form. */
import { fail } from '../ground/diagnostics.ts'
import { isObject, type JsonObject } from '../ground/json.ts'
import type { Surface } from '../target/surface.ts'
import { isFormOne, type FormOne } from './formOne.ts'

const remedy = 'Name a surface.json that the generator wrote, or a folder or a git reference that has one.'

/**
 * Reads a surface. One of form 1 is completed when it is compared, from the other side.
 *
 * @throws GenerationError `lock/form` if the text is not a surface.
 */
export function readSurfaceText(text: string, place: string): Surface | FormOne {
  const value = parsed(text, place)
  if (!isObject(value['modules'])) return fail('lock/form', place, 'The file has no modules.', remedy)
  if (isFormOne(value)) return value
  if (isFormTwo(value)) return value
  return fail(
    'lock/form',
    place,
    `The form of the surface must be 1 or 2; got ${JSON.stringify(value['form'])}.`,
    'Run the version of the generator that wrote it, or a later one.'
  )
}

/** The generator writes a surface in one piece: its form says what it has. */
function isFormTwo(value: object): value is Surface {
  return 'form' in value && value.form === 2
}

function parsed(text: string, place: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail('lock/form', place, `The file is not JSON: ${error.message}`, remedy, error)
  }
  return fail('lock/form', place, 'The file is not an object of JSON.', remedy)
}
