/** Words that an argument cannot be called, and the other arguments. */
const taken = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in ' +
    'instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield ' +
    // What the bodies of emitted methods use.
    'request params options address operation route childOf scoped encodeFile anyCall emptyCall eventStream exportCall ' +
    'jsonCall listCall mediaCall pageCall passCall streamCall textCall brackets bytesAs commas cookie either fields formAs ifGiven indexed inPath ' +
    'json jsonAs jsonValue labelled labels linesAs list matrices matrixed pairs partsAs pipes repeated reserved spaces textAs'
  ).split(' ')
)

/** What the argument for an id is called: ids are given by place, so one whose name is taken may be called otherwise. */
export function argumentName(name: string): string {
  return taken.has(name) ? `${name}Id` : name
}
