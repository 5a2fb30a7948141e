import manifest from '../../package.json' with { type: 'json' }

/** The version of the program, as the manifest says it. */
export const { version } = manifest
