/** The tests that cannot hold in the web extension host, by their full titles, each with the reason. */
export const cannotHold: ReadonlyMap<string, string> = new Map<string, string>([])
