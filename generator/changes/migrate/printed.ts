/** What a run did, as lines. */
import { applied, type Edit } from './edits.ts'

interface Changed {
  readonly before: string
  readonly edits: readonly Edit[]
}

/** The lines that change, old before new, with the number of the first. */
export function changedLines({ before, edits }: Changed): readonly string[] {
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
  return hunks.flatMap(({ start, end, edits: own }) => {
    const old = before.slice(start, end)
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    const line = before.slice(0, start).split('\n').length
    return [`@@ line ${line} @@`, ...marked('-', old), ...marked('+', applied(old, moved) ?? old)]
  })
}

function marked(mark: string, text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => `${mark} ${line}`)
}
