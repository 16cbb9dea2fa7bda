/** The form of a convention of pages in sdk.yaml. */
import { z } from 'zod'
import { naming, namings } from './things.ts'

/** By what each convention asks for the next page: the keys that it needs, and those that it may have beside what all have. */
const keysBy = {
  cursor: {
    needs: ['cursor'],
    takes: ['next', 'nextHeader', 'id', 'resumable', 'sparse', 'hasMore', 'numeric']
  },
  id: { needs: ['cursor'], takes: ['id', 'hasMore', 'numeric'] },
  offset: { needs: ['cursor'], takes: ['first', 'total', 'hasMore'] },
  number: { needs: ['cursor'], takes: ['first', 'totalPages', 'hasMore'] },
  link: { needs: [], takes: ['next', 'hasMore', 'follow'] }
} as const

/** The names of all keys but `by` and those of every convention. */
const own = [
  ...['cursor', 'next', 'nextHeader', 'id', 'resumable', 'sparse', 'hasMore', 'total', 'first', 'totalPages'],
  ...['numeric', 'follow']
] as const

export const pageStyle = z
  .strictObject({
    by: z.enum(['cursor', 'id', 'offset', 'number', 'link']).default('cursor'),
    in: z.enum(['query', 'body', 'header']).default('query'),
    items: z.string().register(namings, { thing: 'property', optional: false, part: 'all' }),
    cursor: naming('query parameter').optional(),
    next: naming('property').optional(),
    nextHeader: naming('header').optional(),
    take: naming('query parameter').optional(),
    order: naming('query parameter').optional(),
    maximum: z.int().positive().optional(),
    id: naming('property').optional(),
    resumable: z.boolean().default(false),
    sparse: z.boolean().default(false),
    hasMore: naming('property').optional(),
    total: naming('property').optional(),
    totalPages: naming('property').optional(),
    first: z.int().nonnegative().optional(),
    numeric: z.boolean().default(false),
    follow: z.literal('GET').optional()
  })
  .superRefine((style, context) => {
    const { needs, takes }: { readonly needs: readonly string[]; readonly takes: readonly string[] } =
      keysBy[style.by]
    const tell = (key: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [key], message })
    for (const key of needs)
      if (style[key as keyof typeof style] === undefined)
        tell(key, `must be given beside \`by: ${style.by}\``)
    for (const key of own) {
      const isGiven = style[key] !== undefined && style[key] !== false
      if (isGiven && !needs.includes(key) && !takes.includes(key))
        tell(key, `must not be given beside \`by: ${style.by}\``)
    }
    if (style.by === 'cursor' && style.next === undefined && style.nextHeader === undefined)
      tell('next', 'must be given beside `by: cursor`, or `nextHeader`')
    if (style.next !== undefined && style.nextHeader !== undefined)
      tell('nextHeader', 'must not be given beside `next`')
    if (style.in === 'body' && style.by === 'link') tell('in', 'must be query beside `by: link`')
    if (style.in === 'header' && style.by !== 'cursor') tell('in', 'must be header beside `by: cursor` alone')
  })
