import { filled, isRecord } from '../values.ts'
import type { Envelope } from './failure.ts'

/** Fields with what an error says, the most telling one first. */
const messages = [
  'message',
  // RFC 6749 §5.2, where `error` is the code.
  'error_description',
  // RFC 9457 §3.1.4; the `title` of a problem is that of its type.
  'detail',
  'details',
  'description',
  'errorMessage',
  'error_message',
  'msg',
  'reason',
  'title',
  'Message',
  'error'
]

/** Fields with its code; the `type` of a problem (RFC 9457 §3.1.1) tells problems apart as a code does. */
const codes = ['code', 'errorCode', 'error_code', 'error', 'status', 'type']

/** Fields with one error or a list of them. */
const holders = ['error', 'errors', 'detail', 'fault', 'Error']

/** Errors are looked for so deep. */
const deepest = 4

/**
 * Message and code of an error in the forms of RFC 9457 (problem details), RFC 6749 (OAuth), JSON:API and usual
 * frameworks: fields of the body, of an object in it, or of the first of a list; or the body itself if it is a text.
 */
export function standardEnvelope(body: unknown, depth = 0): Envelope {
  const [first] = Array.isArray(body) ? body : [body]
  // The page of a gateway says nothing about the call.
  if (depth === 0 && filled(first) && !/^\s*</.test(String(first))) return { message: first }
  if (!isRecord(first) || depth > deepest) return {}
  const own = ownEnvelope(first)
  const inner = holders
    .map((name) => standardEnvelope(first[name], depth + 1))
    .find(({ message }) => message !== undefined)
  return inner ? { message: own.message ?? inner.message, code: inner.code ?? own.code } : own
}

function ownEnvelope(fields: Readonly<Record<string, unknown>>): Envelope {
  const said = messages.find((name) => textOf(fields[name]))
  const code = codes.find((name) => name !== said && isCode(name, fields[name]))
  return {
    message: said && textOf(fields[said]),
    code: code && String(fields[code])
  }
}

/** A text, or several in a list; empty if it is neither. */
function textOf(value: unknown): string {
  return [value]
    .flat()
    .filter((each) => typeof each === 'string' && each)
    .join('; ')
}

function isCode(name: string, value: unknown): boolean {
  // The status of HTTP is told by itself.
  if (typeof value === 'number') return name !== 'status' && !(value >= 100 && value < 600)
  // Other texts are words about the status.
  if (typeof value !== 'string' || !/^\S+$/.test(value)) return false
  return name === 'status' ? /^[A-Z\d]+_/.test(value) : value !== 'about:blank'
}
