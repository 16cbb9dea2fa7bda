/** The headers of an answer: how the runtime is told to read them, and what a call returns that has some. */
import type { Action, HeaderForm, HeaderValue } from '../../../model/api.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'
import type { Returned } from './answerWords.ts'
import type { UsedTypes } from './usedTypes.ts'

/** Packages without such headers have neither of these modules. */
const [readers, calls] = [code`runtime/answer/headers.ts`, code`runtime/call/headed.ts`] as const

/** The function that lets a call give headers, with its module. */
export const headed = [code`headed`, calls] as const

/** The function that makes a stream which gives headers, with its module: packages without such a stream lack it. */
export const headedStream = [code`headedStream`, code`runtime/stream/headedStream.ts`] as const

/** The type of a call that gives them, with its module. */
export const withHeaders = [code`WithHeaders`, calls] as const

/** The type of a stream that gives them, with its module. */
export const streamWithHeaders = [code`StreamWithHeaders`, calls] as const

/** Reads the headers of an answer; undefined if the document describes none. */
export function headersFact({ answerHeaders }: Action): Verbatim | undefined {
  if (answerHeaders === null) return undefined
  const fields = answerHeaders.list.map(({ name: own, wireName, form }) => {
    const reader = readerOf(form)
    return { own, reader, text: new Verbatim(code`[${literal(wireName)}, ${reader.text}]`) }
  })
  const text = code`headersBy(${literal(Object.fromEntries(fields.map((field) => [field.own, field.text])))})`
  const used = new Set(['headersBy', ...fields.flatMap(({ reader }) => reader.names)])
  return new Verbatim(
    text,
    [...used].map((own) => [name(own), readers] as const)
  )
}

interface Reader {
  readonly text: Printed
  /** The functions that it names. */
  readonly names: readonly string[]
}

function readerOf(form: HeaderForm): Reader {
  switch (form.kind) {
    case 'value':
      return plain(values[form.value])
    case 'json':
      return plain('asJson')
    case 'list':
      return { text: code`listOf(${name(values[form.value])})`, names: ['listOf', values[form.value]] }
    case 'fields': {
      const own = form.fields.map((field) => [field.name, new Verbatim(name(values[field.value]))] as const)
      return {
        text: code`fieldsOf(${literal(Object.fromEntries(own))}, ${literal(form.exploded)})`,
        names: ['fieldsOf', ...form.fields.map(({ value }) => values[value])]
      }
    }
    default:
      return form satisfies never
  }
}

function plain(own: string): Reader {
  return { text: name(own), names: [own] }
}

const values: Readonly<Record<HeaderValue, string>> = {
  text: 'asText',
  number: 'asNumber',
  boolean: 'asBoolean'
}

/** The type of the headers of an answer; null if the document describes none. */
export function headersType({ answerHeaders }: Action, used: UsedTypes): Printed | null {
  return answerHeaders === null ? null : used.text(answerHeaders.type)
}

/** What a call returns, with the headers of its answer. */
export function returnsWith(
  { wrapper, contents }: Pick<Returned, 'wrapper' | 'contents'>,
  headers: Printed,
  isStream: boolean
): Printed {
  const [type] = isStream ? streamWithHeaders : withHeaders
  return code`${type}<${wrapper}<${row(contents, ', ')}>, ${headers}>`
}
