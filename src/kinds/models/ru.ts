export { default as bytes } from './ru.model'
