/** What of the document the lines of sdk.yaml name. */
import { z } from 'zod'

/** The kinds of things that a line can name, each with the sentence that says that the document lacks it. */
const kinds = {
  operation: (name: string) => `The document has no operation ${name}.`,
  component: (name: string) => `Neither the document nor sdk.yaml has a schema ${name}.`,
  'operation or component': (name: string) => `The document has no operation and no component ${name}.`,
  resource: (name: string) => `The document has no resource ${name}.`,
  noun: (name: string) => `The document has no resource ${name}.`,
  literal: (name: string) => `No path of the document leads through ${name}.`,
  verb: (name: string) => `The document has no action with the verb ${name}.`,
  'path parameter': (name: string) => `No path of the document has a parameter ${name}.`,
  'query parameter': (name: string) => `No list that follows the convention takes the parameter ${name}.`,
  header: (name: string) => `The document has no header ${name}.`,
  scheme: (name: string) => `The document has no security scheme ${name}.`,
  secret: (name: string) => `The document has no security scheme ${name}.`,
  server: (name: string) => `The document has no server ${name}.`,
  'media type': (name: string) => `No operation of the document answers with ${name}.`,
  field: (name: string) => `The request has no field ${name}.`,
  property: (name: string) => `No answer that follows the convention has a field ${name}.`,
  event: (name: string) => `No stream that follows the convention has an event ${name}.`,
  'described event': (name: string) => `No stream of the document has an event ${name}.`,
  convention: (name: string) => `No operation follows the convention ${name}.`,
  schema: (name: string) => `No event refers to the schema ${name}.`,
  code: (name: string) => `There is no ${name} under errors.codes.`,
  'expected name': (name: string) =>
    `No other line waits for ${name}: the document has it, or no line names it.`,
  'recorded name': (name: string) => `names.lock.yaml has no ${name}, nor what it was renamed to.`
} as const satisfies Record<string, (name: string) => string>

export type Thing = keyof typeof kinds

/** Says that the document lacks what a line names. */
export function lacking(thing: Thing, name: string): string {
  return kinds[thing](name)
}

/** How a text of sdk.yaml names a thing. */
export interface Naming {
  readonly thing: Thing
  /** Whether the line is right without the document: a server may have more than its document describes. */
  readonly optional: boolean
  /** The part of the text that is the name: all of it, or what precedes the last dot, which is the resource of a member. */
  readonly part: 'all' | 'home'
}

/** Which texts of the form name a thing of the document; a text that is not listed here is free. */
export const namings = z.registry<Naming>()

/** A text that names a thing which the document must have. */
export function naming(thing: Thing, part: Naming['part'] = 'all') {
  return z.string().min(1).register(namings, { thing, optional: false, part })
}

/** A text that names a thing which the document may have: a near miss of one is told, any other name is right. */
export function mayName(thing: Thing) {
  return z.string().min(1).register(namings, { thing, optional: true, part: 'all' })
}
