import fc from 'fast-check'
import { Shelf, type BookClient } from './service.ts'

/** Any string, lone surrogates and everything that means something in an address among it. */
export const text = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...'/?#%.&=+[];:@,\\ ~"<>{}|^`'.split(''), '%2e', '%2F', '..', '😀', 'é')
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 2 }) }
  ),
  minLength: 1,
  maxLength: 6
})
/** Half of a character that needs two. */
export const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code))
/** Any text that can be one segment of a path. */
export const id = text.filter((value) => value !== '.' && value !== '..')

/** A client that sends nothing, and what it would have sent. */
export function spied(): { readonly book: BookClient; readonly shelf: Shelf; readonly sent: URL[] } {
  const sent: URL[] = []
  const fetch = async (url: string): Promise<Response> => {
    sent.push(new URL(url))
    return Response.json({ id: '1', items: [] })
  }
  const shelf = new Shelf({ secret: 's', fetch })
  return { shelf, book: shelf.book, sent }
}
