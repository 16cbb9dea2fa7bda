/** Rewrites programs of another package: what is understood, and nothing else. */
import { ts, type Project, type SourceFile } from './library.ts'
import { compareText } from '../../ground/text.ts'
import { rewriteCalls } from './callRewrites.ts'
import { apply, type Edit } from './edits.ts'
import { rewriteExports } from './exportRewrites.ts'
import { rewriteImports } from './importRewrites.ts'
import { rewriteImportTypes } from './importTypeRewrites.ts'
import { rewriteMembers } from './memberRewrites.ts'
import { tellMentions } from './mentions.ts'
import type { OldFile } from './oldProject.ts'
import { oldNames, type OldNames, type OldPackage } from './oldPackage.ts'
import { rewriteRequires } from './requireRewrites.ts'
import { everyNode, type Left, type Rewriting } from './rewriting.ts'
import { rewriteTexts } from './textRewrites.ts'

export interface Rewritten {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly left: readonly Left[]
  readonly edits: readonly Edit[]
}

/** Every file that changes or that a person has to look at. */
export function rewritten(
  project: Project,
  files: readonly OldFile[],
  old: OldPackage
): readonly Rewritten[] {
  const names = oldNames(old)
  // An edit changes the types of what follows, so every file is read before the first is edited.
  const planned = files.map((file) => planFor(project, file, names))
  return planned.flatMap((plan) => {
    const found = carriedOut(plan)
    return found.after === found.before && found.left.length === 0 ? [] : [found]
  })
}

interface Plan {
  readonly file: OldFile
  readonly edits: readonly Edit[]
  readonly left: readonly Left[]
}

function planFor(project: Project, own: OldFile, old: OldNames): Plan {
  const { source } = own
  const [fault] = project.getProgram().getSyntacticDiagnostics(source)
  const edits: Edit[] = []
  const left: Left[] = []
  if (fault !== undefined) {
    const text = ts.flattenDiagnosticMessageText(fault.compilerObject.messageText, ' ')
    const fix = 'Correct it, and run it again.'
    return {
      file: own,
      edits,
      left: source.getFullText().includes(old.package)
        ? [leftAt(source, fault.getStart(), `The file cannot be read: ${text}`, fix)]
        : []
    }
  }
  const file = source.compilerNode
  rewriteAll({
    checker: project.getTypeChecker().compilerObject,
    old,
    source,
    file,
    text: textOf(own),
    nodes: everyNode(file),
    edit: (edit) => void edits.push(edit),
    leave: (node, message, fix) => void left.push(leftAt(source, node.getStart(file), message, fix)),
    done: new Set(),
    told: new Set(),
    stuck: new Set()
  })
  return {
    file: own,
    edits,
    left: left.sort(
      (one, other) =>
        one.line - other.line || one.column - other.column || compareText(one.message, other.message)
    )
  }
}

function leftAt(source: SourceFile, at: number, message: string, fix: string): Left {
  return { path: source.getFilePath(), ...source.getLineAndColumnAtPos(at), message, fix }
}

/** The text of the program. */
function textOf({ source, mark }: OldFile): string {
  const text = source.getFullText()
  return text.slice(0, text.length - mark.length)
}

/** Edits the file of a plan; it stays as it is if its edits do not fit together. */
function carriedOut({ file, edits, left }: Plan): Rewritten {
  const { source } = file
  const path = source.getFilePath()
  const before = textOf(file)
  if (edits.length === 0 || (apply(source, edits) && isProgram(source)))
    return { path, before, after: textOf(file), left, edits }
  const message = 'The changes of this file do not fit together; it was left as it is.'
  const unfit = leftAt(source, 0, message, 'Rewrite it by hand.')
  return { path, before, after: before, left: [...left, unfit], edits: [] }
}

/** Calls come first: what they leave of a name decides what becomes of its import. */
function rewriteAll(rewriting: Rewriting): void {
  rewriteCalls(rewriting)
  rewriteTexts(rewriting)
  rewriteMembers(rewriting)
  rewriteImports(rewriting)
  rewriteRequires(rewriting)
  rewriteExports(rewriting)
  rewriteImportTypes(rewriting)
  tellMentions(rewriting)
}

/** Whether the text can still be read. */
function isProgram(source: SourceFile): boolean {
  const { diagnostics } = ts.transpileModule(source.getFullText(), {
    // Declarations are read as the statements that they are.
    fileName: source.getFilePath().replace(/\.d(?=\.[cm]?ts$)/, ''),
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve, allowJs: true }
  })
  return (diagnostics ?? []).length === 0
}
