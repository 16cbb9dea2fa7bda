/** The package that npm publishes, packed once for all tests. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { main } from '../../generator/cli/cli.ts'
import { madeOnce } from '../support/madeOnce.ts'
import { root } from '../support/revisions.ts'

const lock: {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>>
} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

/** The folders of packages that come with the generator. */
const dependencies: readonly string[] = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path.startsWith('node_modules/') && dev !== true)
  .map(([path]) => path)

/** Those of them that run a program when npm installs them. */
export const withInstallScript: readonly string[] = dependencies.filter(
  (path) => lock.packages[path]?.hasInstallScript === true
)

/** The tarball of the generator, packed once for all tests. */
export async function packGenerator(): Promise<string> {
  return join(await madeOnce('generator', packInto), 'generator.tgz')
}

/** Packs a copy, since npm writes the build into the folder that it packs. */
async function packInto(into: string): Promise<void> {
  const copy = join(into, 'copy')
  for (const path of ['generator', 'templates', 'spec', 'package.json', 'README.md', 'LICENSE'])
    cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', into], {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  )
  renameSync(join(into, packed.filename), join(into, 'generator.tgz'))
  rmSync(copy, { recursive: true })
}

/** Puts a tarball into node_modules of a folder as npm does, with the libraries linked; returns the folder of the package. */
export function unpackInto(folder: string, tarball: string): string {
  const modules = join(folder, 'node_modules')
  for (const path of dependencies.filter(
    (each) => !each.slice('node_modules/'.length).includes('node_modules/')
  )) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(join(root, path), join(folder, path))
  }
  const home = join(modules, 'chatbotkit-sdk-generator')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'])
  return home
}

/** The command line of an unpacked generator, to be run in this process. */
export async function commandOf(home: string): Promise<typeof main> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(home, 'build/cli/cli.js')).href)).main
}
