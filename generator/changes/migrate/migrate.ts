/** Rewrites programs of another package: what is understood, and nothing else. */
import { compareText } from '../../ground/text.ts'
import type { Program, SourceFile } from 'typescript'
import type { Library } from '../program.ts'
import { rewriteCalls } from './callRewrites.ts'
import { applied, type Edit } from './edits.ts'
import { rewriteExports } from './exportRewrites.ts'
import { rewriteImports } from './importRewrites.ts'
import { rewriteImportTypes } from './importTypeRewrites.ts'
import { rewriteMembers } from './memberRewrites.ts'
import { tellMentions } from './mentions.ts'
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
  library: Library,
  program: Program,
  paths: readonly string[],
  old: OldPackage
): readonly Rewritten[] {
  const names = oldNames(old)
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path)
    if (file === undefined) return []
    const found = rewriteFile(library, program, file, names)
    return found.after === found.before && found.left.length === 0 ? [] : [{ path, ...found }]
  })
}

function rewriteFile(
  library: Library,
  program: Program,
  file: SourceFile,
  old: OldNames
): Omit<Rewritten, 'path'> {
  const before = file.text
  const [fault] = program.getSyntacticDiagnostics(file)
  const edits: Edit[] = []
  const left: Left[] = []
  const leaveAt = (start: number, message: string, fix: string): void => {
    const { line, character } = file.getLineAndCharacterOfPosition(start)
    left.push({ path: file.fileName, line: line + 1, column: character + 1, message, fix })
  }
  if (fault !== undefined) {
    if (before.includes(old.package))
      leaveAt(
        fault.start,
        `The file cannot be read: ${library.flattenDiagnosticMessageText(fault.messageText, ' ')}`,
        'Correct it, and run it again.'
      )
    return { before, after: before, left, edits: [] }
  }
  rewriteAll({
    library,
    checker: program.getTypeChecker(),
    old,
    file,
    nodes: everyNode(library, file),
    edit: (edit) => void edits.push(edit),
    leave: (node, message, fix) => leaveAt(node.getStart(file), message, fix),
    done: new Set(),
    told: new Set(),
    stuck: new Set()
  })
  const after = applied(before, edits)
  if (after === null || !isProgram(library, file, after)) {
    leaveAt(0, 'The changes of this file do not fit together; it was left as it is.', 'Rewrite it by hand.')
    return { before, after: before, left, edits: [] }
  }
  return {
    before,
    after,
    edits,
    left: left.sort(
      (one, other) =>
        one.line - other.line || one.column - other.column || compareText(one.message, other.message)
    )
  }
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
function isProgram(library: Library, { fileName }: SourceFile, text: string): boolean {
  const { diagnostics } = library.transpileModule(text, {
    // Declarations are read as the statements that they are.
    fileName: fileName.replace(/\.d(?=\.[cm]?ts$)/, ''),
    reportDiagnostics: true,
    compilerOptions: { target: library.ScriptTarget.ESNext, jsx: library.JsxEmit.Preserve, allowJs: true }
  })
  return (diagnostics ?? []).length === 0
}
