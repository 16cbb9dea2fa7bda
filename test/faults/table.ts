import type { Cell } from './cells.ts'
import { kinds, type Kind } from './kinds.ts'
import type { Row } from './rows.ts'

const introduction = `# What comes of faults

Written by \`test/faults/matrix.test.ts\`: each kind of call meets each fault on a server of loopback. A cell says what the
caller gets and how many requests arrived. Where nothing is said of the number, one did. Pages are five items on three pages
and an empty one, so four requests, of which the second meets the fault. \`–\`: the fault does not apply. Deadlines are short
in this run, and a silent stream is given up because the client asks for it.
`

/** The outcomes as a table in Markdown. */
export function writeTable(rows: readonly Row[], cellOf: (row: Row, kind: Kind) => Cell): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const head = line(['fault', ...kinds]) + line(['---', ...kinds.map(() => '---')])
  return `${introduction}\n${head}${rows.map((row) => line([row.title, ...kinds.map((kind) => textOf(cellOf(row, kind)))])).join('')}`
}

function textOf(cell: Cell): string {
  if (cell === null) return '–'
  const [got, requests] = cell
  return requests === 1 ? got : `${got}, ${requests} requests`
}
