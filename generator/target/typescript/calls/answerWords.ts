/** The kinds of answers in TypeScript: what a method returns, what it tells the runtime, and what its comment says. */
import type { Answer, DescribedForm, Form, Page, Stream, Value } from '../../../model/api.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { literal } from '../words/literal.ts'
import { eventText, formText, valueText } from './formText.ts'
import type { UsedTypes } from './usedTypes.ts'

/** What a method returns, and the function of the runtime that makes the call. */
export interface Returned {
  readonly returns: Printed
  /** What awaiting gives, for API.md. */
  readonly answer: Printed
  readonly call: Printed
  /** The class of what is returned, and its type arguments: a call form that joins two has both. */
  readonly wrapper: Printed
  readonly contents: readonly Printed[]
}

/** What an operation tells the runtime about its answer. */
export interface AnswerFacts {
  readonly passThrough?: true
  readonly accept?: string
  readonly media?: Readonly<Record<string, string>>
  /** The constant of the service, with what differs for this list; and the name of a constant. */
  readonly page?: { readonly convention: Printed; readonly own: object }
  readonly rows?: string | undefined
  readonly stream?: Printed
  readonly events?: readonly string[]
}

export function returned(
  wrapper: Printed,
  contents: readonly Printed[],
  answer: Printed,
  call: Printed
): Returned {
  return { returns: code`${wrapper}<${row(contents, ', ')}>`, answer, call, wrapper, contents }
}

export function returnsOf(answer: Answer, used: UsedTypes): Returned {
  switch (answer.kind) {
    case 'value':
      return answer.form.kind === 'binary'
        ? mediaReturns(answer, { forms: [answer.form], byStatus: [] }, used)
        : valueReturns(answer, used)
    case 'choice':
      return mediaReturns(answer.usual, answer, used)
    case 'page':
      return pageReturns(answer, used)
    case 'both': {
      const value = valueText(answer.value, used)
      const contents = [value, eventText(answer.stream.events, used)]
      return returned(used.fromRuntime(code`StreamCall`), contents, value, code`streamCall`)
    }
    case 'stream': {
      const event = eventText(answer.stream.events, used)
      const wrapper = used.fromRuntime(code`EventStream`)
      return returned(wrapper, [event], code`EventStream<${event}>`, code`eventStream`)
    }
    case 'passThrough':
      return returned(used.fromRuntime(code`Call`), [code`Response`], code`Response`, code`passCall`)
    default:
      return answer satisfies never
  }
}

function valueReturns(value: Value, used: UsedTypes): Returned {
  const answer = valueText(value, used)
  const call = value.nullable && value.form.kind === 'json' ? code`anyCall` : calls[value.form.kind]
  return returned(used.fromRuntime(code`Call`), [answer], answer, call)
}

const calls: Readonly<Record<Form['kind'], Printed>> = {
  json: code`jsonCall`,
  text: code`textCall`,
  binary: code`mediaCall`,
  nothing: code`emptyCall`,
  any: code`anyCall`
}

/** The forms of an answer that has its media type named. */
interface Media {
  readonly forms: readonly Form[]
  readonly byStatus: readonly string[]
}

function mediaReturns(usual: Value, { forms, byStatus }: Media, used: UsedTypes): Returned {
  const texts = new Map(
    forms.map((form) => [
      form.mediaType,
      form.mediaType === usual.form.mediaType ? valueText(usual, used) : formText(form, used)
    ])
  )
  const own = valueText(usual, used)
  const others = byStatus.map((mediaType) => texts.get(mediaType)).filter((text) => text !== undefined)
  const answer = row([...new Map([own, ...others].map((text) => [String(text), text])).values()], ' | ')
  const members = [...texts].map(([mediaType, text]) => code`${literal(mediaType)}: ${text}`)
  const contents = [answer, code`{ ${row(members, '; ')} }`]
  return returned(used.fromRuntime(code`MediaCall`), contents, answer, code`mediaCall`)
}

function pageReturns({ item, stream, table }: Page, used: UsedTypes): Returned {
  const [wrapper, call] =
    stream === null
      ? [code`PageCall`, code`pageCall`]
      : table === null
        ? [code`ListCall`, code`listCall`]
        : [code`ExportCall`, code`exportCall`]
  const text = used.text(item)
  return returned(used.fromRuntime(wrapper), [text], code`Page<${text}>`, call)
}

