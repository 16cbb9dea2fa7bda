import { median } from './measure.ts'

/** The middle of some values, the middles of their halves, and their ends. */
export interface Spread {
  readonly least: number
  readonly lower: number
  readonly middle: number
  readonly upper: number
  readonly most: number
}

/** The spread of values; the middle of an odd number of values belongs to both halves. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right)
  const half = Math.ceil(sorted.length / 2)
  const [lower, upper] = [sorted.slice(0, half), sorted.slice(-half)]
  return {
    least: sorted[0] ?? Number.NaN,
    lower: median(lower),
    middle: median(sorted),
    upper: median(upper),
    most: sorted.at(-1) ?? Number.NaN
  }
}

/** The values of each round compared with those of the same round, which met the same noise. */
export function compared(
  values: readonly number[],
  base: readonly number[],
  how: (value: number, base: number) => number
): Spread {
  return spread(values.map((value, round) => how(value, base[round] ?? Number.NaN)))
}

/** What one costs in terms of the other. */
export const ratio = (value: number, base: number): number => value / base

/** What one costs more than the other. */
export const difference = (value: number, base: number): number => value - base

/**
 * Judges a ratio by that of a thing to its own copy: it is beyond the noise if the middle halves of both do not meet.
 */
export function verdict(
  now: Spread,
  noise: Spread
): 'dearer' | 'cheaper' | 'within the noise' | 'not measured' {
  if (Number.isNaN(now.middle) || Number.isNaN(noise.middle)) return 'not measured'
  if (now.lower > noise.upper) return 'dearer'
  return now.upper < noise.lower ? 'cheaper' : 'within the noise'
}

/** A spread as text: the middle, the middle half, and the ends. */
export function told({ least, lower, middle, upper, most }: Spread, digits = 3): readonly string[] {
  return [
    middle.toFixed(digits),
    `${lower.toFixed(digits)} to ${upper.toFixed(digits)}`,
    `${least.toFixed(digits)} to ${most.toFixed(digits)}`
  ]
}
