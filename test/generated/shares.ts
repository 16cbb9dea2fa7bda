/** The parts of the packed package, and how many bytes each of them may have. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A part of the unpacked package with the bytes of its shares. */
export interface Part {
  readonly name: string
  readonly most: number
  readonly bytes: number
  readonly shares: readonly { readonly name: string; readonly bytes: number; readonly most: number | null }[]
}

interface Share {
  readonly name: string
  readonly files: RegExp
  readonly most: number | null
}

/** A file belongs to the first share that it fits. */
const around: readonly Share[] = [
  { name: 'compat and MIGRATION.md', files: /^(?:MIGRATION\.md|(?:dist|src)\/compat[/.])/, most: 400_000 },
  { name: 'testing', files: /^(?:dist|src)\/testing[/.]/, most: 250_000 },
  { name: 'pages of resources', files: /^skills\/[^/]+\/resources\//, most: 220_000 },
  {
    name: 'skill, llms.txt, index',
    files: /^(?:skills\/|llms\.txt$|(?:dist\/|src\/)?(?:index\.json|find[/.]))/,
    most: 120_000
  }
]

const client: readonly Share[] = [
  { name: 'maps', files: /^dist\/.*\.map$/, most: null },
  { name: 'declarations', files: /^dist\/.*\.d\.c?ts$/, most: null },
  { name: 'code', files: /^dist\//, most: null },
  { name: 'src/runtime', files: /^src\/runtime\//, most: null },
  { name: 'src/helpers', files: /^src\/helpers\//, most: null },
  { name: 'src/types', files: /^src\/types\//, most: null },
  { name: 'src', files: /^src\//, most: null },
  { name: 'README.md, API.md and manifest', files: /./, most: null }
]

/** The parts of the package in a folder; a part is one of the two limits. */
export function partsOf(folder: string): readonly Part[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path: path.replaceAll('\\', '/'), stats: statSync(join(folder, path)) }))
    .filter(({ stats }) => stats.isFile())
  const shareOf = new Map(
    files.map(({ path }) => [path, [...around, ...client].find((share) => share.files.test(path))] as const)
  )
  const bytesOf = (share: Share): number =>
    files.reduce((sum, { path, stats }) => sum + (shareOf.get(path) === share ? stats.size : 0), 0)
  const part = (name: string, most: number, shares: readonly Share[]): Part => {
    const counted = shares.map((share) => ({ name: share.name, bytes: bytesOf(share), most: share.most }))
    return { name, most, bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0), shares: counted }
  }
  return [part('the client', 2_500_000, client), part('what is around it', 1_000_000, around)]
}
