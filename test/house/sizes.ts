/** Packs the package and prints the share of each of its parts: `npm run sizes`. */
import { packedProject } from '../generated/project.ts'
import { partsOf } from '../generated/shares.ts'

const project = await packedProject()
const line = (name: string, bytes: number, most: number | null): string =>
  `${name.padEnd(36)}${String(bytes).padStart(10)}${most === null ? '' : ` of ${most}`}`

console.log(line('packed', project.packed, null))
for (const { name, most, bytes, shares } of partsOf(project.installed)) {
  console.log(line(name, bytes, most))
  for (const share of shares) console.log(line(`  ${share.name}`, share.bytes, share.most))
}
project.remove()
