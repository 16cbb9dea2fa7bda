/** The surface of a package that carries no surface.json: a published one carries its source, which is read instead. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCopies } from '../emit/copy.ts'
import { composeSurface, readSurface } from '../emit/readSurface.ts'
import type { Surface } from '../target/surface.ts'

/** What source says of a surface: everything but what operations, error codes and fields promise beside their types. */
export interface SourceSurface {
  readonly form: 'source'
  readonly surface: Surface
}

/** Reads the source in the folder of a package; null if it has none. */
export async function readPackageSource(folder: string): Promise<SourceSurface | null> {
  const [manifest, source] = [join(folder, 'package.json'), join(folder, 'src')]
  if (!existsSync(manifest) || !existsSync(source)) return null
  const modules = await readSurface(readCopies(source), null, new Set())
  const surface = await composeSurface(modules, readFileSync(manifest, 'utf8'), {
    operations: [],
    errors: [],
    facts: {}
  })
  return Object.keys(surface.subpaths).length === 0 ? null : { form: 'source', surface }
}

/** A surface of source with the promises that the other side makes, so that they are no news. */
export function withPromises({ surface }: SourceSurface, other: Surface): Surface {
  const routes = new Set(
    Object.values(surface.modules).flatMap(({ classes }) =>
      classes.flatMap(({ methods }) => methods.flatMap(({ operations }) => operations))
    )
  )
  const operations = other.operations.filter(({ route }) => routes.has(route))
  const service = other.service === undefined ? {} : { service: other.service }
  const whole = withShipped(surface, other)
  return { ...whole, operations, errors: other.errors, facts: other.facts, ...service }
}

/**
 * A surface with the modules of the other side that a package names and ships as declarations alone, without their source: what
 * the source does not say is not gone.
 */
function withShipped(surface: Surface, other: Surface): Surface {
  const lacking = Object.values(surface.subpaths).filter((module) => !Object.hasOwn(surface.modules, module))
  const isShipped = (path: string): boolean =>
    lacking.some((module) => path === module || path.startsWith(module.replace(/\.ts$/, '/')))
  const own = Object.entries(other.modules).filter(([path]) => isShipped(path))
  const subpaths = Object.entries(other.subpaths).filter(([, module]) => isShipped(module))
  return {
    ...surface,
    subpaths: { ...surface.subpaths, ...Object.fromEntries(subpaths) },
    modules: { ...surface.modules, ...Object.fromEntries(own) }
  }
}
