/** A stage on which workflows are played: a bare repository, and stand-ins for gh and npm that record what they are asked. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../support/revisions.ts'
import { temporaryFolder, type Run } from './project.ts'

/** A pull request, as the stand-in of gh keeps it. */
export interface PullRequest {
  readonly number: number
  readonly head: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly title: string
  readonly body: string
  readonly labels: readonly { readonly name: string }[]
  readonly isCrossRepository?: boolean
}

/** What the world outside knows. */
export interface World {
  readonly pulls: readonly PullRequest[]
  /** `name@version` of what was published, with the arguments. */
  readonly published: readonly string[]
  /** The workflows that were started, with their branch. */
  readonly started: readonly string[]
  readonly labels: readonly string[]
}

export interface Stage {
  /** A clone that a person works in. */
  readonly desk: string
  readonly origin: string
  /** The environment of a step. */
  readonly environment: Readonly<Record<string, string>>
  world(): World
  change(edit: (world: World) => World): void
  git(...argv: readonly string[]): string
  /** A fresh checkout of a branch. */
  checkout(branch: string, depth: number): string
}

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com'
}

/** Sets the stage, with an empty branch main that is checked out on the desk. */
export function setStage(): Stage {
  const folder = temporaryFolder()
  const at = (path: string): string => join(folder, path)
  const [origin, desk, worldPlace] = [at('origin.git'), at('desk'), at('world.json')]
  mkdirSync(at('bin'))
  mkdirSync(at('home'))
  for (const [name, text] of Object.entries({ gh: ghSource, npm: npmSource })) {
    writeFileSync(at(`bin/${name}`), `#!${process.execPath}\n${text}`)
    chmodSync(at(`bin/${name}`), 0o755)
  }
  const environment = {
    PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
    HOME: at('home'),
    WORLD: worldPlace,
    GENERATOR: root,
    GIT_CONFIG_NOSYSTEM: '1',
    npm_config_update_notifier: 'false',
    npm_config_offline: 'true'
  }
  const empty: World = { pulls: [], published: [], started: [], labels: [] }
  writeFileSync(worldPlace, JSON.stringify(empty))
  const world = (): World => JSON.parse(readFileSync(worldPlace, 'utf8'))
  const gitIn = (cwd: string, ...argv: readonly string[]): string =>
    execFileSync('git', argv, {
      cwd,
      env: { ...environment, ...identity },
      encoding: 'utf8',
      stdio: 'pipe'
    }).trim()
  gitIn(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin)
  gitIn(folder, 'clone', '--quiet', origin, desk)
  gitIn(desk, 'switch', '--quiet', '--create', 'main')
  let checkouts = 0
  return {
    desk,
    origin,
    environment,
    world,
    change: (edit) => writeFileSync(worldPlace, JSON.stringify(edit(world()))),
    git: (...argv) => gitIn(desk, ...argv),
    checkout(branch, depth) {
      checkouts += 1
      const place = at(`checkout-${checkouts}`)
      const shallow = depth === 0 ? [] : [`--depth=${depth}`]
      gitIn(folder, 'clone', '--quiet', ...shallow, '--branch', branch, `file://${origin}`, place)
      return place
    }
  }
}

/** Runs a program to its end. It is not waited for in a blocking way: the host of the document is in this process. */
export function runProgram(
  program: string,
  argv: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> }
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const printed = { out: '', error: '' }
    child.stdout.on('data', (chunk: Buffer) => void (printed.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => void (printed.error += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...printed }))
  })
}

/** Runs the generator in a folder as a person does. */
export function generator(stage: Stage, cwd: string, ...argv: readonly string[]): Promise<Run> {
  const bin = join(root, 'generator/cli/bin.js')
  return runProgram(process.execPath, [bin, ...argv], { cwd, env: stage.environment })
}

/** Writes a file on the desk. */
export function put({ desk }: Stage, path: string, text: string): void {
  mkdirSync(dirname(join(desk, path)), { recursive: true })
  writeFileSync(join(desk, path), text)
}

/** Commits everything on the desk and pushes it. */
export function publishDesk(stage: Stage, branch: string, message: string): void {
  stage.git('add', '--all')
  stage.git('commit', '--quiet', '--message', message)
  stage.git('push', '--quiet', 'origin', `HEAD:${branch}`)
}

