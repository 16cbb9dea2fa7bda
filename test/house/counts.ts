/**
 * Prints how large and how entangled the code is, now or in an earlier commit: `npm run counts`, `npm run counts -- 2b4b949`.
 * A room is a folder of generator/ or templates/runtime; a file beside the folders is a room of its own.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { planOf, type Sources } from '../support/plan.ts'
import { root } from '../support/revisions.ts'

const [commit] = process.argv.slice(2)
const folder = commit === undefined ? root : checkout(commit)
const sources = new Map([
  ...sourcesBelow(folder, 'generator'),
  ...sourcesBelow(folder, 'templates/runtime'),
  ...sourcesBelow(folder, 'templates/helpers')
])
for (const below of ['generator', 'templates/runtime']) {
  const { rooms, floors, arrows, roomCircles, fileCircles } = planOf(sources, below)
  console.log(`${below}: ${rooms.length} rooms, ${floors.length} floors, ${arrows.length} arrows`)
  console.log(`  floors: ${floors.join(' → ')}`)
  for (const circle of roomCircles) console.log(`  circle of rooms: ${circle.join(', ')}`)
  for (const circle of fileCircles) console.log(`  circle of files: ${circle.join(', ')}`)
}
const lines = [...sources].map(([path, text]) => ({ place: path, lines: text.trimEnd().split('\n').length }))
const functions = [...sources].flatMap(([path, text]) => functionsOf(path, text))
console.log(`${sources.size} files, ${functions.length} functions`)
console.log(`  longest file: ${longestOf(lines)}`)
console.log(`  longest function: ${longestOf(functions)}`)
if (commit !== undefined) rmSync(folder, { recursive: true })

function checkout(reference: string): string {
  const made = mkdtempSync(join(tmpdir(), 'counts-'))
  const archive = join(made, 'archive.tar')
  execFileSync('git', ['archive', '-o', archive, reference, 'generator', 'templates'], { cwd: root })
  execFileSync('tar', ['-xf', archive, '-C', made])
  return `${made}/`
}

function sourcesBelow(from: string, below: string): Sources {
  const paths = readdirSync(join(from, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${below}/${name.replaceAll('\\', '/')}`)
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(from, path), 'utf8')]))
}

interface Long {
  readonly place: string
  readonly lines: number
}

function functionsOf(path: string, text: string): readonly Long[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1
  const found: Long[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const first = lineOf(node.getStart())
      found.push({ place: `${path}:${first}`, lines: lineOf(node.end) - first + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function longestOf(entries: readonly Long[]): string {
  const [longest] = [...entries].sort((left, right) => right.lines - left.lines)
  return longest === undefined ? 'none' : `${longest.lines} lines, ${longest.place}`
}
