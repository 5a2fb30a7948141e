/** The tests that cannot hold in the web extension host, by their full titles, each with the reason. */
export const cannotHold: ReadonlyMap<string, string> = new Map([
  ['quick fixes open the page of the rule', 'A page that has an http address opens outside of the editor.'],
])
