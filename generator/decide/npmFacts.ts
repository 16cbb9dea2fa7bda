/** What sdk.yaml says of the package for npm and its readers, in the form of sdk.yaml. */
import { z } from 'zod'

const text = z.string().min(1)
const address = z.url({ protocol: /^https?$/ })

/** A repository that a browser opens; npm's own spelling of it is derived. */
const repository = z.url({
  protocol: /^https$/,
  error: 'must be the https address of the repository, as a browser opens it'
})

/** The keys below `package` that only npm's manifest holds; none is needed. */
export const npmFacts = {
  homepage: address.optional(),
  repository: repository.optional(),
  directory: text.optional(),
  bugs: address.optional(),
  author: text.optional(),
  keywords: z.array(text).default([]),
  publishConfig: z
    .strictObject({ access: z.enum(['public', 'restricted']), provenance: z.boolean().default(false) })
    .optional()
}
