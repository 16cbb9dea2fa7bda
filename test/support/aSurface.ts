/** Surfaces written by hand, for tests of what reads them. */
import type { ClassSurface, ModuleSurface, Surface } from '../../generator/target/surface.ts'

/** A module that has nothing but what is given. */
export function aModule(given: Partial<ModuleSurface> = {}): ModuleSurface {
  return {
    imports: {},
    exports: {},
    classes: [],
    types: [],
    functions: [],
    constants: [],
    inner: [],
    ...given
  }
}

/** A class that has nothing but what is given. */
export function aClass(name: string, given: Partial<ClassSurface> = {}): ClassSurface {
  return {
    name,
    head: `class ${name}`,
    docs: '',
    children: {},
    methods: [],
    statics: [],
    members: [],
    ...given
  }
}

/** A surface of these modules; the package itself is `index.ts`. */
export function aSurface(
  modules: Readonly<Record<string, ModuleSurface>>,
  given: Partial<Surface> = {}
): Surface {
  return { form: 2, subpaths: { '.': 'index.ts' }, modules, operations: [], errors: [], facts: {}, ...given }
}
