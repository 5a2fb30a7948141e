/** No message is longer, in UTF-16 code units: a log or a book is not checked while somebody types. */
export const longestMessage = 100_000
