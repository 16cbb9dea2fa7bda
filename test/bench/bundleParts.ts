/** What the bundle of one resource weighs against the package before, and which files it is made of. */
import { writeFileSync, mkdtempSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readerProgram } from './contenders.ts'
import { table } from './measure.ts'

/** What is read of esbuild, which is installed for the bench alone. */
interface Bundler {
  build(options: object): Promise<{
    readonly outputFiles: readonly { readonly contents: Uint8Array }[]
    readonly metafile: {
      readonly outputs: Readonly<
        Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
      >
    }
  }>
}

/** What a plugin of esbuild may say of an import. */
interface Hooks {
  onResolve(
    filter: object,
    act: (file: { readonly path: string; readonly resolveDir: string }) => object | null
  ): void
}

/** A bundle: its bytes, compressed too, and the bytes of each file of the package in it. */
export interface Bundle {
  readonly raw: number
  readonly gzip: number
  readonly files: ReadonlyMap<string, number>
}

/** Programs whose weight is compared; the first is the one that may grow by 3 KB. */
const programs = {
  'one resource (bot)': `import { BotClient } from '@chatbotkit/client/bot'\nconst bots = new BotClient({ secret: 's' })\nexport const names = (await bots.list()).items.map((bot) => bot.name)\n`,
  'one resource that uploads (file)': `import { FileClient } from '@chatbotkit/client/file'\nconst files = new FileClient({ secret: 's' })\nexport const names = (await files.list()).items.map((file) => file.name)\n`,
  'whole client': `import { ChatBotKit } from '@chatbotkit/client'\nexport const client = new ChatBotKit({ secret: 's' })\n`
} as const

/** Prints what each program weighs now and before, then the files of the first, and the folders of three. */
export async function benchBundle({
  esbuild,
  now,
  before
}: {
  readonly esbuild: string
  readonly now: string
  readonly before: string | null
}): Promise<void> {
  const { build }: Bundler = await import(
    pathToFileURL(join(esbuild, 'node_modules/esbuild/lib/main.js')).href
  )
  const rows: (readonly string[])[] = []
  for (const [name, program] of Object.entries(programs)) {
    const [new_, old] = [
      await bundled(build, now, program),
      before === null ? null : await bundled(build, before, program)
    ]
    rows.push([name, ...grown(old?.raw ?? null, new_.raw), ...grown(old?.gzip ?? null, new_.gzip)])
  }
  console.log(
    `\n${table([['bundle, bytes', 'before', 'now', 'growth', 'gzip before', 'gzip now', 'growth'], ...rows])}`
  )
  const parts = [
    await bundled(build, now, programs['one resource (bot)'], 'src'),
    before === null ? null : await bundled(build, before, programs['one resource (bot)'], 'src')
  ] as const
  const gzip = new Map<string, number>()
  for (const file of parts[0].files.keys())
    gzip.set(
      file,
      parts[0].gzip - (await bundled(build, now, programs['one resource (bot)'], 'src', file)).gzip
    )
  console.log(
    `\n${table(partRows(parts[0], parts[1], gzip))}\n\nThe last column is what the bundle weighs less, compressed, without the file and what only it imports.`
  )
  const bundles = {
    'one resource': parts[0],
    'whole client': await bundled(build, now, programs['whole client'], 'src'),
    readEvents: await bundled(build, now, readerProgram, 'src')
  }
  console.log(`\n${table(folderRows(bundles))}`)
}

