/** A text that fits a pattern: the shortest one that its parts spell. */
import { valueAt } from '../../../ground/valueAt.ts'

/** What is left of a pattern, while it is read. */
interface Rest {
  readonly pattern: string
  at: number
}

/** More repetitions than these make no example. */
const mostTimes = 200

/** A text that fits a pattern; undefined if it has parts that look around, refer back, or are not known. */
export function patternText(pattern: string): string | undefined {
  const rest: Rest = { pattern, at: 0 }
  const text = alternatives(rest)
  return rest.at === pattern.length ? text : undefined
}

/** The first alternative; the others are passed over. */
function alternatives(rest: Rest): string | undefined {
  const first = sequence(rest)
  while (rest.pattern[rest.at] === '|') {
    rest.at += 1
    if (sequence(rest) === undefined) return undefined
  }
  return first
}

function sequence(rest: Rest): string | undefined {
  let text = ''
  while (rest.at < rest.pattern.length && !'|)'.includes(rest.pattern.charAt(rest.at))) {
    const one = atom(rest)
    const times = least(rest)
    if (one === undefined || times === undefined) return undefined
    text += one.repeat(times)
  }
  return text
}

function atom(rest: Rest): string | undefined {
  const mark = rest.pattern.charAt(rest.at)
  rest.at += 1
  switch (mark) {
    case '^':
    case '$':
      return ''
    case '.':
      return 'a'
    case '(':
      return group(rest)
    case '[':
      return memberOf(rest)
    case '\\':
      return escaped(rest)
    default:
      return '*+?{'.includes(mark) ? undefined : mark
  }
}

function group(rest: Rest): string | undefined {
  const [opening = ''] = /^\?(?::|<[A-Za-z]\w*>)/.exec(rest.pattern.slice(rest.at)) ?? []
  if (opening === '' && rest.pattern[rest.at] === '?') return undefined
  rest.at += opening.length
  const text = alternatives(rest)
  if (rest.pattern[rest.at] !== ')') return undefined
  rest.at += 1
  return text
}

/** The first member of a class; of one that excludes members, a letter or digit that it leaves. */
function memberOf(rest: Rest): string | undefined {
  const [whole, not = '', members = ''] =
    /^(\^?)((?:\\.|[^\]\\])+)\]/s.exec(rest.pattern.slice(rest.at)) ?? []
  if (whole === undefined) return undefined
  rest.at += whole.length
  if (not !== '') return [...'aA1-'].find((each) => new RegExp(`[${not}${members}]`).test(each))
  if (!members.startsWith('\\')) return members.charAt(0)
  return escaped({ pattern: members, at: 1 })
}

const classes: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', b: '' }

function escaped(rest: Rest): string | undefined {
  const mark = rest.pattern.charAt(rest.at)
  rest.at += 1
  const known = valueAt(classes, mark)
  return known ?? (/[A-Za-z\d]/.test(mark) ? undefined : mark)
}

/** How often the atom before is repeated at least: once, where it may be repeated at all. */
function least(rest: Rest): number | undefined {
  const [whole = '', count] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(rest.pattern.slice(rest.at)) ?? []
  rest.at += whole.length
  if (whole === '') return 1
  const times = count === undefined ? 1 : Number(count)
  return times > mostTimes ? undefined : times
}
