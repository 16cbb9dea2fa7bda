/** Drafts the types of one operation: their keys, their names by rule and their words. */
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import type { Docs, TypeRole } from './api.ts'
import type { Placed } from './methods.ts'
import type { Noun } from './classNames.ts'
import { longTypeName, typeNameOf } from './names.ts'
import { qualifiersOf } from './qualifiers.ts'
import { noDocs, type Spelling, type TypeDraft } from './typeDraft.ts'

type NamedRole = Exclude<TypeRole, 'shared' | 'nested'>

export type Drafter = (
  role: NamedRole,
  schema: Schema,
  options?: { readonly suffix?: string; readonly row?: boolean; readonly says?: string }
) => TypeDraft

export function drafter(placed: Placed, decisions: Decisions, { text: noun, ...named }: Noun): Drafter {
  const decided = decisions.take('operations', placed.id) ?? {}
  const { qualifier = '' } = decided
  const { leading } = decisions.config.verbs
  const rank = decisions.lists('verbs.leading', placed.verb) ? leading.indexOf(placed.verb) : leading.length
  // Only a collection form that shares its method with an item form needs a qualifier.
  const member = [...placed.resource, placed.name].join('.') + (qualifier === '' ? '' : '(null, …)')
  return (role, schema, { suffix = role, row = false, says = sayings[role] } = {}) => {
    const ending = suffix === 'form' ? 'Form' : null
    const spell = (word: string, isFirst: boolean): Spelling => {
      const long = longTypeName(noun, placed.name, word, role)
      // What others claim too is not called by the noun alone.
      const short = isFirst ? typeNameOf(noun, placed.name, word, role) : long
      return {
        short: ending === null ? short : short.replace(/Request$/, ending),
        long,
        qualifier: word
      }
    }
    const docs: Docs = {
      ...noDocs,
      // What the document says is more than what the name says already.
      summary: schema.description ?? `${says} \`${member}\`${schema === nothing ? '; no fields so far' : ''}.`
    }
    return {
      key: `${placed.id}#${suffix}`,
      wanted: spell(qualifier, true).short,
      ladder: [spell(qualifier, true), ...qualifiersOf(placed).map((word) => spell(word, false))],
      owner: null,
      isChosen: decided.qualifier !== undefined,
      isDecided:
        named.isDecided ||
        [decided.qualifier, decided.name, decided.resource].some((line) => line !== undefined),
      isPlacedByRule: named.isSettled || placed.isSettled,
      role,
      order: rank,
      row,
      ofItem: placed.route.scope === 'item',
      home: placed.resource,
      schema,
      docs,
      pointer: placed.pointer
    }
  }
}

const sayings: Readonly<Record<NamedRole, string>> = {
  parameters: 'Parameters of',
  options: 'Options of one call of',
  request: 'Request of',
  response: 'Answer of',
  headers: 'Headers of the answer of',
  errors: 'Bodies of the errors of',
  item: 'One item of',
  event: 'One event of the stream of'
}

/** A closed empty object: what an action takes that takes nothing today. */
export const nothing: Schema = { type: 'object', properties: {}, additionalProperties: false }
