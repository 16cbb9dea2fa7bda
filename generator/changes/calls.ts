/** What the compiler says of the calls that programs make today. */
import type { Program } from 'typescript'
import type { Asked } from './askCalls.ts'
import { changeOf, type Change } from './change.ts'
import type { Place } from './names.ts'
import { fileOf, type Library } from './program.ts'
import { areAlike } from './questions.ts'

/** How a report names what is at a place; `member` is a path inside it, or empty. */
export interface Wording {
  of(place: Place, member: string): Pick<Change, 'place' | 'name'>
}

/** What the compiler says of the calls. */
export function answersOf(
  library: Library,
  program: Program,
  asked: readonly Asked[],
  words: Wording
): readonly Change[] {
  const modules = new Set(asked.map(({ pair }) => pair.old.module))
  const faults = new Map([...modules].flatMap((module) => faultsIn(library, program, module)))
  return asked.flatMap((each) => {
    const fault = faultOf(faults, each.prefix)
    const said = { ...words.of(each.pair.old, each.member), kind: each.kind }
    // What a form leads to differs, the form itself does not, and calls compile: nothing to tell.
    if (fault === null && each.before.join() === each.after.join()) return []
    if (fault === null) return [changeOf({ ...said, ...harmless(library, each) })]
    const reason = `${each.form}: ${shortened(fault.message)}`
    return [changeOf({ ...said, level: 'major', decidedBy: fault.ofResult ? 'assignment' : 'probe', reason })]
  })
}

function harmless(
  library: Library,
  { before, after }: Asked
): Pick<Change, 'level' | 'decidedBy' | 'reason'> {
  return areAlike(library, before, after)
    ? { level: 'patch', decidedBy: 'rule', reason: 'A parameter has another name.' }
    : { level: 'minor', decidedBy: 'probe', reason: 'It has other forms; calls of today still compile.' }
}

/** What the compiler finds in the line of a question. */
interface Fault {
  readonly message: string
  /** Whether the call is fine and what it gives does not fit. */
  readonly ofResult: boolean
}

/**
 * The first fault of a new call whose old call compiles. If the old one does not, because the compiler cannot infer what a
 * program would say, the form as a whole decides; if that says nothing either, the change is breaking until a person has looked.
 */
function faultOf(faults: ReadonlyMap<string, Fault>, prefix: string): Fault | null {
  const own = [...faults].filter(([name]) => name.startsWith(prefix))
  const isBase = (name: string): boolean => faults.has(name.replace(/_new$/, '_old'))
  const isForm = (name: string): boolean => name === `${prefix}form_new`
  const calls = own.filter(([name]) => name.endsWith('_new') && !isForm(name))
  const [found] = calls.filter(([name]) => !isBase(name))
  if (found !== undefined) return found[1]
  if (calls.length === 0) return null
  const whole = faults.get(`${prefix}form_new`)
  if (whole === undefined) return null
  const unknown = { message: 'The compiler cannot compare the forms; a person has to.', ofResult: false }
  return isBase(`${prefix}form_new`) ? unknown : whole
}

/** The faults of a module by the name of the question in whose line they are. */
function faultsIn(library: Library, program: Program, module: string): readonly (readonly [string, Fault])[] {
  const file = program.getSourceFile(fileOf('old', module))
  if (file === undefined) return []
  const lines = file.text.split('\n')
  return program.getSemanticDiagnostics(file).flatMap((fault) => {
    const { line } = library.getLineAndCharacterOfPosition(file, fault.start ?? 0)
    const name = /^export function (\$call\w+)/.exec(lines[line] ?? '')?.[1]
    const message = library.flattenDiagnosticMessageText(fault.messageText, ' ')
    const ofResult = file.text.startsWith('return ', fault.start)
    return name === undefined ? [] : [[name, { message, ofResult }] as const]
  })
}

function shortened(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, 240)}…`
}
