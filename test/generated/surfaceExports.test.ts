/** surface.json against a reader of its own: ts-morph resolves what each subpath of the emitted package exports. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Project, ts } from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../generator/target/parts.ts'
import type { Surface } from '../../generator/target/surface.ts'
import { root } from '../support/revisions.ts'

const sources = join(root, 'generated/src')
const surface: Surface = JSON.parse(readFileSync(join(root, 'generated/surface.json'), 'utf8'))

/** What a module exports by surface.json: what it declares, and what it hands on. */
function exportsOf(path: string): readonly string[] {
  const module = surface.modules[path]
  if (module === undefined) throw new Error(`surface.json has no module ${path}`)
  const { classes, types, functions, constants } = module
  const handedOn = Object.entries(module.exports).flatMap(([from, names]) =>
    names.flatMap((each) => {
      const name = each.replace(/^type /, '')
      const target = posix.join(posix.dirname(path), from)
      return name === '*'
        ? exportsOf(target).filter((own) => own !== 'default')
        : [name.replace(/^.* as /, '')]
    })
  )
  return [...new Set([...[classes, types, functions, constants].flat().map(({ name }) => name), ...handedOn])]
}

// Resolving every module takes seconds, and the names follow from the same templates for each resource.
const all = Object.entries(surface.subpaths)
const subpaths = process.env['LONG']
  ? all
  : all.filter(([subpath]) => ['./bot', './channel', './testing'].includes(subpath))

describe('surface.json', () => {
  const project = new Project({
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      noLib: true,
      types: []
    }
  })

  test.each(subpaths)('%s exports what surface.json says, by another reader', (_, path) => {
    const file = project.addSourceFileAtPath(join(sources, path))
    project.resolveSourceFileDependencies()
    const names = file.getExportSymbols().map((symbol) => symbol.getName())
    expect([...names].sort()).toEqual([...exportsOf(path)].sort())
  })

  test('the summary of a run counts as many resources and operations as llms.txt', () => {
    const llms = readFileSync(join(root, 'generated/llms.txt'), 'utf8')
    expect(llms).toContain(
      ` with ${surface.operations.length} operations on ${partsOf(surface).resources} resources.`
    )
  })
})
