/** The library of the compiler is most of what a program reads: all programs of a worker share its parsed files. */
import ts from 'typescript'

const parsed = new Map<string, ts.SourceFile | undefined>()

/** The host of a compiler, with the library parsed once. */
export function hostWithLibrary(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, version) => {
    if (!/\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(path)) return read(path, version)
    const key = `${path} ${JSON.stringify(version)}`
    if (!parsed.has(key)) parsed.set(key, read(path, version))
    return parsed.get(key)
  }
  return host
}
