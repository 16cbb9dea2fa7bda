/** The name that a test may have meant, or undefined. Of equally near ones the first. */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  const sought = plain(given)
  const most = 1 + Math.floor(sought.length / 6)
  let [found, least]: [string | undefined, number] = [undefined, most + 1]
  for (const name of new Set(names)) {
    const own = plain(name)
    const edits = Math.min(editsBetween(sought, own), sought === turned(name) ? 0 : most + 1)
    if (edits < least) [found, least] = [name, edits]
  }
  return found
}

/** Capitals and signs between words make no other name. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The name as its operationId has it: `createThing` for `thing.create`. */
function turned(name: string): string {
  const words = name.split('.')
  return plain([words.at(-1), ...words.slice(0, -1)].join(''))
}

/** Insertions, deletions and replacements that lead from one text to another (the Levenshtein distance). */
function editsBetween(left: string, right: string): number {
  let before = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...right].entries()) {
      const [corner = 0, above = 0, last = 0] = [before[column], before[column + 1], current[column]]
      current.push(Math.min(above + 1, last + 1, corner + (letter === other ? 0 : 1)))
    }
    before = current
  }
  return before.at(-1) ?? 0
}
