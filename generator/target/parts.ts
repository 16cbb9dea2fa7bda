/** How much of each kind a package has, for the summary of a run. */
import type { ClassSurface, Surface } from './surface.ts'

export interface Parts {
  /** Resources that have operations of their own; one that only leads to others is a step of a path. */
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
    .flatMap(([, { classes }]) => classes.filter(hasOperations))
  const answering = (kind: string): number =>
    operations.filter(({ answers }) => answers.some((answer) => answer.startsWith(`${kind} `))).length
  return { resources: resources.length, pages: answering('page'), streams: answering('stream') }
}

function hasOperations({ deprecated, methods }: ClassSurface): boolean {
  return deprecated === undefined && methods.some(({ operations }) => operations.length > 0)
}
