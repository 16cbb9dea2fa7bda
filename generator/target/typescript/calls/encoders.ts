/** What makes the body of an operation, as functions of the runtime that it names; one that takes plain JSON alone names none. */
import type { Body } from '../../../model/api.ts'
import { code, row, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'
import { fieldWriterOf } from './writers.ts'

/** A package has these modules only if one of its operations names them. */
const modules = {
  form: code`runtime/request/formBody.ts`,
  lines: code`runtime/request/lineBody.ts`,
  other: code`runtime/request/otherBodies.ts`,
  parts: code`runtime/request/partsBody.ts`
} as const

const file = new Verbatim(code`encodeFile`, [[code`encodeFile`, code`runtime/index.ts`]])

/** What encodes the bodies of an operation; `isEmpty` is true if a body without anything in it is sent for none. */
export function encoderOf(bodies: readonly Body[], isEmpty: boolean): Verbatim | null {
  const first = bodies.filter(({ kind }, index) => bodies.findIndex((other) => other.kind === kind) === index)
  const json = first.find((body) => body.kind === 'json')
  // What takes plain JSON comes last: the others know what is not for them.
  const encoders = [
    ...filesOf(first, isEmpty),
    ...first.flatMap((body) => (body.kind === 'text' ? [textOf(body)] : [])),
    ...first.flatMap((body) => (body.kind === 'form' ? [formOf(body)] : [])),
    ...first.flatMap((body) => (body.kind === 'lines' ? [linesOf(body)] : [])),
    ...(json === undefined ? [] : jsonOf(json))
  ]
  const [only, ...others] = encoders
  if (only === undefined || others.length === 0) return only ?? null
  const list = row(
    encoders.map(({ text }) => text),
    ', '
  )
  return new Verbatim(code`either(${list})`, [
    ...encoders.flatMap(({ names }) => names ?? []),
    [code`either`, modules.other]
  ])
}

/** The encoder of JSON that may be left out. */
export function ifGiven(body: Extract<Body, { kind: 'json' }>): Verbatim {
  return called(code`ifGiven`, modules.other, literal(body.mediaType))
}

/** The encoder of an operation whose bodies the SDK cannot write: it refuses what a caller gives. */
export function refusalOf(mediaTypes: readonly string[]): Verbatim {
  return called(code`unwritten`, modules.other, literal(mediaTypes.join(', ')))
}

/** The encoder of bytes and of forms in parts; the runtime has one for both, which takes no form without anything in it. */
function filesOf(bodies: readonly Body[], isEmpty: boolean): readonly Verbatim[] {
  const form = bodies.find((body) => body.kind === 'multipart')
  const bytes = bodies.find((body) => body.kind === 'binary')
  const isPlain = form?.parts.length === 0 && !(isEmpty && bodies.length === 1)
  const parts = form === undefined || isPlain ? null : partsOf(form)
  if (parts === null && form === undefined && bytes === undefined) return []
  const whole =
    parts !== null && bytes === undefined ? null : bytes === undefined ? file : bytesOf(bytes.mediaType)
  return [...(whole === null ? [] : [whole]), ...(parts === null ? [] : [parts])]
}

/** A range says nothing of what is sent. */
function bytesOf(mediaType: string): Verbatim {
  if (mediaType.includes('*') || mediaType === 'application/octet-stream') return file
  return called(code`bytesAs`, modules.other, code`${literal(mediaType)}, ${file.text}`, file.names ?? [])
}

function partsOf({ parts }: Extract<Body, { kind: 'multipart' }>): Verbatim {
  const styles = parts.map(({ name, mediaType, each, style }) => {
    const write = style === null ? null : fieldWriterOf({ name, encoding: style, reserved: false })
    return [
      name,
      { type: mediaType ?? undefined, each: each ? true : undefined, write: write ?? undefined }
    ] as const
  })
  const names = styles.flatMap(([, { write }]) => write?.names ?? [])
  return called(code`partsAs`, modules.parts, literal(Object.fromEntries(styles)), names)
}

function textOf({ mediaType }: Body): Verbatim {
  return called(code`textAs`, modules.other, literal(mediaType.includes('*') ? 'text/plain' : mediaType))
}

function linesOf({ mediaType }: Body): Verbatim {
  return called(code`linesAs`, modules.lines, literal(mediaType))
}

function formOf({ styles, mediaType }: Extract<Body, { kind: 'form' }>): Verbatim {
  const writers = styles.flatMap((style) => {
    const writer = fieldWriterOf(style)
    return writer === null ? [] : [[style.name, writer] as const]
  })
  const names = writers.flatMap(([, writer]) => writer.names ?? [])
  const own = writers.length === 0 ? code`` : literal(Object.fromEntries(writers))
  const given =
    mediaType === 'application/x-www-form-urlencoded'
      ? own
      : code`${literal(Object.fromEntries(writers))}, ${literal(mediaType)}`
  return called(code`formAs`, modules.form, given, names)
}

/** Plain JSON is an object of the usual media type, which the runtime sends by itself. */
function jsonOf({ mediaType, isObject }: Extract<Body, { kind: 'json' }>): readonly Verbatim[] {
  if (isObject && mediaType === 'application/json') return []
  return [called(code`jsonAs`, modules.other, code`${literal(mediaType)}${isObject ? code`, true` : code``}`)]
}

function called(
  own: Printed,
  module: Printed,
  given: Printed,
  names: NonNullable<Verbatim['names']> = []
): Verbatim {
  return new Verbatim(code`${own}(${given})`, [[own, module], ...names])
}
