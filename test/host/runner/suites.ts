/** The suites by their folders below test/host, each with what the window shows that it runs in. */
export const suites = {
  suite: { workspace: 'workspace' },
  folders: { workspace: 'folders', file: 'shops.code-workspace' },
  untrusted: { workspace: 'untrusted', isRestricted: true },
} as const satisfies Record<string, SuitePlace>

export type SuiteName = keyof typeof suites

/** What a suite's window shows. */
export interface SuitePlace {
  /** The folder below test/host/fixtures whose copy is opened. */
  readonly workspace: string
  /** The workspace file in it, where several folders are opened. */
  readonly file?: string
  /** Whether the person has yet to say that they trust the workspace. */
  readonly isRestricted?: boolean
}

export const suiteNames = Object.keys(suites) as SuiteName[]
