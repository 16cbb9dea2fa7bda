/** How a parameter or a field of a form is written, as a function of the runtime that an operation names. */
import type { FieldStyle, Parameter } from '../../../model/api.ts'
import { code, name, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'

/** The modules are not exported by the runtime as a whole: a package has them only if one of its operations names them. */
const [styles, nested] = [code`runtime/request/styles.ts`, code`runtime/request/brackets.ts`] as const

type Encoding = Parameter['encoding']

/** The function for an encoding; null for what the runtime does unless it is told another. */
const writers: Readonly<Record<Encoding, string | null>> = {
  simple: null,
  form: null,
  deepObject: null,
  fields: 'fields',
  commas: 'commas',
  spaces: 'spaces',
  pipes: 'pipes',
  indexed: 'indexed',
  json: 'json',
  list: 'list',
  pairs: 'pairs',
  label: 'labelled',
  labels: 'labels',
  matrix: 'matrixed',
  matrices: 'matrices',
  jsonValue: 'jsonValue',
  jsonQuery: 'jsonValue',
  formQuery: 'formed'
}

const ids = code`runtime/request/ids.ts`

/** The writer of a part of a path that spans several segments. */
export const segmentsWriter: Verbatim = new Verbatim(code`segments`, [[code`segments`, ids]])

/** The writer of ids that need not be texts. */
export const idWriter: Verbatim = new Verbatim(code`numberOrText`, [[code`numberOrText`, ids]])

/** The writer of a parameter; null if the runtime needs none. */
export function writerOf({ in: place, name: own, wireName, encoding, reserved }: Parameter): Verbatim | null {
  if (place === 'cookie') return cookieOf(wireName, encoding, reserved)
  const usual = place === 'path' ? 'list' : encoding === 'deepObject' ? 'indexed' : 'repeated'
  // A parameter of the query has the name that travels, unless an option of the call has its own meaning by it.
  const isNamed = place === 'query' && own !== wireName
  const write = writer(
    writers[encoding] ?? (reserved || isNamed ? usual : null),
    reserved ? reservedIn(place) : null
  )
  if (write !== null && isNamed)
    return new Verbatim(code`named(${literal(wireName)}, ${write.text})`, [
      ...(write.names ?? []),
      [code`named`, styles]
    ])
  if (write === null || place !== 'path') return write
  return new Verbatim(code`inPath(${write.text})`, [...(write.names ?? []), [code`inPath`, styles]])
}

/** The writer of a field of a form; null for one value, and for a list whose name is repeated. */
export function fieldWriterOf({ encoding, reserved }: FieldStyle): Verbatim | null {
  const own = encoding === 'deepObject' ? 'indexed' : writers[encoding]
  return writer(own ?? (reserved ? 'repeated' : null), reserved ? code`` : null)
}

/** A segment of the path ends at other characters than a value of the query. */
function reservedIn(place: Parameter['in']): Printed {
  return place === 'path' ? code`, ${literal(":/@!$&'()*+,;=")}` : code``
}

function writer(own: string | null, reserved: Printed | null): Verbatim | null {
  if (own === null) return null
  const module = own === 'indexed' ? nested : styles
  const plain = name(own)
  return reserved === null
    ? new Verbatim(plain, [[plain, module]])
    : new Verbatim(code`reserved(${plain}${reserved})`, [
        [plain, module],
        [code`reserved`, styles]
      ])
}

/** A cookie has its name in the value of its header. */
function cookieOf(wireName: string, encoding: Encoding, isRaw: boolean): Verbatim {
  const own = name(writers[encoding] ?? 'repeated')
  const raw = isRaw ? code`, true` : code``
  return new Verbatim(code`cookie(${literal(wireName)}, ${own}${raw})`, [
    [own, styles],
    [code`cookie`, styles]
  ])
}
