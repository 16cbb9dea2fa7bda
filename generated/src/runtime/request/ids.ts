/** How a path has ids that are not one text; a package has this only if its document has such ids. */
import { segment } from './address.ts'
import { textOf, type Writer } from './query.ts'

/** An id that the API knows as a number or a boolean, and that a program may have as a text. */
export const numberOrText: Writer = (name, value) =>
  segment(name, typeof value === 'boolean' || typeof value === 'number' ? textOf(value, name) : value)

/** A text of several segments, whose slashes stay. */
export const segments: Writer = (name, value) =>
  typeof value === 'string' && value.includes('/')
    ? value
        .split('/')
        .map((part) => (part ? segment(name, part) : ''))
        .join('/')
    : segment(name, value)
