import { loadPiece } from '../load-piece.ts'

// A thread of the pool starts here, with the code that is compiled for the command itself.
loadPiece(__dirname, 'pool-worker.js')
