/** The file name of the record of public names, beside sdk.yaml. */
export const namesLockName = 'names.lock.yaml'

/** The file name of the record of what was released last, beside sdk.yaml. */
export const releasedName = 'released.json'
