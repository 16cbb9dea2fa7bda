/** The routes that a scoped token may use. */

/** What a token of a conversation may do: it neither creates nor lists messages. */
export function conversationRoutes(id: string): readonly string[] {
  const own = [
    'complete',
    'send',
    'receive',
    'contact/upsert',
    'attachment/upload',
    'message/*/upvote',
    'message/*/downvote',
    'message/*/synthesize'
  ]
  return [...own.map((route) => `conversation/${id}/${route}`), 'channel/*/publish', 'url/unfurl']
}

/** Whether globs allow a path: `*` is one segment, `**` any number, and `!` refuses. Without a glob that allows, every path is allowed. */
export function allows(globs: readonly string[], path: string): boolean {
  const denied = globs.filter((glob) => glob.startsWith('!'))
  const allowed = globs.filter((glob) => !glob.startsWith('!'))
  if (denied.some((glob) => fits(glob.slice(1), path))) return false
  return allowed.length === 0 || allowed.some((glob) => fits(glob, path))
}

function fits(glob: string, path: string): boolean {
  const pattern = glob
    .replace(/^\/?(?:api\/)?v1\//, '')
    .replace(/^\//, '')
    .split('/')
    .map((part) =>
      part === '**' ? '.*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*')
    )
  return new RegExp(`^${pattern.join('/')}$`).test(path.replace(/^\//, ''))
}
