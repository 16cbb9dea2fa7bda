import { Node, Project, SyntaxKind, type ClassDeclaration, type JSDocableNode, type MethodDeclaration, type ObjectLiteralExpression, type SourceFile } from 'ts-morph'
import type { ClassSurface, MethodSurface, ModuleSurface, Surface, TypeSurface } from '../view/surface.ts'

/** Reads emitted modules back. A module whose text is as it was before keeps the surface it had. */
export function readSurface(modules: ReadonlyMap<string, string>, before: Surface | null, unchanged: ReadonlySet<string>): Surface {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, skipFileDependencyResolution: true })
  const entries = [...modules].sort(([left], [right]) => (left < right ? -1 : 1)).map(([path, text]) => {
    const known = unchanged.has(path) ? before?.modules[path] : undefined
    return [path, known ?? moduleSurface(project.createSourceFile(path, text))] as const
  })
  return { modules: Object.fromEntries(entries) }
}

function moduleSurface(file: SourceFile): ModuleSurface {
  return {
    classes: file.getClasses().filter((each) => each.isExported()).map(classSurface),
    types: [...file.getInterfaces(), ...file.getTypeAliases()].filter((each) => each.isExported()).map(typeSurface),
  }
}

function classSurface(declaration: ClassDeclaration): ClassSurface {
  const children = declaration.getGetAccessors().map((getter) => [getter.getName(), getter.getReturnTypeNode()?.getText() ?? ''] as const)
  const methods = declaration.getMethods().map(methodSurface)
  return { name: declaration.getName() ?? '', docs: docsOf(declaration), children: Object.fromEntries(children), methods }
}

function methodSurface(method: MethodDeclaration): MethodSurface {
  const overloads = method.getOverloads()
  const forms = (overloads.length > 0 ? overloads : [method]).map((form) => {
    const parameters = form.getParameters().map((parameter) => flat(parameter.getText()))
    return `(${parameters.join(', ')}): ${flat(form.getReturnTypeNode()?.getText() ?? 'void')}`
  })
  const operations = method.getDescendantsOfKind(SyntaxKind.ObjectLiteralExpression).flatMap(operationOf)
  return { name: method.getName(), forms, docs: docsOf(overloads[0] ?? method), operations }
}

/** The operation that an object literal with a method and a path describes. */
function operationOf(literal: ObjectLiteralExpression): readonly string[] {
  const [method, path] = ['method', 'path'].map((name) => {
    const property = literal.getProperty(name)
    const value = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined
    return Node.isStringLiteral(value) ? value.getLiteralValue() : null
  })
  return method == null || path == null ? [] : [`${method} ${path.replace(/\{\+([^}?]+)\??\}/g, '{$1}')}`]
}

function docsOf(node: JSDocableNode): string {
  return node.getJsDocs().map((comment) => flat(comment.getDescription())).join(' ').trim()
}

function typeSurface(declaration: Node & { getName(): string }): TypeSurface {
  const text = flat(withoutComments(declaration.getText()))
  return { name: declaration.getName(), text: text.replace(/^export /, '') }
}

/** Texts come first: what looks like a comment inside one is none. */
function withoutComments(text: string): string {
  return text.replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1|\/\*[\s\S]*?\*\/|\/\/.*/g, (match) => (match.startsWith('/') ? '' : match))
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
