/** Which words of a path say what is done and which mean several things: words of APIs, because English shows neither by its form. */
import { wordsOf } from '../names.ts'

/** Words that are verbs wherever they begin a literal. */
const verbs: ReadonlySet<string> = new Set(
  (
    'abort accept acknowledge activate add adjust allocate analyze apply approve assign attach authenticate authorize autocomplete bind ' +
    'calculate cancel classify clear compare complete compute configure confirm connect convert count create deactivate decline decrypt ' +
    'delete deny deploy describe destroy detach detect disable disconnect discover dismiss drain duplicate emit enable encode encrypt ' +
    'enqueue ensure estimate evaluate execute exists expand expire extend extract fetch finalize find finish flush forgot freeze generate ' +
    'get give increment ingest init initialize initiate insert inspect invalidate invoke is list login logout merge migrate modify mute ' +
    'notify populate predict prepare provision publish purge reassign reboot rebuild recalculate recover redeem redo refresh regenerate ' +
    'reindex reject reload remove rename render renew reopen reorder replace resend resize resolve restart restore resume retrieve retry ' +
    'revert revoke rotate save select send set signin signout signup simulate submit subscribe suggest suspend synchronize terminate ' +
    'toggle transform translate truncate unarchive unassign unblock undelete undo unfollow unfreeze uninstall unlink unlock unmute ' +
    'unpublish unregister unshare unstar unsubscribe unsuspend untag unwatch update upload upsert validate verify void withdraw'
  ).split(' ')
)

/** Words that are verbs alone, and nouns before others: `/import` is done, `/import_jobs` are things. */
const verbsAndNouns: ReadonlySet<string> = new Set(
  (
    'archive block bulk call capture change charge check claim clone close copy debug dispatch download edit end export fill filter follow ' +
    'force forward grant import install invite join kick launch leave like link load lock lookup mark move open parse patch pause ping poll ' +
    'post preview print process promote pull push put query read redirect refund register release repair reply request reset return review ' +
    'rollback run scan schedule search share shutdown sign skip sort split start stop store swap switch sync tag track transfer trigger try ' +
    'upgrade use vote watch write'
  ).split(' ')
)

/** Whether a literal says what is done: `/cancel`, `/findByStatus`. */
export function isVerb(literal: string): boolean {
  const words = wordsOf(literal)
  const first = words[0]?.toLowerCase() ?? ''
  return verbs.has(first) || (verbsAndNouns.has(first) && !(words.length > 1 && isPlural(literal)))
}

/** Whether such a literal may be a thing as well: `/archive`, which is also deleted. */
export function mayBeNoun(literal: string): boolean {
  return verbsAndNouns.has(wordsOf(literal)[0]?.toLowerCase() ?? '')
}

/** Words in s that mean one thing. */
const single: ReadonlySet<string> = new Set(
  'alias always analytics atlas bias canvas details diagnostics gas graphics https lens logistics news preferences settings series species statistics stats terms'.split(
    ' '
  )
)

/** Words that mean several things without it. */
const several: ReadonlySet<string> = new Set('children criteria people'.split(' '))

/** Whether a literal names several things: `/customers`, `/payment_intents`. */
export function isPlural(literal: string): boolean {
  const last = wordsOf(literal).at(-1)?.toLowerCase() ?? ''
  if (single.has(last)) return false
  return several.has(last) || (/[a-z]s$/.test(last) && !/(?:ss|us|[aeoy]sis|axis|redis)$/.test(last))
}
