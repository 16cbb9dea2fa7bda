/** Something to be timed within this process. */
export interface Way {
  readonly name: string
  run(): Promise<unknown>
}

/** Milliseconds for one run by round, on the clock and of CPU; the CPU of other processes is not in the latter. */
export interface Times {
  readonly wall: readonly number[]
  readonly cpu: readonly number[]
}

/**
 * Times ways that alternate many times in a round, so that noise of the machine meets all of them alike; each turn starts
 * with another way, so that none always runs behind the same neighbour. The first round warms up and does not count.
 */
export async function timeWays(
  ways: readonly Way[],
  {
    rounds,
    times,
    turns = Math.min(times, 20)
  }: { readonly rounds: number; readonly times: number; readonly turns?: number }
): Promise<ReadonlyMap<string, Times>> {
  const found = new Map<string, { wall: number[]; cpu: number[] }>(
    ways.map(({ name }) => [name, { wall: [], cpu: [] }])
  )
  const each = Math.ceil(times / turns)
  for (let round = 0; round <= rounds; round++) {
    const sums = new Map(ways.map(({ name }) => [name, { wall: 0, cpu: 0 }]))
    globalThis.gc?.()
    for (let turn = 0; turn < turns; turn++) {
      for (const { name, run } of rotated(ways, round + turn)) add(sums.get(name), await timed(run, each))
    }
    if (round === 0) continue
    for (const [name, { wall, cpu }] of sums) {
      found.get(name)?.wall.push(wall / each / turns)
      found.get(name)?.cpu.push(cpu / each / turns)
    }
  }
  return found
}

async function timed(
  run: () => Promise<unknown>,
  times: number
): Promise<{ readonly wall: number; readonly cpu: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  for (let index = 0; index < times; index++) await run()
  const used = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (used.user + used.system) / 1000 }
}

function add(
  sum: { wall: number; cpu: number } | undefined,
  more: { readonly wall: number; readonly cpu: number }
): void {
  if (sum === undefined) return
  sum.wall += more.wall
  sum.cpu += more.cpu
}

/** The values from another start on, each of them once. */
export function rotated<T>(values: readonly T[], by: number): readonly T[] {
  const start = values.length === 0 ? 0 : by % values.length
  return [...values.slice(start), ...values.slice(0, start)]
}
