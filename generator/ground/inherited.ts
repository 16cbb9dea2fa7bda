/** Names that every object inherits: an object without a field of such a name has a value under it all the same. */
export const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))
