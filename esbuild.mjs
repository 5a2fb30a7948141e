// Builds everything that ships or is tested: `node esbuild.mjs [--watch]`.
import { globSync } from 'node:fs'
