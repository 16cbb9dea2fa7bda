/** Shows the stages of a run as they begin: one line each, which a terminal gets with its time. */
import { onStage, type Beginning, type Stage } from '../ground/stages.ts'
import { coloursOf, type Look } from './look.ts'

const words: Readonly<Record<Stage, string>> = {
  fetch: 'Fetching',
  read: 'Reading',
  emit: 'Emitting',
  compile: 'Compiling',
  compare: 'Comparing with',
  write: 'Writing'
}

const clearLine = '\r\u001b[K'

/** A stage may begin again when its first outcome shows that more is needed: a version, or a name that is due. */
interface Current extends Beginning {
  readonly since: number
}

/** Shows the stages from now on. The returned function ends the last one; it is called before anything else is printed. */
export function showStages(
  { look, error }: { readonly look: Look; readonly error: (text: string) => void },
  now: () => number = () => performance.now()
): () => void {
  if (look.stages === 'none') return () => {}
  const { green, dim } = coloursOf(look)
  const isRewritten = look.stages === 'rewritten'
  const told = new Set<string>()
  let current: Current | null = null
  const finish = (): void => {
    if (current !== null && isRewritten)
      error(
        `${clearLine}${green('✓')} ${textOf(current)} ${dim(`${((now() - current.since) / 1000).toFixed(1)} s`)}\n`
      )
    current = null
  }
  const stop = onStage((beginning) => {
    const text = textOf(beginning)
    if (current !== null && textOf(current) === text) return
    finish()
    current = { ...beginning, since: now() }
    if (isRewritten) error(`${dim('…')} ${text}`)
    else if (!told.has(text)) error(`${text}\n`)
    told.add(text)
  })
  return () => {
    stop()
    finish()
  }
}

function textOf({ stage, about }: Beginning): string {
  return `${words[stage]} ${about}`
}
