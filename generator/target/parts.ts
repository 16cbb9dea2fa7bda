/** How much of each kind a package has, for the summary of a run. */
import type { Surface } from './surface.ts'

export interface Parts {
  readonly resources: number
  /** Operations whose answer is a page of a list. */
  readonly pages: number
  /** Operations whose answer may be a stream. */
  readonly streams: number
}

/** Former names are not counted. */
export function partsOf({ modules, operations }: Surface): Parts {
  const resources = Object.entries(modules)
    .filter(([path]) => path.startsWith('resources/'))
    .flatMap(([, { classes }]) => classes.filter(({ deprecated }) => deprecated === undefined))
  const answering = (kind: string): number =>
    operations.filter(({ answers }) => answers.some((answer) => answer.startsWith(`${kind} `))).length
  return { resources: resources.length, pages: answering('page'), streams: answering('stream') }
}
