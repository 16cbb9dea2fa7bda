/** The rules of public names. */
import globals from 'globals'
import type { Decisions } from '../decide/decisions.ts'
import type { TypeRole } from './api.ts'
import { latin } from './latin.ts'

/** What every program may mean by a name: the platform's values and types, and the one type of TypeScript that emitted types write. */
const platform: ReadonlySet<string> = new Set([
  'Record',
  ...Object.keys(globals.builtin),
  ...Object.keys(globals.browser),
  ...Object.keys(globals.worker)
])

/** Words that no method or property of a resource can be called: every object has them, or the language and promises claim them. */
const reservedMembers: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'then',
  'toJSON',
  'prototype'
])

/** Words that the client itself answers to. */
const clientMembers: ReadonlySet<string> = new Set(['extend', 'request'])

/** What the type is for, as the ending of its name. */
const endings: Readonly<Record<Exclude<TypeRole, 'shared' | 'nested'>, string>> = {
  parameters: 'Params',
  options: 'Options',
  request: 'Request',
  response: 'Response',
  headers: 'Headers',
  errors: 'Errors',
  item: 'Item',
  event: 'Event'
}

/** Splits `fetchSkillServerManual`, `skill-server` and `skill_server` into words of ASCII. */
export function wordsOf(text: string): readonly string[] {
  return latin(text)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
}

/** `chat-completion` → `ChatCompletion`. */
export function pascalCase(text: string): string {
  return wordsOf(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** `chat-completion` → `chatCompletion`, `URLMaps` → `urlMaps`; a name that is one already stays as it is. */
export function camelCase(text: string): string {
  return pascalCase(text).replace(/^[A-Z](?:[A-Z]*(?=[A-Z][a-z]|[^A-Za-z]|$))?/, (found) =>
    found.toLowerCase()
  )
}

/** How sdk.yaml calls a resource in class and type names; undefined if it does not say. */
export function decidedNoun(path: readonly string[], decisions: Pick<Decisions, 'take'>): string | undefined {
  const pattern =
    decisions.take('nouns', path.join('/')) ?? decisions.take('nouns', [...path.slice(0, -1), '*'].join('/'))
  return pattern?.replaceAll('{name}', wordOf(path, decisions))
}

/** How the last literal of a path is written in class and type names. */
export function wordOf(path: readonly string[], decisions: Pick<Decisions, 'take'>): string {
  const last = path.at(-1) ?? ''
  return decisions.take('words', last) ?? pascalCase(last)
}

/** How a resource is called in class and type names: sdk.yaml's noun for its path, else its literals in a row. */
export function nounOf(path: readonly string[], decisions: Pick<Decisions, 'take'>): string {
  return path.length === 0
    ? ''
    : (decidedNoun(path, decisions) ?? nounOf(path.slice(0, -1), decisions) + wordOf(path, decisions))
}

/** Whether a method answers with the row of its resource, so that the type of the answer is called by the noun alone. */
export function answersWithRow(method: string): boolean {
  return method === 'fetch'
}

/** The name of a type by rule: the noun with an ending for the role, unless it is the row itself. */
export function typeNameOf(
  noun: string,
  method: string,
  qualifier: string,
  role: Exclude<TypeRole, 'shared' | 'nested'>
): string {
  if (role === 'response' && answersWithRow(method)) return noun + qualifier
  return noun + pascalCase(method) + qualifier + endings[role]
}

/** The name with its role spelled out, for use if the platform has the short one. */
export function longTypeName(noun: string, method: string, qualifier: string, role: TypeRole): string {
  return role === 'shared' || role === 'nested'
    ? `${noun}Shape`
    : noun + pascalCase(method) + qualifier + endings[role]
}

/** True for names in the ECMAScript or DOM global lists, which a reader of the SDK would take for the platform's. */
export function isPlatformName(name: string): boolean {
  return platform.has(name)
}

/** True if no method or resource can have this name. A leading underscore is the runtime's. */
export function isReservedMember(name: string): boolean {
  return reservedMembers.has(name) || name.startsWith('_')
}

/** True if the client cannot have a resource of this name. */
export function isClientMember(name: string): boolean {
  return clientMembers.has(name)
}

/** True if a program can write the name without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}
