/** A view as a test writes it by hand: texts that went through no door. */
export type Written<V> = V extends string
  ? string
  : V extends readonly (infer E)[]
    ? readonly Written<E>[]
    : V extends object
      ? { readonly [K in keyof V]: Written<V[K]> }
      : V
