/** The file name of the record of public names, beside sdk.yaml. */
export const namesLockName = 'names.lock.yaml'
