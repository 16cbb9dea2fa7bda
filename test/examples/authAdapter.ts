/** An adapter for Auth.js: each person who signs in is a sub-account of a partner. Tokens of sign-in mails are in a store. */
import { isNotFound, type PartnerUser, type PartnerUserClient } from '../../generated/src/index.ts'

/** A person as Auth.js knows it. */
export interface AuthUser {
  readonly id: string
  readonly email: string
  readonly emailVerified: Date | null
  readonly name?: string | null
  readonly image?: string | null
}

export interface VerificationToken {
  readonly identifier: string
  readonly token: string
  readonly expires: Date
}

/** Redis, or anything with these three. */
export interface Store {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown, options: { readonly px: number }): Promise<unknown>
  del(key: string): Promise<unknown>
}

/** What of `Adapter` of Auth.js this one has: sign-in by mail, with sessions in cookies. */
export interface AuthAdapter {
  getUser(id: string): Promise<AuthUser | null>
  getUserByEmail(email: string): Promise<AuthUser | null>
  createUser(user: Omit<AuthUser, 'id'>): Promise<AuthUser>
  updateUser(user: Partial<AuthUser> & { readonly id: string }): Promise<AuthUser>
  deleteUser(id: string): Promise<void>
  createVerificationToken(token: VerificationToken): Promise<VerificationToken>
  useVerificationToken(given: Omit<VerificationToken, 'expires'>): Promise<VerificationToken | null>
}

/** The calls that the adapter makes. */
export type Users = Pick<PartnerUserClient, 'fetch' | 'list' | 'create' | 'update' | 'delete'>

/** Makes an adapter of the sub-accounts of a partner. `now` is the clock, in milliseconds. */
export function partnerAdapter(users: Users, store: Store, now: () => number = Date.now): AuthAdapter {
  const known = async (id: string): Promise<AuthUser> => authUser(await users.fetch(id))
  return {
    getUser: async (id) => {
      try {
        return await known(id)
      } catch (error) {
        // Auth.js asks in this way whether there is such a person.
        if (isNotFound(error)) return null
        throw error
      }
    },
    getUserByEmail: async (email) => {
      const { items } = await users.list({ email, take: 1 })
      const [found] = items
      return found === undefined || found.email !== email ? null : known(found.id)
    },
    createUser: async ({ email, name, image }) => {
      const { id } = await users.create({ email, ...(name ? { name } : {}), ...(image ? { image } : {}) })
      return known(id)
    },
    updateUser: async ({ id, email, name, image }) => {
      await users.update(id, {
        ...(email === undefined ? {} : { email }),
        ...(name === undefined ? {} : { name: name ?? '' }),
        ...(image === undefined ? {} : { image: image ?? '' })
      })
      return known(id)
    },
    deleteUser: async (id) => {
      await users.delete(id, {})
    },
    createVerificationToken: async (token) => {
      const px = Math.max(1, token.expires.getTime() - now())
      await store.set(keyOf(token), token.expires.toISOString(), { px })
      return token
    },
    useVerificationToken: async (given) => {
      const found = await store.get(keyOf(given))
      await store.del(keyOf(given))
      return typeof found === 'string' ? { ...given, expires: new Date(found) } : null
    }
  }
}

function keyOf({ identifier, token }: Omit<VerificationToken, 'expires'>): string {
  return `verification:${identifier}:${token}`
}

/** A sub-account exists because its address was confirmed. */
function authUser({ id, email, name, image, createdAt }: PartnerUser): AuthUser {
  if (!email) throw new Error(`The account ${id} has no address.`)
  return { id, email, emailVerified: new Date(createdAt), name: name ?? null, image: image ?? null }
}
