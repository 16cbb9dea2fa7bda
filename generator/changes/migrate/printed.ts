/** What a run did, as lines. */
import type { Edit } from './edits.ts'

interface Changed {
  readonly before: string
  readonly after: string
  readonly edits: readonly Edit[]
}

/** The lines that change, old before new, with the number of the first. */
export function changedLines({ before, after, edits }: Changed): readonly string[] {
  const hunks: { start: number; end: number; readonly edits: Edit[] }[] = []
  const sorted = [...edits].sort((left, right) => left.start - right.start)
  for (const edit of sorted) {
    const start = before.lastIndexOf('\n', edit.start - 1) + 1
    const isLineGone = edit.end > edit.start && before[edit.end - 1] === '\n'
    const next = before.indexOf('\n', isLineGone ? edit.end - 1 : edit.end)
    const end = next < 0 ? before.length : next + 1
    const last = hunks.at(-1)
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else hunks.push({ start, end, edits: [edit] })
  }
  let moved = 0
  return hunks.flatMap(({ start, end, edits: own }) => {
    const from = start + moved
    for (const edit of own) moved += edit.text.length - (edit.end - edit.start)
    const line = before.slice(0, start).split('\n').length
    return [
      `@@ line ${line} @@`,
      ...marked('-', before.slice(start, end)),
      ...marked('+', after.slice(from, end + moved))
    ]
  })
}

function marked(mark: string, text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => `${mark} ${line}`)
}
