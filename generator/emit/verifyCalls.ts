import { diagnostic, GenerationError } from '../ground/diagnostics.ts'
import type { Surface } from '../target/surface.ts'

/** A call that the source of a package has to make, with the operation of the document that it is for. */
export interface WantedCall {
  /** `GET /bot/{botId}/fetch`. */
  readonly route: string
  readonly pointer: string
  /** How many methods make it: one, and one for each former name. */
  readonly times: number
}

/**
 * Compares the calls of the emitted source, read back, with those that it has to make.
 *
 * @throws GenerationError with every call that is missing or made too often.
 */
export function verifyCalls({ modules }: Pick<Surface, 'modules'>, wanted: readonly WantedCall[]): void {
  // What people wrote may make any call.
  const ours = Object.entries(modules).filter(([path]) => !path.startsWith('custom/'))
  const emitted = ours.flatMap(([, module]) =>
    module.classes.flatMap((each) => each.methods.flatMap((method) => method.operations))
  )
  // Paths that differ in what is not sent, as behind a hash, have one route.
  const all = new Map<string, number>()
  for (const { route, times } of wanted) all.set(route, (all.get(route) ?? 0) + times)
  const faults = wanted
    .map(({ route, pointer }) => ({ route, pointer, times: all.get(route) ?? 0 }))
    .filter(({ route, times }) => emitted.filter((each) => each === route).length !== times)
    .map(({ route, pointer, times }) =>
      diagnostic(
        'output/invalid',
        pointer,
        `The emitted source does not call ${route} exactly ${times === 1 ? 'once' : `${times} times`}.`,
        'This is a fault of a template or a view: report it with the document.'
      )
    )
  if (faults.length > 0) throw new GenerationError(faults)
}
