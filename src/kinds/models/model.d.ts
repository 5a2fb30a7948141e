/** A model's file, as the build puts it into a program. */
declare module '*.model' {
  const bytes: Uint8Array
  export default bytes
}
