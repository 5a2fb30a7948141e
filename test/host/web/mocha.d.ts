/** Mocha's build for browsers. Importing it defines the globals that @types/mocha describes. */
declare module 'mocha/mocha.js'
