/** How the output of a process may look: colours and rewritten lines are for terminals. */
import pico from 'picocolors'
import { valueAt } from '../ground/valueAt.ts'

export interface Look {
  readonly colours: boolean
  /** Whether stages are told: with times on a terminal, as plain lines elsewhere. */
  readonly stages: 'none' | 'lines' | 'rewritten'
}

/** The look where nothing is known of the other end. */
export const plainLook: Look = { colours: false, stages: 'none' }

/** The look of what a stream shows, by https://no-color.org and https://force-color.org. */
export function lookOf({ isTTY }: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Look {
  const given = (name: string): string => valueAt(environment, name) ?? ''
  const isDumb = given('TERM') === 'dumb'
  const isForced = !['', '0', 'false'].includes(given('FORCE_COLOR'))
  const isForbidden = given('NO_COLOR') !== '' || ['0', 'false'].includes(given('FORCE_COLOR'))
  return {
    colours: !isForbidden && (isForced || (isTTY === true && !isDumb)),
    stages: isTTY === true && !isDumb ? 'rewritten' : 'lines'
  }
}

/** The colours of a look; without colours they return their text. */
export function coloursOf({ colours }: Look): ReturnType<typeof pico.createColors> {
  return pico.createColors(colours)
}
