// Generated; do not edit. Your own code belongs in src/custom.

/** Name and version of this package as the `User-Agent` header says them; a build reads both from package.json. */
export const userAgent = 'chatbotkit-client/0.1.0'
