/** References to components, in the form that the model has: the key is not encoded. */
const prefix = '#/components/schemas/'

/** The reference to a component. */
export function referenceToComponent(key: string): string {
  return prefix + key
}

/** The key of the component that a reference leads to, or null if it leads elsewhere. */
export function componentIn(reference: string | undefined): string | null {
  return reference?.startsWith(prefix) === true ? reference.slice(prefix.length) : null
}
