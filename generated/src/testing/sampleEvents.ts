import type { Call } from './call.ts'
import { sample } from './fill.ts'
import { own } from './json.ts'
import type { StreamStyle } from './table.ts'

/** One event of each kind that the document declares, the result last, without those of a failure. */
export function sampleEvents({ world, operation }: Call): readonly unknown[] {
  const style = world.table.streams[operation.stream ?? -1]
  if (style === undefined) return []
  if (operation.event === undefined) return style.framing === 'sse' ? [{}] : []
  const node = world.schemas.at(operation.event)
  const branches = node.any ?? [operation.event]
  const events = branches.map((index) => sample(index, world.schemas))
  return events
    .filter(
      (event) => ![style.error, ...style.heartbeats].some((type) => type !== null && is(event, type, style))
    )
    .sort((left, right) => last(left, style) - last(right, style))
}

function last(event: unknown, style: StreamStyle): number {
  return style.result !== null && is(event, style.result, style) ? 1 : 0
}

function is(event: unknown, type: string, { discriminator }: StreamStyle): boolean {
  return discriminator !== null && own(event, discriminator) === type
}
