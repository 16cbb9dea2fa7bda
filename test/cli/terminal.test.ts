import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asShown, record, recordingPlace } from './record.ts'

test('a terminal shows the last text of a line that is begun again, without colours', () => {
  expect(asShown('\u001b[2m…\u001b[22m Reading\r\u001b[K\u001b[32m✓\u001b[39m Reading 1.2 s\r\nDone.')).toBe(
    '✓ Reading 0.5 s\nDone.'
  )
})

/** A recording without the counts, which move with the document and the templates. */
const withoutCounts = (text: string): string =>
  text.replace(/\d+/g, 'N').replace(/^ {2}(?:write|N ×) .*\n/gm, '')

// It generates the whole SDK, on a terminal that `script` makes.
test.runIf(process.env['LONG'] && existsSync('/usr/bin/script'))(
  'the recording shows what a person sees on a terminal today; npm run record writes it anew',
  () => {
    expect(withoutCounts(record())).toBe(withoutCounts(readFileSync(recordingPlace, 'utf8')))
  },
  300_000
)
