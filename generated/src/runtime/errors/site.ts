import { hide } from './errors.ts'

/** Where a program made a call: what is captured becomes text only if it is read. */
export interface Site {
  readonly stack?: string
}

type Above = (...args: never) => unknown

/** Absent on platforms that cannot tell it cheaply. */
const captureStackTrace: ((target: object, above: Above) => void) | undefined = /* @__PURE__ */ Reflect.get(
  Error,
  'captureStackTrace'
)

/** So many frames lead to the program; each costs a microsecond. The usual number is ten, and another one is the program's wish. */
const [needed, usual] = [5, 10]

/** Where it is called, above the given function. */
export function siteAbove(above: Above): Site {
  const site: Site = {}
  const isUsual = Reflect.get(Error, 'stackTraceLimit') === usual
  // On frozen intrinsics it stays as it is.
  if (isUsual) Reflect.set(Error, 'stackTraceLimit', needed)
  captureStackTrace?.(site, above)
  if (isUsual) Reflect.set(Error, 'stackTraceLimit', usual)
  return site
}

/** So many lines of the SDK stay in a stack, and so many are in it in all. */
const [own, all] = [3, 10]

/** Adds to the stack of an error the place of its call, which the stack loses while the SDK waits. */
export function showSite<E>(error: E, site: Site | undefined): E {
  if (!site?.stack || !(error instanceof Error) || typeof error.stack !== 'string') return error
  const caller = linesOf(site.stack)
  const lines = linesOf(error.stack)
  const [first] = caller
  if (first === undefined || lines.includes(first)) return error
  const head = error.stack.slice(0, lines[0] === undefined ? undefined : error.stack.indexOf(`\n${lines[0]}`))
  const stack = [head, ...lines.slice(0, own), ...caller].slice(0, all + 1).join('\n')
  hide(error, 'stack', stack)
  return error
}

function linesOf(stack: string): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line))
}
