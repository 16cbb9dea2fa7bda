/** What holds unless an option is given, in milliseconds but for `retries`; the surface of a package lists these constants. */
export const headersTimeout = 30_000
export const uploadTimeout = 900_000
export const bodyTimeout = 900_000
export const downloadIdleTimeout = 60_000
export const retries = 3
export const retryDelay = 250
export const rateLimitWait = 65_000
