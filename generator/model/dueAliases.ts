/** When former names go: never by themselves, and not before programs had time for two releases that break them anyway. */
import { gt, SemVer } from 'semver'
import type { NamesLock } from './lockedNames.ts'

/**
 * The keys of entries of the lock whose aliases go with the next version. It has to break programs for another reason, and it is
 * the second one since they are deprecated that does. What was not released yet is not due.
 */
export function aliasesDue(lock: NamesLock, released: string | null, next: string): readonly string[] {
  if (released === null || breaksBetween(released, next) === 0) return []
  const entries = [...Object.entries(lock.operations), ...Object.entries(lock.components ?? {})]
  return entries.flatMap(([key, { now, since }]) => {
    const isOld = now !== undefined && since !== undefined && !gt(since, released)
    return isOld && breaksBetween(since, released) > 0 ? [key] : []
  })
}

/** How many versions from one to another may break programs, at least; before 1.0.0 the minor number counts them. */
function breaksBetween(from: string, to: string): number {
  const [before, after] = [new SemVer(from), new SemVer(to)]
  if (before.compareMain(after) >= 0) return 0
  return before.major === 0 && after.major === 0 ? after.minor - before.minor : after.major - before.major
}

/** The lock without some entries and the types that belong to them. */
export function withoutEntries(lock: NamesLock, keys: ReadonlySet<string>): NamesLock {
  const kept = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key.split('#')[0] ?? key)))
  const { components, ...rest } = lock
  const left = kept(components ?? {})
  return {
    ...rest,
    operations: kept(lock.operations),
    types: kept(lock.types),
    ...(Object.keys(left).length > 0 ? { components: left } : {})
  }
}
