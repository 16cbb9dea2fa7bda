/** The one door to ts-morph and to the compiler that it brings. `migrate` alone loads it: both are large. */
export {
  Project,
  SyntaxKind,
  ts,
  type ExportDeclaration,
  type ExportSpecifier,
  type ImportDeclaration,
  type ResolutionHostFactory,
  type SourceFile
} from 'ts-morph'
