/** Writes texts of any script with the letters that the name in a program has. */

/** Letters of Latin, Greek and Cyrillic that Unicode does not take apart, with how they are written. */
const spelled: ReadonlyMap<string, string> = new Map(
  (
    'ß:ss æ:ae œ:oe ø:o đ:d ð:d ħ:h ı:i ł:l þ:th ŋ:ng ŧ:t ə:e ' +
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ' +
    'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ' +
    'ъ: ы:y ь: э:e ю:yu я:ya і:i є:ye ґ:g ђ:d ј:j љ:lj њ:nj ћ:c џ:dz'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const)
)

/**
 * `größe` → `grosse`, `Жук` → `Zhuk`. A letter of another script is a word of its own, by its number: 日 is `u65e5`. What is not a
 * letter or a digit stays as it is.
 */
export function latin(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : [...text.normalize('NFC')].map(latinLetter).join('')
}

function latinLetter(letter: string): string {
  if (!/[\p{L}\p{N}]/u.test(letter)) return letter
  const parts = [...letter.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part)).map(spell)
  return parts.every((part) => part !== null)
    ? parts.join('')
    : ` u${letter.codePointAt(0)?.toString(16) ?? ''} `
}

/** Null for a letter of a script that has no such spelling here. */
function spell(letter: string): string | null {
  if (/^[\0-\x7f]$/.test(letter)) return letter
  const small = spelled.get(letter.toLowerCase()) ?? null
  return small === null || letter === letter.toLowerCase()
    ? small
    : small.charAt(0).toUpperCase() + small.slice(1)
}
