/** Milliseconds on a clock that nobody sets: for durations, never for dates. */
export function monotonic(): number {
  return performance.now()
}
