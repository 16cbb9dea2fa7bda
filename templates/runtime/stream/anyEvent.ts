import type { EventRecord } from './events.ts'

/** Any JSON value as an event: readers look into an event only if its convention names a field, and such a convention has objects. */
export function anyEvent(value: unknown): EventRecord {
  return value as EventRecord
}
