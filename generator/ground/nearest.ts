/** Names that a reader may have meant. */

/** How many edits away a name still looks like a slip: one, or two from ten letters on. */
function toleranceOf(name: string): number {
  return name.length < 10 ? 1 : 2
}

/** The names that differ from `name` by a slip, nearest first and in the given order among equals. */
export function nearNames(name: string, among: Iterable<string>): readonly string[] {
  const most = toleranceOf(name)
  return [...new Set(among)]
    .map((other) => ({ other, edits: other === name ? Infinity : editsBetween(name, other, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((left, right) => left.edits - right.edits)
    .map(({ other }) => other)
}

/**
 * The optimal string alignment distance: insertions, deletions, replacements and exchanges of neighbours that lead from one
 * text to the other. Texts whose lengths alone differ by more than `most` are not compared.
 */
export function editsBetween(left: string, right: string, most = Infinity): number {
  if (Math.abs(left.length - right.length) > most) return Infinity
  let [beforeLast, last]: [readonly number[], readonly number[]] = [[], range(right.length + 1)]
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      const isExchange =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isExchange ? at(beforeLast, column - 2) + 1 : Infinity
        )
      )
    }
    ;[beforeLast, last] = [last, current]
  }
  return at(last, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
