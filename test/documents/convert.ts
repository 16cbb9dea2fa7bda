/** Swagger 2.0 documents as a converter of that name makes OpenAPI 3.0 of them. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { installPeers } from '../support/peers.ts'
import { digest } from '../../generator/ground/digest.ts'
import { cacheFolder } from './packages.ts'
import { ended } from './processes.ts'

const version = '7.0.8'

/** The file of the converted document. */
export async function converted(file: string): Promise<string> {
  const folder = join(cacheFolder(), 'converted')
  const out = join(folder, `${digest(readFileSync(file, 'utf8')).slice(0, 12)}-${basename(file)}`)
  if (existsSync(out)) return out
  mkdirSync(folder, { recursive: true })
  const home = await installPeers(
    'swagger2openapi',
    { swagger2openapi: version },
    600_000,
    ['--ignore-scripts'],
    cacheFolder()
  )
  const bin = join(home, 'node_modules/.bin/swagger2openapi')
  const { code, stderr } = await ended(bin, ['--patch', '--outfile', out, file], folder)
  if (code !== 0) throw new Error(`swagger2openapi does not convert ${file}: ${stderr}`)
  return out
}
