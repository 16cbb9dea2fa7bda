/** Writes spec/compat.checked.json: what the compiler says of the names of the published SDK and those of this package. */
import { writeFileSync } from 'node:fs'
import { checkedNow, checkedPlace, printChecked } from './checked.ts'

writeFileSync(checkedPlace, printChecked(await checkedNow()))
