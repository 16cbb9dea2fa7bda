/**
 * The doors through which text reaches emitted files: one for each kind of place. What comes out of one is `Printed`; views hold
 * nothing else, and the compiler refuses a text of the document that went through none.
 */
import { fail } from '../../../ground/diagnostics.ts'
import type { JsonObject } from '../../../ground/json.ts'
import { hidden } from '../../../ground/invisible.ts'

declare const door: unique symbol

/** The places that can hold text; `code` is made of what came through the others. */
type Kind = 'name' | 'module' | 'literal' | 'comment' | 'json' | 'markdown' | 'decided' | 'code'

/** Text that an emitted file may hold as it is. */
export type Printed<K extends Kind = Kind> = string & { readonly [door]: K }

/** A name of a program: of a class, a member, an argument, a type or a constant. */
export function name(text: string): Printed<'name'> {
  if (/^[A-Za-z_$][\w$]*$/.test(text)) return pass(text)
  return fail(
    'name/reserved',
    text,
    `${JSON.stringify(text)} is not a valid identifier.`,
    'Name it otherwise in sdk.yaml.'
  )
}

/** The path or the specifier of a module. */
export function module(text: string): Printed<'module'> {
  if (/^[\w$./@-]+$/.test(text)) return pass(text)
  return fail(
    'name/reserved',
    text,
    `${JSON.stringify(text)} is not a path of a module.`,
    'Name it otherwise in sdk.yaml.'
  )
}

/** Text that a person wrote for this place, into sdk.yaml or into a declaration. */
export function decided(text: string): Printed<'decided'> {
  return pass(text)
}

/** A JSON value, on one line. */
export function json(value: string | readonly string[] | JsonObject): Printed<'json'> {
  return pass(JSON.stringify(value))
}

/** A code span of markdown (CommonMark §6.1): it holds any text on one line, and no markup. */
export function codeSpan(text: string): Printed<'markdown'> {
  const line = text.replace(hidden, ' ').replace(/[\n\u2028\u2029]/g, ' ')
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return pass(longest > 0 ? `${fence} ${line} ${fence}` : fence + line + fence)
}

/** A sentence of the document in markdown, on one line: what would be markup beside code spans is escaped. */
export function sentence(text: string): Printed<'markdown'> {
  const line = text.replace(hidden, ' ').replace(/\s+/g, ' ').trim()
  const parts = line.split(/(`[^`]*`)/)
  const escaped = parts.map((part, index) =>
    index % 2 === 1 ? part.replaceAll('|', '\\|') : part.replace(/[\\`*_[\]<>|#]/g, '\\$&')
  )
  return pass(escaped.join(''))
}

/** What a printer of literals, of comments or of syntax trees made: each of them is a door of its own, and escapes by its place. */
export function printedAs<K extends 'literal' | 'comment' | 'code'>(_: K, text: string): Printed<K> {
  return pass(text)
}

/** Words of ours around what came through a door; nothing else can be put in. */
export function code(words: TemplateStringsArray, ...parts: readonly Printed[]): Printed<'code'> {
  return pass(words.map((text, index) => text + (parts[index] ?? '')).join(''))
}

/** What came through doors, in a row. */
export function row(
  parts: readonly Printed[],
  separator: '' | '.' | '*' | ', ' | ' | ' | '; '
): Printed<'code'> {
  return pass(parts.join(separator))
}

/** Statements of the body of a method, one a line. */
export function lines(parts: readonly Printed[]): Printed<'code'> {
  return pass(parts.join('\n    '))
}

/** Statements of an example in a document, one a line. */
export function lineRow(parts: readonly Printed[]): Printed<'code'> {
  return pass(parts.join('\n'))
}

function pass<K extends Kind>(text: string): Printed<K> {
  return text as Printed<K>
}
