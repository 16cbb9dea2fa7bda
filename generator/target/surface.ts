/** The public surface of the emitted package, read back from its source: what programs can import, call and rely on. */

export interface Surface {
  /** By module path from `src`, sorted. */
  readonly modules: Readonly<Record<string, ModuleSurface>>
}

export interface ModuleSurface {
  readonly classes: readonly ClassSurface[]
  readonly types: readonly TypeSurface[]
}

export interface ClassSurface {
  readonly name: string
  readonly docs: string
  /** Child resources by property name. */
  readonly children: Readonly<Record<string, string>>
  readonly methods: readonly MethodSurface[]
}

export interface MethodSurface {
  readonly name: string
  /** Every call form, `(botId: string, params?: EmptyParams, options?: CallOptions): Call<Bot>`. */
  readonly forms: readonly string[]
  readonly docs: string
  /** The operations that it calls, `GET /bot/{botId}/fetch`. */
  readonly operations: readonly string[]
}

export interface TypeSurface {
  readonly name: string
  /** The declaration without comments and line breaks. */
  readonly text: string
}
