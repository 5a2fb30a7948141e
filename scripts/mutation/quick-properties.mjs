import fc from 'fast-check'

// Each mutant runs the properties that reach it anew: a short look is enough, and what it finds is found.
fc.configureGlobal({ interruptAfterTimeLimit: 30, markInterruptAsFailure: false })
