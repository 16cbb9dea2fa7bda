/** A published package carries no surface.json: its source says the same of everything that source can say. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { readPackageSource, withPromises } from '../../generator/run/packageSource.ts'
import type { Surface } from '../../generator/target/surface.ts'
import { root } from '../support/revisions.ts'

const generated = join(root, 'generated')

test('the surface that is read from a packed package is its surface.json without what only a document says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'surface-'))
  try {
    // The build adds nothing that a surface is read from.
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: generated,
      stdio: 'ignore'
    })
    execFileSync('sh', ['-c', `tar -xzf ${join(folder, '*.tgz')} -C ${folder}`])
    expect(() => readFileSync(join(folder, 'package/surface.json'))).toThrow('ENOENT')
    const read = await readPackageSource(join(folder, 'package'))
    const whole = JSON.parse(readFileSync(join(generated, 'surface.json'), 'utf8')) as Surface
    if (read === null) throw new Error('The package has no source.')
    expect(read.surface.operations).toEqual([])
    const { changes } = compareSurfaces(withPromises(read, whole), whole, '1.0.0')
    expect(changes).toEqual([])
    const shipped = Object.keys(whole.modules).filter((path) => !/^(?:compat|testing)\b/.test(path))
    for (const path of shipped) expect(read.surface.modules[path], path).toEqual(whole.modules[path])
    expect(read.surface.defaults).toEqual(whole.defaults)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
