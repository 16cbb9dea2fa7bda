import { spawnSync } from 'node:child_process'

/** Something to be timed: a whole process, with what is to be done before each of its runs. */
export interface Contender {
  readonly name: string
  readonly before: (round: number) => void
  readonly command: readonly string[]
  readonly cwd: string
}

/** Milliseconds of each run by contender; runs alternate, so that noise of the machine meets all alike. */
export function timeProcesses(
  contenders: readonly Contender[],
  rounds: number
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds + 1; round++) {
    for (const { name, before, command, cwd } of contenders) {
      before(round)
      const [program = '', ...rest] = command
      const start = performance.now()
      const run = spawnSync(program, rest, { cwd, encoding: 'utf8' })
      const elapsed = performance.now() - start
      if (run.status !== 0) throw new Error(`${name} failed:\n${run.stdout}${run.stderr}`)
      // The first round warms the disk cache for everybody and counts for nobody.
      if (round > 0) times.get(name)?.push(elapsed)
    }
  }
  return times
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** Rows as columns that line up. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
        )
        .join('  ')
    )
    .join('\n')
}