export function answerFacts(answer: Answer): AnswerFacts {
  switch (answer.kind) {
    case 'value':
      return answer.form.kind === 'binary'
        ? mediaFacts(answer, { forms: [answer.form], byStatus: [] })
        : acceptFacts(answer.form)
    case 'choice':
      return mediaFacts(answer.usual, answer)
    case 'page':
      return {
        page: { convention: name(answer.convention), own: pageFacts(answer) },
        rows: answer.itemsAt ?? undefined,
        ...acceptOf({ mediaType: answer.mediaType }),
        ...(answer.stream === null ? {} : streamFacts(answer.stream))
      }
    case 'both': {
      const { kind, mediaType } = answer.value.form
      return { ...(kind === 'text' ? { accept: mediaType } : {}), ...streamFacts(answer.stream) }
    }
    case 'stream':
      return streamFacts(answer.stream)
    case 'passThrough':
      return { passThrough: true }
    default:
      return answer satisfies never
  }
}

/** What a list has of its convention that others may not have. */
function pageFacts({ within, mayBeNothing }: Page): object {
  return {
    ...(within.length > 0
      ? { within: Object.fromEntries(within.map(({ name, path }) => [name, path])) }
      : {}),
    ...(mayBeNothing ? { nothing: true } : {})
  }
}

function mediaFacts({ form: usual, nullable }: Value, { forms, byStatus }: Media): AnswerFacts {
  const media = forms.flatMap(({ kind, mediaType }) => {
    const mayBeNothing = nullable && kind === 'json' && mediaType === usual.mediaType
    return mediaType === null ? [] : [[mediaType, mayBeNothing ? 'any' : mediaForms[kind]]]
  })
  // Whatever the status is, the service may answer as it does then.
  const accept =
    byStatus.length === 0
      ? acceptOf(usual)
      : { accept: [usual.mediaType, ...byStatus].filter((each) => each !== null).join(', ') }
  return { ...accept, media: Object.fromEntries(media) }
}

/** The runtime asks for JSON unless it is told what to ask for. */
function acceptOf({ mediaType }: Pick<Form, 'mediaType'>): AnswerFacts {
  return mediaType === null || /^application\/json\b/.test(mediaType) ? {} : { accept: mediaType }
}

/** What any media type may carry is JSON for most services, which the runtime asks for. */
function acceptFacts(form: Form): AnswerFacts {
  return form.mediaType === '*/*' ? {} : acceptOf(form)
}

const mediaForms: Readonly<Record<Form['kind'], string>> = {
  json: 'json',
  text: 'text',
  binary: 'bytes',
  nothing: 'json',
  any: 'json'
}

function streamFacts({ convention, events }: Stream): AnswerFacts {
  const types = events.kind === 'declared' ? events.types : []
  return { stream: name(convention), ...(types.length === 0 ? {} : { events: types }) }
}

/** How to take the answer if there is more than one way: the document speaks of headers and media types, a caller has methods. */
export function waysOf(answer: Answer): string | null {
  switch (answer.kind) {
    case 'value':
    // The class that a list returns describes its ways.
    case 'page':
      return null
    case 'choice': {
      const { form } = answer.usual
      const others = answer.forms.filter(({ mediaType }) => mediaType !== form.mediaType)
      const asked = others.map(({ mediaType }) => `\`.as('${mediaType}')\``).join(' or ')
      if (answer.byStatus.length === 0)
        return `Await the call for the usual form, or request another with ${asked}.`
      const usual = [form.mediaType, ...answer.byStatus].filter((each) => each !== null)
      return `Await the call for what the service answers, which depends on the status: ${usual.join(' or ')}. To request one of them alone, use ${asked}.`
    }
    case 'both':
      return 'Await the call for the whole answer, or use `.stream()` for its events as they happen.'
    case 'stream':
      return 'Returns the stream itself: iterate over it for its events.'
    case 'passThrough':
      return 'Returns the response of the other server unchanged, whatever its status: check `status` before you read the body.'
    default:
      return answer satisfies never
  }
}

/** What an answer can be, in a few words each, for the surface. */
export function answerNames(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'value':
      return [wordOf(answer)]
    case 'choice':
      return [...new Set([wordOf(answer.usual), ...answer.forms.map(({ mediaType }) => mediaType)])]
    case 'page':
      return [`page ${answer.convention}`, ...streamsIn(answer.stream), ...tablesIn(answer.table)]
    case 'both':
      return [wordOf(answer.value), ...streamsIn(answer.stream)]
    case 'stream':
      return streamsIn(answer.stream)
    case 'passThrough':
      return ['passThrough']
    default:
      return answer satisfies never
  }
}

function wordOf({ form }: Value): string {
  return form.mediaType ?? form.kind
}

function streamsIn(stream: Stream | null): readonly string[] {
  return stream === null ? [] : [`stream ${stream.convention}`]
}

function tablesIn(table: DescribedForm | null): readonly string[] {
  return table === null ? [] : [`table ${table.mediaType}`]
}