/** Whether the server has a branch. */
export function hasBranch({ git }: Stage, branch: string): boolean {
  return git('ls-remote', 'origin', `refs/heads/${branch}`) !== ''
}

/** A file of a branch on the server; null if it is not there. */
export function fileOn({ git, desk }: Stage, branch: string, path: string): string | null {
  git('fetch', '--quiet', 'origin')
  const place = `origin/${branch}:${path}`
  const { status, stdout } = spawnSync('git', ['show', place], { cwd: desk, encoding: 'utf8' })
  return status === 0 ? stdout : null
}

const shared = `
const { readFileSync, writeFileSync, mkdirSync, symlinkSync } = require('node:fs')
const argv = process.argv.slice(2)
const world = JSON.parse(readFileSync(process.env.WORLD, 'utf8'))
const save = () => writeFileSync(process.env.WORLD, JSON.stringify(world))
const after = (flag) => argv[argv.indexOf(flag) + 1]
const all = (flag) => argv.flatMap((each, index) => (each === flag ? [argv[index + 1]] : []))
const fail = (message) => { console.error(message); process.exit(1) }
`

/** What of gh the command line uses. A label has to exist before it is given, and a token has to be there. */
const ghSource = `${shared}
if (!process.env.GH_TOKEN) fail('gh: set the GH_TOKEN environment variable')
const [noun, verb] = argv
const known = (labels) => labels.every((label) => world.labels.includes(label)) || fail('could not add label: not found')
const pull = () => world.pulls.find((each) => String(each.number) === argv[2]) ?? fail('no pull request ' + argv[2])
switch (noun + ' ' + verb) {
  case 'label create':
    if (!world.labels.includes(argv[2])) world.labels.push(argv[2])
    else if (!argv.includes('--force')) fail('label exists')
    break
  case 'pr list':
    console.log(JSON.stringify(world.pulls
      .filter((each) => each.head === after('--head') && each.state === 'OPEN')
      .map(({ number, labels, isCrossRepository = false }) => ({ number, labels, isCrossRepository }))))
    break
  case 'pr create': {
    known(all('--label'))
    const number = world.pulls.length + 1
    world.pulls.push({ number, head: after('--head'), base: after('--base'), state: 'OPEN', title: after('--title'),
      body: readFileSync(0, 'utf8'), labels: all('--label').map((name) => ({ name })) })
    console.log('https://example.com/pull/' + number)
    break
  }
  case 'pr edit': {
    known([...all('--add-label'), ...all('--remove-label')])
    const found = pull()
    found.title = after('--title')
    found.body = readFileSync(0, 'utf8')
    const names = new Set(found.labels.map(({ name }) => name))
    for (const name of all('--add-label')) names.add(name)
    for (const name of all('--remove-label')) names.delete(name)
    found.labels = [...names].map((name) => ({ name }))
    console.log('https://example.com/pull/' + found.number)
    break
  }
  case 'pr close':
    pull().state = 'CLOSED'
    break
  case 'workflow run':
    world.started.push(argv[2] + ' on ' + after('--ref'))
    break
  default:
    fail('unknown command ' + argv.join(' '))
}
save()
`

/** What of npm the workflows use. It installs the generator as it is here. */
const npmSource = `${shared}
switch (argv[0]) {
  case 'ci':
    if (!argv.includes('--ignore-scripts')) fail('scripts of packages would run beside a token')
    readFileSync('package-lock.json')
    mkdirSync('node_modules/.bin', { recursive: true })
    symlinkSync(process.env.GENERATOR + '/generator/cli/bin.js', 'node_modules/.bin/chatbotkit-sdk-generator')
    break
  case 'install':
    readFileSync('package.json')
    break
  case 'view':
    if (!world.published.some((each) => each.split(' ')[0] === argv[1])) fail('npm error code E404')
    console.log(argv[1].split('@').at(-1))
    break
  case 'publish': {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
    if (world.published.some((each) => each.startsWith(name + '@' + version + ' '))) fail('npm error code E403')
    world.published.push([name + '@' + version, ...argv.slice(1)].join(' '))
    break
  }
  default:
    fail('unknown command ' + argv.join(' '))
}
save()
`
