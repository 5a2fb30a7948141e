import { readdirSync } from 'node:fs'

/** The files below a folder whose names end so. Installed packages are not entered: some link back to where they lie. */
export const filesBelow = (folder, ending) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(file, ending)
    return file.endsWith(ending) ? [file] : []
  })
