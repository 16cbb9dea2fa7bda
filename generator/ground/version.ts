import valid from 'semver/functions/valid.js'

/** Whether a text is a version as npm publishes it: `1.4.0` or `1.4.0-beta.1`, without `v` and without build metadata. */
export function isVersion(text: string): boolean {
  return valid(text) === text
}
