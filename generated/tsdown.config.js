// Generated; do not edit. Your own code belongs in src/custom.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { defineConfig } from 'tsdown'

const shared = {
  entry: ['src/index.ts', 'src/resources/**/*.ts', 'src/compat.ts'],
  root: 'src',
  platform: 'neutral',
  target: 'es2022',
  report: false,
  logLevel: 'warn',
  // Without comments that name the module of each line.
  inputOptions: (options) => ({ ...options, experimental: { ...options.experimental, attachDebugInfo: 'none' } })
}

/**
 * One chunk of code per format, so that every import gives the same class, and a cold import reads one file, the index. Comments
 * stay in the declarations and in the sources that the maps point at; annotations that bundlers read stay here.
 */
const code = {
  ...shared,
  format: ['esm', 'cjs'],
  dts: false,
  sourcemap: true,
  plugins: [packageVersion(), oneMap(), indexIsChunk()],
  outputOptions: (options, format) => ({
    ...options,
    exports: 'named',
    // The maps point at the sources in this package.
    sourcemapExcludeSources: true,
    comments: { annotation: true, jsdoc: false, legal: false },
    minifyInternalExports: false,
    codeSplitting: { groups: [{ name: 'sdk', test: isClient }] },
    chunkFileNames: format === 'cjs' ? 'sdk.cjs' : 'sdk.js'
  })
}

/** The mock of the service is code of its own, which no client loads. It is written with short names and without white space to stay small. */
const testing = {
  ...shared,
  entry: ['src/testing.ts'],
  format: ['esm', 'cjs'],
  dts: false,
  minify: { mangle: true, compress: true, codegen: { removeWhitespace: true } },
  outputOptions: (options) => ({ ...options, exports: 'named' })
}

/** Types alone leave nothing: what imports the module of the old names must not load the code. */
function isClient(id) {
  return !/^src[\\/]compat\.ts$/.test(relative('.', id))
}

/** One declaration file per module, so that a program that uses one resource reads its types alone. */
const declarations = {
  ...shared,
  entry: [...shared.entry, 'src/compat/**/*.ts', 'src/testing.ts'],
  format: 'esm',
  unbundle: true,
  dts: { emitDtsOnly: true, oxc: true, sourcemap: false },
  outExtensions: () => ({ js: '.cjs', dts: '.d.cts' }),
  plugins: [typesOfIndex(), moduleDeclarations()]
}

/** The package calls itself what package.json says when it is built, also after `npm version`. */
function packageVersion() {
  return {
    name: 'package-version',
    load(id) {
      if (!/[\\/]src[\\/]version\.ts$/.test(id)) return null
      const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
      const product = name.replace(/^@/, '').replaceAll('/', '-')
      return `export const userAgent = ${JSON.stringify(`${product}/${version}`)}`
    }
  }
}

/** Both formats of a chunk mostly have the same lines up to their exports: then one map serves both. */
function oneMap() {
  let tell
  const told = new Promise((resolve) => (tell = resolve))
  const mappingsOf = (map) => JSON.parse(map.source).mappings
  return {
    name: 'one-map',
    async generateBundle({ format }, bundle) {
      const maps = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.map'))
      if (format === 'es') return tell(new Map(maps.map((map) => [map.fileName, mappingsOf(map)])))
      const others = await told
      for (const map of maps) {
        const other = map.fileName.replace('.cjs.map', '.js.map')
        const chunk = bundle[map.fileName.replace('.map', '')]
        if (others.get(other) !== mappingsOf(map)) continue
        chunk.code = chunk.code.replace(`sourceMappingURL=${map.fileName}`, `sourceMappingURL=${other}`)
        delete bundle[map.fileName]
      }
    }
  }
}

/** The index is the chunk, unless the chunk exports what the index does not: an import of the whole package reads one file. */
function indexIsChunk() {
  return {
    name: 'index-is-chunk',
    generateBundle({ format }, bundle) {
      const end = format === 'es' ? 'js' : 'cjs'
      const { [`index.${end}`]: index, [`sdk.${end}`]: chunk, [`sdk.${end}.map`]: map } = bundle
      if (!chunk?.exports.every((name) => index.exports.includes(name)) || / as (?!default\b)/.test(index.code)) return
      // What the index has beside the names of the chunk: the client as the default, and the mark of a module.
      const more =
        format === 'es'
          ? 'export { ChatBotKit as default };'
          : 'Object.defineProperties(exports, { __esModule: { value: true }, [Symbol.toStringTag]: { value: "Module" } });\nexports.default = ChatBotKit;'
      index.code = chunk.code.replace(/(?=\n\/\/# sourceMappingURL=)/, () => `\n${more}\n`).replace('sourceMappingURL=sdk.', 'sourceMappingURL=index.')
      delete bundle[chunk.fileName]
      if (map) {
        delete bundle[map.fileName]
        this.emitFile({ type: 'asset', fileName: `index.${end}.map`, source: map.source.replace(`"sdk.${end}"`, `"index.${end}"`) })
      }
      for (const other of Object.values(bundle))
        if (other.type === 'chunk' && other !== index) other.code = other.code.replaceAll(/(["'](?:\.\.?\/)+)sdk\.(?=c?js["'])/g, '$1index.')
    }
  }
}

/**
 * The declarations are written once, for CommonJS, and ES modules refer to them: every compiler lets an ES module import
 * CommonJS, but only the newest ones allow the opposite.
 */
function moduleDeclarations() {
  return {
    name: 'module-declarations',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        // A program need not have this library, which TypeScript leaves out of every target.
        if (chunk.code.includes('Symbol.asyncDispose')) chunk.code = `/// <reference lib="esnext.disposable" />\n${chunk.code}`
        if (!chunk.isEntry) continue
        const { fileName, exports } = chunk
        const target = `./${fileName.slice(fileName.lastIndexOf('/') + 1).replace('.d.cts', '.cjs')}`
        const lines = [`export * from '${target}'`]
        if (exports.includes('default')) lines.push(`export { ChatBotKit as default } from '${target}'`)
        this.emitFile({ type: 'asset', fileName: fileName.replace('.d.cts', '.d.ts'), source: `${lines.join('\n')}\n` })
      }
    }
  }
}

/** The types of the mock name those of the package by its index, instead of importing each from its module. */
function typesOfIndex() {
  return {
    name: 'types-of-index',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        const isMock = importer !== undefined && /^src[\\/]testing[\\/]/.test(relative('.', importer))
        return isMock && source === '../index.ts' ? { id: '../index.cjs', external: true } : null
      }
    }
  }
}

export default defineConfig([code, testing, declarations])
