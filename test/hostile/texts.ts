/** Texts that would do harm if any place took them for more than text. Each that could run sets `globalThis.PWNED`. */

const run = 'globalThis.PWNED=1'

/** Texts for every place. */
const everywhere: readonly string[] = [
  // Ends of strings, templates, comments and regular expressions.
  `'+(${run})+'`, `"+(${run})+"`, `\`+(${run})+\``, `\${${run}}`, `\\'+(${run})+\\'`, `\\\\'+(${run})//`, `*/ ${run} /*`, `*\\/ ${run} /*`, `/${run}/`, `//${run}`, `<!-- ${run} -->`, `--> ${run}`, `#!${run}`,
  // Line ends of every kind, and what is not seen.
  `a\n${run}\n`, `a\r${run}\r`, `a\u2028${run}\u2028`, `a\u2029${run}\u2029`, `a\0b`, 'a\u001b[31mb', '\u202e//PWNED\u202c', '\u2066a\u2069', 'a\u200bb', '\ufeffa', 'a\ud800b', 'a\udc00', 'a\u00a0b', 'a\tb', 'a\vb\fc',
  // Names that every object has, words of the language and of the package.
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'class', 'await', 'arguments', 'eval', 'default', 'undefined', 'null', 'then', 'request', 'options', 'params', 'client', 'Promise', 'globalThis',
  // Names that no file, path or key may have.
  '../../PWNED', '..', '.', '/etc/PWNED', 'C:\\PWNED', 'con', 'nul.ts', 'a/b', 'a~1b', '%2e%2e%2fPWNED', '%', '%zz', 'a b', '', ' ', 'a.', 'PWNED '.repeat(60).trim(), '1d', '-a', 'a-b', 'ſ', 'ﬁ', 'аdmin', 'K', '中文', '💥', '𝒶', 'I\u0307', 'e\u0301',
  // Markup of the documents.
  `\n# PWNED\n\n<script>${run}</script>`, `](javascript:${run})`, '| a | b |\n|---|---|', '```\nPWNED\n```', '@deprecated @param {PWNED} x', '{@link PWNED}', '&lt;PWNED&gt;', '{{PWNED}}', '{{{PWNED}}}', '{{> client}}', '<%= PWNED %>', '#{PWNED}', '!!js/function "PWNED"', '&a *a', '<<', '- a: b', 'key: value # comment', '"', "'", '`', '\\', '$', '${', '}', '$&', '$1', '$`',
]

/** Texts for places that become names of a program: what a pattern, a default, a key or a parameter list would take. */
const forNames: readonly string[] = [
  `x = ${run}`, `x = eval("${run}"), y`, `[${run}]`, `...x`, `x: any = (${run})`, `x) { ${run} } f(`, `x, y = (${run})`, `x, ...y`, `x?: string`, `this`, `a = b => ${run}`, `async x`, `get x`, `set x`, `static x`, `*x`, `#x`, `x!`, `x<T>`, `x()`, `x[0]`, `["PWNED"]`, `[\`\${${run}}\`]`, `'PWNED'`, `x;${run};y`, `x // ${run}`, `x /* ${run} */`, `x */ ${run} /*`, '\\u0061wait', '\\u{70}wned', 'x\\u0028)', 'a\u200cb', 'a\u200db', 'ａ', 'ⅷ', 'µ', '℘', '゛', 'a·b', 'Ω', 'ß', 'x\u0301', '$', '_', '$$', '__', 'yield', 'let', 'static', 'enum', 'implements', 'interface', 'package', 'private', 'public', 'type', 'any', 'never', 'string', 'object', 'Object', 'String', 'File', 'Event', 'Request', 'Response', 'name', 'length', 'caller', 'apply', 'bind', 'extend', 'fetch', 'secret', 'signal', 'headers', 'asResponse', 'withResponse', 'stream', 'catch', 'finally', 'index', 'runtime', 'types', 'custom', 'helpers', 'resources', 'service', 'INDEX', 'Index',
]

/** What each kind of place is tried with. */
export const textsFor = { name: [...everywhere, ...forNames], text: everywhere, value: everywhere } as const

/** What any emitted file would hold if such a text had been taken for more than text, whatever its place. */
export const neverRaw = /[\0-\x08\x0b-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
