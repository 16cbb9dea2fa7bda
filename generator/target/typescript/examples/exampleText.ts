/** Texts for examples: by the format of a field, else by its name. */
import { valueAt } from '../../../ground/valueAt.ts'
import type { Schema } from '../../../model/api.ts'
import { fitsPattern } from './fitsPattern.ts'
import { patternText } from './patternText.ts'

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T09:00:00.000Z',
  date: '2026-01-31',
  time: '09:00:00Z',
  duration: 'PT1H',
  email: 'ada@example.com',
  'idn-email': 'ada@example.com',
  hostname: 'www.example.com',
  'idn-hostname': 'www.example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://www.example.com',
  url: 'https://www.example.com',
  iri: 'https://www.example.com',
  'uri-reference': '/guide',
  'iri-reference': '/guide',
  'json-pointer': '/guide',
  regex: '^a',
  uuid: '0f8fad5b-d9cb-469f-a165-70867728950e',
  byte: 'SGVsbG8='
}

/** By the last word of a field's name. */
const byWord: Readonly<Record<string, string>> = {
  name: 'Support',
  title: 'Support',
  label: 'Support',
  subject: 'Your order',
  text: 'Hello',
  message: 'Hello',
  content: 'Hello',
  body: 'Hello',
  description: 'Answers questions',
  summary: 'Answers questions',
  note: 'Call back tomorrow',
  search: 'opening hours',
  query: 'opening hours',
  question: 'When do you open?',
  email: 'ada@example.com',
  phone: '+442079460000',
  url: 'https://www.example.com',
  uri: 'https://www.example.com',
  href: 'https://www.example.com',
  link: 'https://www.example.com',
  domain: 'www.example.com',
  host: 'www.example.com',
  path: 'notes/today.txt',
  file: 'notes.txt',
  filename: 'notes.txt',
  language: 'en',
  locale: 'en',
  country: 'GB',
  city: 'London',
  currency: 'GBP',
  timezone: 'Europe/London',
  color: '#336699',
  colour: '#336699',
  password: 'correct horse battery staple',
  tag: 'support',
  id: 'abc123'
}

/** What is tried if a pattern refuses the text that a field would get. */
const candidates = [
  ...Object.values(byFormat),
  ...new Set(Object.values(byWord)),
  ...[
    'a',
    'A',
    '1',
    'ab',
    'AB',
    '12',
    'abc',
    'ABC',
    '123',
    '1234',
    '12345',
    '123456',
    'abc-123',
    'ABC-123',
    '1.0.0',
    '09:00'
  ]
]

/** Numbers by the last word of a field's name, where 1 would not be a good one. */
const numbers: Readonly<Record<string, number>> = {
  seconds: 3600,
  minutes: 60,
  hours: 24,
  days: 7,
  limit: 10,
  take: 10
}

/** The number that a reader expects of a field. */
export function usualNumber(name: string): number {
  return valueAt(numbers, lastWord(name)) ?? 1
}

/** A text for a field; undefined if none of the known ones fits its pattern. */
export function exampleText(name: string, schema: Schema): string | undefined {
  const first = valueAt(byFormat, schema.format ?? '') ?? valueAt(byWord, lastWord(name)) ?? 'example'
  const { pattern } = schema
  if (pattern === undefined) return fitted(first, schema)
  const spelt = patternText(pattern)
  const all = [first, ...candidates, ...(spelt === undefined ? [] : [spelt])]
  return all.find((text) => fitsPattern(pattern, text) && fitted(text, schema) === text)
}

/** The text in the length that the schema asks for. */
function fitted(text: string, { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema): string {
  const long = text.length < minLength ? text.padEnd(minLength, text) : text
  return long.length > maxLength ? long.slice(0, Math.max(0, maxLength)) : long
}

/** `id` of `datasetId` and of `dataset_id`. */
function lastWord(name: string): string {
  return (name.match(/\p{Lu}?[^\p{Lu}\W_]+|\p{Lu}+/gu)?.at(-1) ?? name).toLowerCase()
}
