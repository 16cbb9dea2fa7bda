/** A slip in any line of sdk.yaml that names a thing of the document is told with its place and with what it means. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDecisions, type Decisions } from '../../../generator/decide/decisions.ts'
import type { Line } from '../../../generator/decide/lines.ts'
import { GenerationError } from '../../../generator/ground/diagnostics.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { readNamesLock } from '../../../generator/records/namesLock.ts'
import { committedText } from '../../support/config.ts'
import { committedNames } from '../../support/decided.ts'
import { committedDocument } from '../../support/revisions.ts'

const { document } = readDocument(committedDocument())
const lock = readNamesLock(committedNames, 'names.lock.yaml')

/** The decisions of a text, once the committed document has met them. */
function met(text: string): Decisions {
  const decisions = readDecisions(text, 'sdk.yaml')
  messagesOf(() => normalise({ document, decisions, lock, reserved: new Set() }))
  return decisions
}

function messagesOf(act: () => unknown): readonly string[] {
  try {
    act()
    return []
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error
    return error.diagnostics.map(({ message }) => message)
  }
}

const committed = met(committedText)
/** The name of a convention is that of the file itself: nothing in the document is called so. */
const lines = committed.met().filter(({ thing, at }) => thing !== 'convention' || at === 'value')

/** The committed text with one letter of a line replaced, and the name that the line gives then. */
function slip(line: Line): { readonly text: string; readonly name: string } {
  const [, row, column] = committed.placeOf(line.path, line.at).split(':').map(Number)
  const before = committedText
    .split('\n')
    .slice(0, (row ?? 1) - 1)
    .join('\n').length
  const start = committedText.indexOf(line.name, before + (column ?? 1))
  const at = start + Math.floor(line.name.length / 2)
  const letter = committedText[at] === 'q' ? 'z' : 'q'
  const text = `${committedText.slice(0, at)}${letter}${committedText.slice(at + 1)}`
  return { text, name: text.slice(start, start + line.name.length) }
}

/** Whether a slip in a line is told at its place, with the name that was meant among the nearest. */
function isTold(line: Line): boolean {
  const { text, name } = slip(line)
  const refusals = messagesOf(() => readDecisions(text, 'sdk.yaml'))
  // What sdk.yaml itself lacks is refused before the document is looked at.
  if (refusals.length > 0) return refusals.some((message) => message.includes(`Did you mean ${line.name}?`))
  const decisions = met(text)
  return decisions
    .unmet()
    .some(
      (unmet) => unmet.line.name === name && unmet.line.thing === line.thing && unmet.near.includes(line.name)
    )
}

/** Everything if LONG is set: each line takes a whole model. */
const runs = process.env['LONG'] === '1' ? lines.length : 12

describe('a line of the committed sdk.yaml', () => {
  test('names something of the document, or is known not to', () => {
    expect(lines.length).toBeGreaterThan(200)
    expect(committed.unmet()).toEqual([])
  })

  test('is told if one letter of its name is wrong', { timeout: 600_000 }, () => {
    if (runs === lines.length) {
      expect(lines.filter((line) => !isTold(line)).map(({ path }) => path.join('.'))).toEqual([])
      return
    }
    fc.assert(fc.property(fc.constantFrom(...lines), isTold), { numRuns: runs })
  })
})
