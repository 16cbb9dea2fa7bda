import { createRequire } from 'node:module'
import type {
  ClassDeclaration,
  JSDocableNode,
  MethodDeclaration,
  Node as SyntaxNode,
  ObjectLiteralExpression,
  SourceFile
} from 'ts-morph'
import type { ClassSurface, MethodSurface, ModuleSurface, Surface, TypeSurface } from '../target/surface.ts'

/** The library takes a third of a second to load, so it is loaded only if a module has to be read. */
type Library = typeof import('ts-morph')

/** Reads emitted modules back. A module whose text is as it was before keeps the surface it had. */
export function readSurface(
  modules: ReadonlyMap<string, string>,
  before: Surface | null,
  unchanged: ReadonlySet<string>
): Surface {
  const known = new Map(
    Object.entries(before?.modules ?? {}).filter(([path]) => unchanged.has(path) && modules.has(path))
  )
  const changed = [...modules].filter(([path]) => !known.has(path))
  const read = changed.length === 0 ? [] : readModules(changed)
  const entries = [...known, ...read].sort(([left], [right]) => (left < right ? -1 : 1))
  return { modules: Object.fromEntries(entries) }
}

function readModules(
  modules: readonly (readonly [string, string])[]
): readonly (readonly [string, ModuleSurface])[] {
  // As CommonJS: see view/libraries.ts.
  const library: Library = createRequire(import.meta.url)('ts-morph')
  const project = new library.Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true
  })
  return modules.map(([path, text]) => [path, moduleSurface(library, project.createSourceFile(path, text))])
}

function moduleSurface(library: Library, file: SourceFile): ModuleSurface {
  return {
    classes: file
      .getClasses()
      .filter((each) => each.isExported())
      .map((each) => classSurface(library, each)),
    types: [...file.getInterfaces(), ...file.getTypeAliases()]
      .filter((each) => each.isExported())
      .map(typeSurface)
  }
}

function classSurface(library: Library, declaration: ClassDeclaration): ClassSurface {
  const children = declaration
    .getGetAccessors()
    .map((getter) => [getter.getName(), getter.getReturnTypeNode()?.getText() ?? ''] as const)
  const methods = declaration.getMethods().map((method) => methodSurface(library, method))
  return {
    name: declaration.getName() ?? '',
    docs: docsOf(declaration),
    children: Object.fromEntries(children),
    methods
  }
}

function methodSurface({ Node, SyntaxKind }: Library, method: MethodDeclaration): MethodSurface {
  const overloads = method.getOverloads()
  const forms = (overloads.length > 0 ? overloads : [method]).map((form) => {
    const parameters = form.getParameters().map((parameter) => flat(parameter.getText()))
    const generics = form.getTypeParameters().map((parameter) => flat(parameter.getText()))
    return `${generics.length > 0 ? `<${generics.join(', ')}>` : ''}(${parameters.join(', ')}): ${flat(form.getReturnTypeNode()?.getText() ?? 'void')}`
  })
  const operations = method
    .getDescendantsOfKind(SyntaxKind.ObjectLiteralExpression)
    .flatMap((literal) => operationOf(Node, literal))
  return { name: method.getName(), forms, docs: docsOf(overloads[0] ?? method), operations }
}

/** The operation that an object literal with a method and a path describes. */
function operationOf(Node: Library['Node'], literal: ObjectLiteralExpression): readonly string[] {
  const [method, path] = ['method', 'path'].map((name) => {
    const property = literal.getProperty(name)
    const value = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined
    return Node.isStringLiteral(value) ? value.getLiteralValue() : null
  })
  return method == null || path == null ? [] : [`${method} ${path.replace(/\{\+?([^}?]+)\??\}/g, '{$1}')}`]
}

function docsOf(node: JSDocableNode): string {
  return node
    .getJsDocs()
    .map((comment) => flat(comment.getDescription()))
    .join(' ')
    .trim()
}

function typeSurface(declaration: SyntaxNode & { getName(): string }): TypeSurface {
  const text = flat(withoutComments(declaration.getText()))
  return { name: declaration.getName(), text: text.replace(/^export /, '') }
}

/** String literals come first: a comment inside one is not a comment. */
function withoutComments(text: string): string {
  return text.replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1|\/\*[\s\S]*?\*\/|\/\/.*/g, (match) =>
    match.startsWith('/') ? '' : match
  )
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