/** Rows by folder: the minified bytes of it in each bundle; the largest part of any bundle comes first. */
export function folderRows(bundles: Readonly<Record<string, Bundle>>): readonly (readonly string[])[] {
  const parts = Object.values(bundles).map(({ files }) => {
    const bytes = new Map<string, number>()
    for (const [file, size] of files) {
      const [room = '', folder, ...deeper] = file.split('/')
      const name = room === 'resources' || deeper.length === 0 ? room : `${room}/${folder ?? ''}`
      bytes.set(name, (bytes.get(name) ?? 0) + size)
    }
    return bytes
  })
  const most = (name: string): number => Math.max(...parts.map((bytes) => bytes.get(name) ?? 0))
  const names = [...new Set(parts.flatMap((bytes) => [...bytes.keys()]))].sort(
    (left, right) => most(right) - most(left)
  )
  return [
    ['folders, bytes', ...Object.keys(bundles)],
    ...names.map((name) => [name, ...parts.map((bytes) => `${bytes.get(name) ?? 0}`)]),
    ['in all, gzip', ...Object.values(bundles).map(({ gzip }) => `${gzip}`)]
  ]
}

/** Rows by file, the largest growth first; files beyond the first so many are summed. */
export function partRows(
  now: Bundle,
  before: Bundle | null,
  gzip: ReadonlyMap<string, number>,
  most = 10
): readonly (readonly string[])[] {
  const names = [...new Set([...now.files.keys(), ...(before?.files.keys() ?? [])])]
  const growth = (name: string): number => (now.files.get(name) ?? 0) - (before?.files.get(name) ?? 0)
  const sorted = names.sort(
    (left, right) => growth(right) - growth(left) || (now.files.get(right) ?? 0) - (now.files.get(left) ?? 0)
  )
  const row = (name: string): readonly string[] => [
    name,
    ...grown(before === null ? null : (before.files.get(name) ?? 0), now.files.get(name) ?? 0),
    `${gzip.get(name) ?? 0}`
  ]
  const rest = sorted.slice(most)
  const sum = (files: ReadonlyMap<string, number> | undefined): number =>
    rest.reduce((total, name) => total + (files?.get(name) ?? 0), 0)
  return [
    ['files of one resource, bytes', 'before', 'now', 'growth', 'gzip without'],
    ...sorted.slice(0, most).map(row),
    ...(rest.length === 0
      ? []
      : [[`${rest.length} more`, ...grown(before === null ? null : sum(before.files), sum(now.files)), '']])
  ]
}

function grown(before: number | null, now: number): readonly string[] {
  if (before === null) return ['absent', `${now}`, '']
  const more = now - before
  return [`${before}`, `${now}`, more > 0 ? `+${more}` : `${more}`]
}

/** Bundles a program with the code as it is shipped, or with its sources, in which the files can be told apart. */
async function bundled(
  build: Bundler['build'],
  folder: string,
  program: string,
  from: 'dist' | 'src' = 'dist',
  without: string | null = null
): Promise<Bundle> {
  const work = mkdtempSync(join(tmpdir(), 'bench-bundle-'))
  mkdirSync(join(work, 'node_modules/@chatbotkit'), { recursive: true })
  symlinkSync(folder, join(work, 'node_modules/@chatbotkit/client'))
  const entry =
    from === 'dist'
      ? program
      : program.replace(/@chatbotkit\/client(?:\/(\w+))?/, (_, name: string | undefined) =>
          join(folder, name === undefined ? 'src/index.ts' : `src/resources/${name}.ts`)
        )
  writeFileSync(join(work, 'program.mts'), entry)
  const absent = {
    name: 'absent',
    setup: (hooks: Hooks) =>
      hooks.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) =>
        without !== null && resolve(resolveDir, path).endsWith(`/src/${without}`)
          ? { path: 'absent', external: true }
          : null
      )
  }
  const { outputFiles, metafile } = await build({
    entryPoints: [join(work, 'program.mts')],
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
    outdir: work,
    metafile: true,
    plugins: [absent]
  })
  rmSync(work, { recursive: true })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {}).filter(
    ([name, { bytesInOutput }]) => bytesInOutput > 0 && !name.endsWith('.mts')
  )
  return {
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    files: new Map(inputs.map(([name, { bytesInOutput }]) => [relative('src', name), bytesInOutput]))
  }
}
