/**
 * npm run bench:runtime [-- section …]: `peers` (calls, JSON lines and extend() beside bare fetch, the published SDK and
 * openai), `before` (CPU against our package of an earlier commit, with the noise), `memory`, `bundle` and `profile` (where the CPU of a
 * call goes, by part and function); all without one. One run, medians; `--before <ref>` names the earlier commit.
 */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packedProject } from '../generated/project.ts'
import { installPeers } from '../support/peers.ts'
import { benchAgainst, load as loadPackage } from './againstBefore.ts'
import { benchPeers } from './againstPeers.ts'
import { baseline, packageAt } from './before.ts'
import { benchServer } from './benchServer.ts'
import { benchBundle } from './bundleParts.ts'
import { benchPlace } from './callPlace.ts'
import { benchMemory } from './memory.ts'
import { benchProfile } from './profile.ts'
import { tell } from './table.ts'

const sections = ['peers', 'before', 'memory', 'bundle', 'profile'] as const
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string', default: baseline } }
})
const unknown = positionals.find((name) => !sections.some((section) => section === name))
if (unknown !== undefined)
  throw new Error(`bench:runtime has no section "${unknown}"; its sections are ${sections.join(', ')}.`)
const wanted = (section: (typeof sections)[number]): boolean =>
  positionals.length === 0 || positionals.includes(section)

const rounds = Number(process.env['ROUNDS'] ?? 10)
const calls = Number(process.env['CALLS'] ?? 2000)
const peers = await installPeers('runtime', {
  '@chatbotkit/sdk': '1.36.0',
  openai: '6.10.0',
  esbuild: '0.28.2'
})

const published = await import(
  pathToFileURL(join(peers, 'node_modules/@chatbotkit/sdk/dist/esm/index.js')).href
)
const { default: OpenAI } = await import(pathToFileURL(join(peers, 'node_modules/openai/index.mjs')).href)
const { Stream } = await import(pathToFileURL(join(peers, 'node_modules/openai/core/streaming.mjs')).href)

// What is measured is what users run: the package as it is packed, like its peers.
const project = await packedProject()
const { ChatBotKit } = await loadPackage(project.installed)

console.log(`${rounds} rounds, medians; Node ${process.versions.node}`)
const server = await benchServer()
const before = await packageAt(values.before)
if ('absent' in before) console.log(`\nNothing is compared with the package before: ${before.absent}.`)
const folders =
  'absent' in before ? { now: project.installed } : { before: before.folder, now: project.installed }
if (wanted('peers'))
  tell(
    await benchPeers({
      ChatBotKit,
      published: published.ChatBotKit,
      OpenAI,
      Stream,
      origin: server.origin,
      rounds,
      calls
    })
  )
if (wanted('before')) {
  if (!('absent' in before))
    await benchAgainst({
      now: project.installed,
      before: before.folder,
      origin: server.origin,
      rounds,
      calls
    })
  await benchPlace(folders, rounds)
}
if (wanted('profile'))
  await benchProfile({ ChatBotKit, published: published.ChatBotKit, origin: server.origin, calls })
if (wanted('memory')) await benchMemory(folders)
if (wanted('bundle'))
  await benchBundle({
    esbuild: peers,
    now: project.installed,
    before: 'absent' in before ? null : before.folder
  })
server.close()
project.remove()
