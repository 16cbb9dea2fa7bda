/** The library of the compiler is most of what a program reads: all programs of a worker share its parsed files. */
import ts from 'typescript'

const parsed = new Map<string, ts.SourceFile | undefined>()

/** A file whose text does not change while the tests run. It is parsed the first time it is asked for. */
export function parsedOnce(
  path: string,
  version: ts.ScriptTarget | ts.CreateSourceFileOptions,
  read: () => ts.SourceFile | undefined
): ts.SourceFile | undefined {
  const key = `${path} ${JSON.stringify(version)}`
  if (!parsed.has(key)) parsed.set(key, read())
  return parsed.get(key)
}

/** Whether a file belongs to the library of the compiler. */
export function isLibrary(path: string): boolean {
  return /\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(path)
}

/** The host of a compiler, with the library parsed once. */
export function hostWithLibrary(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, version) =>
    isLibrary(path) ? parsedOnce(path, version, () => read(path, version)) : read(path, version)
  return host
}
